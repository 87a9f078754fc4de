import '@testing-library/jest-dom/vitest'
import { cleanup, configure } from '@testing-library/react'
import { afterEach, expect, vi } from 'vitest'
import { startI18n } from '@/i18n'

// A busy machine fetches a page's code slower than a second.
configure({ asyncUtilTimeout: 10_000 })

Object.defineProperty(window, 'matchMedia', {
  value: (query: string) => ({
    matches: false,
    media: query,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    addListener: () => undefined,
    removeListener: () => undefined,
  }),
})

window.scrollTo = () => undefined
Element.prototype.scrollIntoView = () => undefined
HTMLDialogElement.prototype.showModal ??= function showModal(this: HTMLDialogElement) {
  this.open = true
}
HTMLDialogElement.prototype.close ??= function close(this: HTMLDialogElement) {
  this.open = false
}
Object.defineProperty(document, 'fonts', { value: new EventTarget() })
globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

await startI18n('vi')

// React only warns of a form inside a form; in a browser the inner one never sends.
const nested = vi.fn()
const complain = console.error
console.error = (...words: unknown[]) => {
  if (/cannot (be a descendant|contain a nested)/.test(String(words[0]))) nested(words)
  complain(...words)
}

// What one test leaves on the device must not greet the next.
afterEach(() => {
  cleanup()
  localStorage.clear()
  sessionStorage.clear()
  const { calls } = nested.mock
  nested.mockReset()
  expect(calls, 'elements nested as no browser allows').toEqual([])
})
