import type { ReactNode } from 'react'
import css from './Board.module.css'

const CORNER = 'M1 40V1H40 M8 40V8H40 M16 30V16H30 M16 24H24V16'

/** The lacquer board with its gold frame, on which laureates are named. */
export function Board({ children, label }: { children: ReactNode; label?: string }) {
  return (
    <section className={css.board} aria-label={label}>
      {['topStart', 'topEnd', 'bottomStart', 'bottomEnd'].map(place => (
        <svg
          key={place}
          viewBox="0 0 41 41"
          aria-hidden="true"
          className={`${css.corner} ${css[place] ?? ''}`}
        >
          <path d={CORNER} fill="none" stroke="currentColor" strokeWidth="1.6" />
        </svg>
      ))}
      <div className={css.inner}>{children}</div>
    </section>
  )
}
