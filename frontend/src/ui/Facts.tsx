import type { ReactNode } from 'react'
import css from './Facts.module.css'

interface Props {
  /** Pairs of a name and what stands for it; pairs without a value are left out. */
  facts: [name: string, value: ReactNode][]
}

/** Names and values, two columns on a desk, under each other on a phone. */
export function Facts({ facts }: Props) {
  return (
    <dl className={css.facts}>
      {facts
        .filter(([, value]) => value !== null && value !== undefined && value !== '')
        .map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
