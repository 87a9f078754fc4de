import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { formatPoints } from '@/ui/format'
import { type ScoreRow, type ScoreTable, useJudgingAct } from './queries'

/** Opens one judge's sealed sheet again, with a reason; what was sealed is kept. */
export function RescoreAct({ table, row }: { table: ScoreTable; row: ScoreRow }) {
  const { t } = useTranslation('judging')
  const [asked, setAsked] = useState(false)
  const sealed = row.cells.filter(cell => cell.state === 'SEALED')
  const [chosen, setChosen] = useState('')
  const sheetId = chosen || sealed[0]?.sheetId
  const reopen = useJudgingAct((reason: string) =>
    unwrap(
      api.POST('/api/sheets/{id}/rescore', { params: { path: { id: sheetId ?? '' } }, body: { reason } }),
    ),
  )
  if (sealed.length === 0) return null
  const nameOf = (judgeId: string) => table.judges.find(judge => judge.judgeId === judgeId)
  return (
    <>
      <Button
        size="xs"
        variant="default"
        aria-label={t('rescore.of', { code: row.code })}
        onClick={() => setAsked(true)}
      >
        {t('rescore.open')}
      </Button>
      <ConfirmAct
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('rescore.of', { code: row.code })}
        act={t('rescore.act')}
        reason="required"
        onConfirm={reason => reopen.mutateAsync(reason)}
      >
        <p>{t('rescore.text')}</p>
        <NativeSelect
          label={t('rescore.whose')}
          value={sheetId ?? ''}
          onChange={event => setChosen(event.currentTarget.value)}
          data={sealed.map(cell => ({
            value: cell.sheetId,
            label: `${nameOf(cell.judgeId)?.label} – ${nameOf(cell.judgeId)?.fullName}: ${formatPoints(cell.total ?? 0)}`,
          }))}
        />
      </ConfirmAct>
    </>
  )
}
