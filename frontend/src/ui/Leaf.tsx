import type { ReactNode } from 'react'
import css from './Leaf.module.css'

interface Props {
  title?: string
  /** Beside the title: a badge or a small act. */
  aside?: ReactNode
  children: ReactNode
}

/** A leaf of paper: one section of a page, with its own heading (h2). */
export function Leaf({ title, aside, children }: Props) {
  return (
    <section className={css.leaf} aria-label={title}>
      {title ? (
        <header className={css.head}>
          <h2>{title}</h2>
          {aside}
        </header>
      ) : null}
      {children}
    </section>
  )
}
