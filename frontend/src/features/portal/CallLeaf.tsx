import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { Deadline } from '@/ui/Deadline'
import { formatDateTime } from '@/ui/format'
import { LinkButton } from '@/ui/LinkButton'
import { StateBadge } from '@/ui/StateBadge'
import css from './portal.module.css'
import type { Call } from './queries'

/** One call for entries: until when, in which fields, and the way in. */
export function CallLeaf({ call, open = false }: { call: Call; open?: boolean }) {
  const { t } = useTranslation('portal')
  const title = localised(call.title)
  const programme = localised(call.programme)
  return (
    <article className={css.call}>
      <div className={css.callTop}>
        <StateBadge
          state="OPEN"
          tone={open ? 'good' : 'quiet'}
          label={open ? t('home.open') : t('home.upcoming')}
        />
        {title.startsWith(programme) ? null : <span>{programme}</span>}
      </div>
      <h2>{title}</h2>
      {call.fields.length > 0 ? <Fields call={call} /> : null}
      <div className={css.callFoot}>
        {open ? (
          <>
            <Deadline label={t('home.deadline')} at={call.closesAt} />
            <LinkButton
              to="/ho-so"
              search={{ lan: call.editionId }}
              aria-label={t('home.enterFor', { title })}
            >
              {t('home.enter')}
            </LinkButton>
          </>
        ) : (
          <p>
            {t('home.opens')} <time dateTime={call.opensAt}>{formatDateTime(call.opensAt)}</time>
          </p>
        )}
      </div>
    </article>
  )
}

function Fields({ call }: { call: Call }) {
  const { t } = useTranslation('portal')
  return (
    <div className={css.fields}>
      <h3>{t('home.fields')}</h3>
      <ul>
        {call.fields.map(({ code, name }) => (
          <li key={code}>{localised(name)}</li>
        ))}
      </ul>
    </div>
  )
}
