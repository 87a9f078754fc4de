import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import css from './PageTitle.module.css'

interface Props {
  title: string
  /** One sentence: where you are and what happens next. */
  lead?: ReactNode
  /** A small line above the title, such as the edition's name or code. */
  above?: ReactNode
  /** State badge or the like, beside the title. */
  badge?: ReactNode
  /** The page's one primary action. */
  action?: ReactNode
}

let landed = false

/** The page's only h1, with its sentence and its one action; names the document and takes focus on a change of page. */
export function PageTitle({ title, lead, above, badge, action }: Props) {
  const { t } = useTranslation()
  const heading = useRef<HTMLHeadingElement>(null)
  const path = useRouterState({ select: state => state.location.pathname })
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new path is a new page
  useEffect(() => {
    if (landed) heading.current?.focus({ preventScroll: true })
    landed = true
  }, [path])
  return (
    <header className={css.head}>
      <title>{`${title} – ${t('product')}`}</title>
      <div className={css.words}>
        {above ? <div className={css.above}>{above}</div> : null}
        <div className={css.line}>
          <h1 ref={heading} tabIndex={-1} className={css.title}>
            {title}
          </h1>
          {badge}
        </div>
        {lead ? <p className={css.lead}>{lead}</p> : null}
      </div>
      {action ? <div className={css.action}>{action}</div> : null}
    </header>
  )
}
