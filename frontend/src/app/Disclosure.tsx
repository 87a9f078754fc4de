import { type FocusEvent, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react'
import css from './Shell.module.css'

interface Props {
  label: string
  children: ReactNode
  button: ReactNode
  className?: string | undefined
}

/** A button that opens a small panel below it; Escape, a choice or leaving closes it. */
export function Disclosure({ label, button, children, className }: Props) {
  const [open, setOpen] = useState(false)
  const trigger = useRef<HTMLButtonElement>(null)
  const id = useId()
  const close = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    setOpen(false)
    trigger.current?.focus()
  }
  const leave = (event: FocusEvent) => {
    if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape and leaving
    <div className={`${css.disclosure} ${className ?? ''}`} onKeyDown={close} onBlur={leave}>
      <button
        ref={trigger}
        type="button"
        className={css.trigger}
        aria-label={label}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {button}
      </button>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: a choice inside closes the panel */}
      {/* biome-ignore lint/a11y/useKeyWithClickEvents: the links and buttons inside have their own keys */}
      <div id={id} hidden={!open} className={css.panel} onClick={() => setOpen(false)}>
        {children}
      </div>
    </div>
  )
}
