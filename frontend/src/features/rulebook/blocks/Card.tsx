import { type ReactNode, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldId } from '@/ui/problemText'
import css from './blocks.module.css'
import { useFaultCount } from './EditorContext'
import { ExampleMark } from './ExampleMark'
import type { Item } from './OrderedList'

interface Props {
  item: Omit<Item, 'place'>
  title: string
  /** A few words beside the title: the kind, the sum. */
  note?: ReactNode
  children: ReactNode
}

/** One item of a list, folded to its title; shows how many faults are inside. */
export function Card({ item: { at, acts, fresh }, title, note, children }: Props) {
  const { t } = useTranslation('rulebook')
  const faults = useFaultCount(at)
  const [open, setOpen] = useState(fresh)
  return (
    <section id={fieldId(at)} tabIndex={-1} className={css.card} data-card="" aria-label={title}>
      <header className={css.cardHead}>
        <button type="button" className={css.fold} aria-expanded={open} onClick={() => setOpen(!open)}>
          <span className={css.mark} aria-hidden="true" />
          <span>
            <span className={css.cardTitle}>{title}</span>
            {note ? <span className={css.cardNote}>{note}</span> : null}
          </span>
        </button>
        {faults > 0 ? <span className={css.faults}>{t('faults.inside', { count: faults })}</span> : null}
        <ExampleMark at={at} />
        {acts}
      </header>
      {open ? <div className={css.cardBody}>{children}</div> : null}
    </section>
  )
}

/** A group of fields under a small heading; no landmark, for every round has groups of the same names. */
export function Group({ title, aside, children }: { title: string; aside?: ReactNode; children: ReactNode }) {
  return (
    <fieldset className={css.group} aria-label={title}>
      <h3>
        <span>{title}</span>
        {aside}
      </h3>
      {children}
    </fieldset>
  )
}

/** Fields side by side where there is room. */
export function Row({ children }: { children: ReactNode }) {
  return <div className={css.row}>{children}</div>
}

/** What only a few want to see: codes and the like. */
export function More({ label, children }: { label?: string; children: ReactNode }) {
  const { t } = useTranslation('rulebook')
  return (
    <details className={css.more}>
      <summary>{label ?? t('act.details')}</summary>
      <div className={css.inner}>{children}</div>
    </details>
  )
}
