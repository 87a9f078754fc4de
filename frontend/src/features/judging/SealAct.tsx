import { Button } from '@mantine/core'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, ifMatch, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { formatPoints } from '@/ui/format'
import css from './judging.module.css'
import { toNumber } from './points'
import { mySheetsQuery, type Sheet } from './queries'
import { missingIn, sumOf } from './sheetText'
import type { SheetKeeping } from './useSheet'
import { neighbours } from './Way'

interface Props {
  sheet: Sheet
  keeping: SheetKeeping
}

/** Seals the sheet for good and goes on to the next one; Ctrl+Enter asks the same. */
export function SealAct({ sheet, keeping }: Props) {
  const { t } = useTranslation('judging')
  const [asked, setAsked] = useState(false)
  const missing = missingIn(keeping.text, sheet)
  const seal = useSeal({ sheet, keeping })
  const ready = missing === 0
  useEffect(() => {
    const ask = (event: KeyboardEvent) => {
      if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || !ready) return
      event.preventDefault()
      setAsked(true)
    }
    window.addEventListener('keydown', ask)
    return () => window.removeEventListener('keydown', ask)
  }, [ready])
  const total = formatPoints(toNumber(sumOf(keeping.text, sheet.criteria)), 2)
  return (
    <div>
      <Button disabled={!ready} onClick={() => setAsked(true)}>
        {t('seal.act')}
      </Button>
      {ready ? null : <p className={css.hint}>{t('seal.missing', { count: missing })}</p>}
      <ConfirmAct
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('seal.title', { code: sheet.entryCode })}
        act={t('seal.act')}
        onConfirm={seal}
      >
        <p>{t('seal.text', { total })}</p>
      </ConfirmAct>
    </div>
  )
}

function useSeal({ sheet, keeping }: Props) {
  const queries = useQueryClient()
  const navigate = useNavigate()
  const next = neighbours(useQuery(mySheetsQuery).data, sheet.id)?.open
  return async () => {
    const version = await keeping.flush()
    if (version === null) throw keeping.problem ?? new Error()
    const params = { path: { id: sheet.id }, header: ifMatch(version) }
    await unwrap(api.POST('/api/sheets/{id}/seal', { params }))
    await queries.invalidateQueries({ queryKey: ['judging'] })
    const state = { sealed: sheet.entryCode ?? `“${sheet.entryTitle}”` }
    if (next) await navigate({ to: '/cham/$sheetId', params: { sheetId: next }, state })
    else await navigate({ to: '/cham', state })
  }
}
