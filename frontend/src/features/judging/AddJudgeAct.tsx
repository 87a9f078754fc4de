import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { panelsQuery, type ScoreRow, type ScoreTable, useJudgingAct } from './queries'

/** Gives an entry one more judge of the panel, with a reason. */
export function AddJudgeAct({ table, row }: { table: ScoreTable; row: ScoreRow }) {
  const { t } = useTranslation('judging')
  const [asked, setAsked] = useState(false)
  const [chosen, setChosen] = useState('')
  const panels = useQuery({ ...panelsQuery(table.editionId), enabled: asked })
  const busy = new Set(row.cells.map(cell => cell.judgeId))
  const members = panels.data?.find(panel => panel.id === table.panelId)?.members ?? []
  const free = members.filter(member => member.seated && !busy.has(member.judgeId))
  const judgeId = chosen || free[0]?.judgeId || ''
  const add = useJudgingAct((reason: string) =>
    unwrap(
      api.POST('/api/panels/{id}/extra-sheets', {
        params: { path: { id: table.panelId } },
        body: { entryId: row.entryId, judgeId, reason },
      }),
    ),
  )
  const title = t('extra.of', { code: row.code })
  return (
    <>
      <Button size="xs" variant="default" aria-label={title} onClick={() => setAsked(true)}>
        {t('extra.open')}
      </Button>
      <ConfirmAct
        opened={asked}
        onClose={() => setAsked(false)}
        title={title}
        act={t('extra.act')}
        reason="required"
        onConfirm={reason => add.mutateAsync(reason)}
      >
        <p>{t(free.length > 0 ? 'extra.text' : 'extra.nobody')}</p>
        {free.length > 0 ? (
          <NativeSelect
            label={t('extra.whom')}
            value={judgeId}
            onChange={event => setChosen(event.currentTarget.value)}
            data={free.map(member => ({ value: member.judgeId, label: member.fullName }))}
          />
        ) : null}
      </ConfirmAct>
    </>
  )
}
