import type { ReactNode } from 'react'
import css from './Note.module.css'

interface Props {
  tone?: 'calm' | 'good' | 'wait' | 'bad'
  title?: string
  children?: ReactNode
  /** Read out when it appears. */
  live?: boolean
}

/** A sentence set apart: advice, success or warning. For refusals of the server use `Problem`. */
export function Note({ tone = 'calm', title, children, live = false }: Props) {
  return (
    <div className={css.note} data-tone={tone} role={live ? 'status' : undefined}>
      {title ? <p className={css.title}>{title}</p> : null}
      {children ? <div>{children}</div> : null}
    </div>
  )
}
