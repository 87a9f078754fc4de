import type { ReactNode } from 'react'
import css from './EmptyState.module.css'

interface Props {
  title: string
  children?: ReactNode
  action?: ReactNode
}

/** What stands where there is nothing yet: says so, and what would change it. */
export function EmptyState({ title, children, action }: Props) {
  return (
    <div className={css.empty}>
      <p className={css.title}>{title}</p>
      {children ? <p className={css.text}>{children}</p> : null}
      {action}
    </div>
  )
}
