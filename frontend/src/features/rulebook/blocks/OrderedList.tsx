import { Button } from '@mantine/core'
import { type ReactNode, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldId } from '@/ui/problemText'
import { withFreshCodes } from '../model/code'
import type { Json } from '../model/json'
import css from './blocks.module.css'
import { useFault, useLength, useStore } from './EditorContext'

export interface Item {
  /** Path of the item. */
  at: string
  /** Buttons to move and remove it. */
  acts: ReactNode
  place: number
  /** Whether it was just made, so that its card begins open. */
  fresh: boolean
}

interface Props {
  /** Path of the list in the document. */
  list: string
  /** "Thêm tiêu chí" */
  addLabel: string
  made: Json
  max?: number
  /** What stands there while the list is empty. */
  empty?: string
  children: (item: Item) => ReactNode
}

/** A list whose order counts: add, remove with a way back, move by button. The acts stand in each item. */
export function OrderedList({ list, addLabel, made, max = 100, empty, children }: Props) {
  const store = useStore()
  const length = useLength(list)
  const fault = useFault(list, false)
  const [removed, setRemoved] = useState(false)
  const frame = useRef<HTMLDivElement>(null)
  const { keys, first, act } = useKeys(length)
  const add = () => {
    act(now => [...now, Math.max(0, ...now) + 1])
    store.insert(list, length, withFreshCodes(store.get().document, made))
    setRemoved(false)
    requestAnimationFrame(() => focusIn(frame.current?.querySelector('[data-items]')?.lastElementChild))
  }
  const take = (place: number) => {
    act(now => now.filter((_, at) => at !== place))
    store.remove(list, place)
    setRemoved(true)
  }
  const move = (from: number, to: number) => {
    act(now => now.map((key, at) => (at === to ? (now[from] ?? key) : at === from ? (now[to] ?? key) : key)))
    store.move(list, from, to)
  }
  return (
    <div ref={frame} id={fieldId(list)} tabIndex={-1} className={css.list}>
      {fault ? <p className={css.wrong}>{fault}</p> : null}
      {length === 0 && empty ? <p className={css.none}>{empty}</p> : null}
      <div className={css.items} data-items="">
        {keys.map((key, place) => (
          <div key={key}>
            {children({
              at: `${list}[${place}]`,
              acts: <ItemActs place={place} length={length} onMove={move} onRemove={take} />,
              place,
              fresh: key > first,
            })}
          </div>
        ))}
      </div>
      {removed ? <Removed onUndone={() => setRemoved(false)} /> : null}
      {length < max ? (
        <Button variant="default" className={css.add ?? ''} onClick={add}>
          {addLabel}
        </Button>
      ) : null}
    </div>
  )
}

/** A key for each item that moves with it: codes change and places shift, so neither can be one. */
function useKeys(length: number) {
  const [first] = useState(length)
  const [keys, setKeys] = useState(() => Array.from({ length }, (_, place) => place + 1))
  const fitting =
    keys.length === length
      ? keys
      : Array.from({ length }, (_, place) => keys[place] ?? Math.max(0, ...keys) + 1 + place - keys.length)
  return { keys: fitting, first, act: (next: (now: number[]) => number[]) => setKeys(next(fitting)) }
}

function focusIn(item: Element | null | undefined): void {
  item?.querySelector<HTMLElement>('input, select, textarea')?.focus()
}

function Removed({ onUndone }: { onUndone: () => void }) {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  return (
    <p role="status" className={css.removed}>
      <span>{t('act.removed')}</span>
      <Button
        variant="default"
        onClick={() => {
          store.undo()
          onUndone()
        }}
      >
        {t('act.undo')}
      </Button>
    </p>
  )
}

interface ActsProps {
  place: number
  length: number
  onMove: (from: number, to: number) => void
  onRemove: (place: number) => void
}

function ItemActs({ place, length, onMove, onRemove }: ActsProps) {
  const { t } = useTranslation('rulebook')
  const numbered = { number: place + 1 }
  return (
    <span className={css.acts}>
      <button
        type="button"
        className={css.icon}
        aria-label={t('act.up', numbered)}
        disabled={place === 0}
        onClick={() => onMove(place, place - 1)}
      >
        <Glyph path="M8 13V3M3.5 7.5 8 3l4.5 4.5" />
      </button>
      <button
        type="button"
        className={css.icon}
        aria-label={t('act.down', numbered)}
        disabled={place === length - 1}
        onClick={() => onMove(place, place + 1)}
      >
        <Glyph path="M8 3v10M3.5 8.5 8 13l4.5-4.5" />
      </button>
      <button
        type="button"
        className={css.icon}
        aria-label={t('act.remove', numbered)}
        onClick={() => onRemove(place)}
      >
        <Glyph path="M3.5 3.5l9 9M12.5 3.5l-9 9" />
      </button>
    </span>
  )
}

function Glyph({ path }: { path: string }) {
  return (
    <svg viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={path} fill="none" stroke="currentColor" strokeWidth="1.8" />
    </svg>
  )
}
