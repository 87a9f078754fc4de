import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { useTranslation } from 'react-i18next'
import { LinkButton } from '@/ui/LinkButton'
import css from './judging.module.css'
import { mySheetsQuery, type Sheet, type Work } from './queries'

/** The judge's sheets around this one; empty for somebody who only reads it. */
export function neighbours(work: Work | undefined, id: string) {
  const edition = work?.editions.find(one => one.sheets.some(sheet => sheet.id === id))
  const place = edition?.sheets.findIndex(sheet => sheet.id === id) ?? -1
  if (!edition || place < 0) return null
  const later = [...edition.sheets.slice(place + 1), ...edition.sheets.slice(0, place)]
  return {
    number: place + 1,
    total: edition.total,
    sealed: edition.sealed,
    before: edition.sheets[place - 1]?.id,
    after: edition.sheets[place + 1]?.id,
    /** The next one that is still to be scored, after this one and then from the start. */
    open: later.find(sheet => sheet.state === 'OPEN')?.id,
  }
}

/** Which sheet of how many this is, and the way to the ones around it: Alt+J goes on, Alt+K goes back. */
export function Way({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('judging')
  const navigate = useNavigate()
  const way = neighbours(useQuery({ ...mySheetsQuery, enabled: true, retry: false }).data, sheet.id)
  const [before, after] = [way?.before, way?.after]
  useEffect(() => {
    const go = (event: KeyboardEvent) => {
      const target = event.code === 'KeyJ' ? after : event.code === 'KeyK' ? before : undefined
      if (!event.altKey || !target) return
      event.preventDefault()
      void navigate({ to: '/cham/$sheetId', params: { sheetId: target } })
    }
    window.addEventListener('keydown', go)
    return () => window.removeEventListener('keydown', go)
  }, [before, after, navigate])
  if (!way) return null
  return (
    <nav className={css.way} aria-label={t('way.label')}>
      <p>
        <strong className="tabular">{t('way.place', { number: way.number, total: way.total })}</strong>{' '}
        {t('way.left', { count: way.total - way.sealed })}
      </p>
      <div>
        {before ? (
          <LinkButton variant="default" size="sm" to="/cham/$sheetId" params={{ sheetId: before }}>
            {t('way.before')}
          </LinkButton>
        ) : null}
        {after ? (
          <LinkButton variant="default" size="sm" to="/cham/$sheetId" params={{ sheetId: after }}>
            {t('way.after')}
          </LinkButton>
        ) : null}
        <LinkButton variant="subtle" size="sm" to="/cham">
          {t('way.list')}
        </LinkButton>
      </div>
    </nav>
  )
}
