import type { ReactNode } from 'react'
import { Leaf } from '@/ui/Leaf'
import { PageTitle } from '@/ui/PageTitle'
import css from './account.module.css'

interface Props {
  title: string
  lead: string
  children: ReactNode
  /** Ways elsewhere, below the form. */
  ways?: ReactNode
}

/** The frame of the pages at the entrance: one title, one narrow form. */
export function Door({ title, lead, children, ways }: Props) {
  return (
    <div className={css.door}>
      <PageTitle title={title} lead={lead} />
      <Leaf>{children}</Leaf>
      {ways ? <div className={css.ways}>{ways}</div> : null}
    </div>
  )
}
