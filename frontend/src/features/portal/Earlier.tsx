import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatDate } from '@/ui/format'
import css from './portal.module.css'
import type { Published } from './queries'

/** Older boards, one line each. */
export function Earlier({ editions }: { editions: Published[] }) {
  const { t } = useTranslation('portal')
  return (
    <section className={css.earlier}>
      <h2>{t('home.earlier')}</h2>
      <ul>
        {editions.map(({ code, title, publishedAt, prizeCount }) => (
          <li key={code}>
            <Link to="/ket-qua/$code" params={{ code }}>
              {localised(title)}
            </Link>
            <span>
              {t('home.prizes', { count: prizeCount })} ·{' '}
              {t('home.published', { date: formatDate(publishedAt) })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
