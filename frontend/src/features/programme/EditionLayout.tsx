import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, Outlet, useLocation } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { editionQuery } from '@/api/editions'
import { localisedTitle } from '@/i18n/localised'
import css from './programme.module.css'

const route = getRouteApi('/inside/dieu-hanh/$editionId')

const PARTS = [
  { to: '/dieu-hanh/$editionId', text: 'overview', part: null },
  { to: '/dieu-hanh/$editionId/the-le', text: 'rulebook', part: null },
  { to: '/dieu-hanh/$editionId/tiep-nhan', text: 'intake', part: 'INTAKE' },
  { to: '/dieu-hanh/$editionId/hoi-dong', text: 'panels', part: 'PANELS' },
  { to: '/dieu-hanh/$editionId/bang-diem', text: 'scores', part: 'SCORES' },
  { to: '/dieu-hanh/$editionId/hop-hoi-dong', text: 'councils', part: 'COUNCILS' },
  { to: '/dieu-hanh/$editionId/xep-giai', text: 'ranking', part: 'RANKING' },
  { to: '/dieu-hanh/$editionId/cong-bo', text: 'publication', part: 'RANKING' },
  { to: '/dieu-hanh/$editionId/le-trao-giai', text: 'ceremony', part: 'CEREMONY' },
  { to: '/dieu-hanh/$editionId/nhat-ky', text: 'journal', part: 'JOURNAL' },
] as const

/** The frame of one edition's staff pages: which edition, and the parts its reader may open, in the order of the work. */
export function EditionLayout() {
  const { t } = useTranslation('programme')
  const { editionId } = route.useParams()
  const edition = useQuery(editionQuery(editionId))
  const open = PARTS.filter(({ part }) => part === null || edition.data?.parts.includes(part))
  const menu = useRef<HTMLElement>(null)
  const { pathname } = useLocation()
  // On a phone the parts are one line that scrolls: the open one must be seen.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another page or another menu puts the open part elsewhere
  useEffect(() => {
    menu.current
      ?.querySelector('[aria-current="page"]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [pathname, open.length])
  return (
    <div className={css.frame}>
      <aside className={`${css.rail} no-print`}>
        <p className={css.which}>
          <Link to="/dieu-hanh">{t('editions.title')}</Link>
          <span>{edition.data ? localisedTitle(edition.data) : '…'}</span>
        </p>
        <nav ref={menu} aria-label={t('part.label')}>
          <ul>
            {open.map(({ to, text }) => (
              <li key={to}>
                <Link to={to} params={{ editionId }} activeOptions={{ exact: text === 'overview' }}>
                  {t(`part.${text}`)}
                </Link>
              </li>
            ))}
          </ul>
        </nav>
      </aside>
      <div className={css.content}>
        <Outlet />
      </div>
    </div>
  )
}
