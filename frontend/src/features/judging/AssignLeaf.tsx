import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem, api, unwrap } from '@/api/client'
import { type Column, DataTable } from '@/ui/DataTable'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import css from './judging.module.css'
import { assignmentsQuery, type Edition, type PanelLoad, type Round, useJudgingAct } from './queries'

interface Props {
  edition: Edition
  round: Round
  mayPlan: boolean
}

/** Gives every entry of a round its judges, and shows what is not covered yet. */
export function AssignLeaf({ edition, round, mayPlan }: Props) {
  const { t } = useTranslation('judging')
  const assignments = useQuery(assignmentsQuery(edition.id, round.code))
  const plan = useJudgingAct(() =>
    unwrap(
      api.POST('/api/editions/{id}/assignments', {
        params: { path: { id: edition.id } },
        body: { panelId: null, round: round.code },
      }),
    ),
  )
  const lacking = assignments.data?.panels.flatMap(panel => panel.lacking).length ?? 0
  const open = lacking + (assignments.data?.unplaced.length ?? 0)
  return (
    <Leaf title={t('assign.title')}>
      <p>
        {round.judgesPerEntry === 0
          ? t('assign.leadAll')
          : t('assign.lead', { judges: round.judgesPerEntry })}
      </p>
      {edition.state === 'OPEN' || edition.state === 'DRAFT' ? <Note>{t('assign.early')}</Note> : null}
      {assignments.isPending ? <Loading lines={3} /> : null}
      {assignments.isError ? <Problem problem={assignments.error} /> : null}
      {assignments.data ? <Cover panels={assignments.data.panels} /> : null}
      {assignments.data && assignments.data.unplaced.length > 0 ? (
        <Note tone="wait">{t('assign.unplaced', { count: assignments.data.unplaced.length })}</Note>
      ) : null}
      {plan.isError ? <Refused problem={plan.error} /> : null}
      {plan.isSuccess && open === 0 ? (
        <Note tone="good" live>
          {t('assign.done')}
        </Note>
      ) : null}
      {mayPlan ? (
        <div className={css.acts}>
          <Button loading={plan.isPending} disabled={open === 0} onClick={() => plan.mutate(undefined)}>
            {t('assign.act')}
          </Button>
        </div>
      ) : null}
    </Leaf>
  )
}

/** Why no plan was found: every entry that lacks judges, by name. */
function Refused({ problem }: { problem: unknown }) {
  const lines = problem instanceof ApiProblem ? problem.violations : []
  return (
    <>
      <Problem problem={problem} />
      {lines.length > 0 ? (
        <ul>
          {lines.map(line => (
            <li key={line.path + line.message}>{line.message}</li>
          ))}
        </ul>
      ) : null}
    </>
  )
}

function Cover({ panels }: { panels: PanelLoad[] }) {
  const { t } = useTranslation('judging')
  const columns: Column<PanelLoad>[] = [
    { key: 'name', header: t('assign.panel'), rowHeader: true, cell: panel => panel.name },
    { key: 'entries', header: t('assign.entries'), align: 'end', cell: panel => panel.entries },
    {
      key: 'judges',
      header: t('assign.judges'),
      align: 'end',
      cell: panel => panel.judges.filter(judge => judge.seated).length,
    },
    { key: 'load', header: t('assign.load'), align: 'end', cell: panel => loadOf(panel) },
    {
      key: 'cover',
      header: t('assign.cover'),
      cell: panel =>
        panel.lacking.length === 0 ? (
          <StateBadge state="SEALED" label={t('assign.covered')} />
        ) : (
          <StateBadge
            state="LACKING"
            tone="wait"
            label={t('assign.lacking', { count: panel.lacking.length })}
          />
        ),
    },
  ]
  return (
    <DataTable
      caption={t('assign.caption')}
      captionHidden
      columns={columns}
      rows={panels}
      rowKey={panel => panel.panelId}
    />
  )
}

/** Fewest to most sheets a judge has: "11–12". */
function loadOf(panel: PanelLoad): string {
  const loads = panel.judges.filter(judge => judge.seated).map(judge => judge.open + judge.sealed)
  if (loads.length === 0) return '–'
  const [low, high] = [Math.min(...loads), Math.max(...loads)]
  return low === high ? String(low) : `${low}–${high}`
}
