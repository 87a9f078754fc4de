import type { Words } from './words'

/** For each English text that was left behind, the Vietnamese words it translated. */
type Left = Record<string, string>

/**
 * Which English words no longer fit the Vietnamese beside them: the Vietnamese was changed and they were not. Known by
 * their text, not their place, for items move; kept in this browser until they are edited or said to fit still.
 */
export class Translations {
  private left: Left
  private readonly listeners = new Set<() => void>()

  constructor(private readonly key: string) {
    this.left = JSON.parse(localStorage.getItem(key) ?? '{}') as Left
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  readonly get = (): Left => this.left

  /** The Vietnamese of these words is about to change. */
  leave({ vi, en }: Words): void {
    if (en !== '' && vi !== '' && !(en in this.left)) this.put({ ...this.left, [en]: vi })
  }

  /** The English fits what stands beside it now. */
  confirm(en: string): void {
    const { [en]: _, ...rest } = this.left
    this.put(rest)
  }

  private put(left: Left): void {
    this.left = left
    localStorage.setItem(this.key, JSON.stringify(left))
    for (const listener of this.listeners) listener()
  }
}

export function isLeft(left: Left, { vi, en }: Words): boolean {
  const translated = left[en]
  return en !== '' && translated !== undefined && translated !== vi
}
