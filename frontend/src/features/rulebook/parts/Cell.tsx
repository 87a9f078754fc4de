import type { ReactNode } from 'react'
import css from './parts.module.css'

/** A field of a grid; its word is in the head of the grid, and beside it where there is no room for a head. */
export function Cell({ word, children }: { word: string; children: ReactNode }) {
  return (
    <div className={css.cell}>
      <span aria-hidden="true">{word}</span>
      {children}
    </div>
  )
}
