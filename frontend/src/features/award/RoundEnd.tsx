import { Button, Checkbox } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { type Column, DataTable } from '@/ui/DataTable'
import { EmptyState } from '@/ui/EmptyState'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Points } from '@/ui/Points'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import css from './award.module.css'
import {
  type RoundClosing,
  type RoundEntry,
  roundClosingQuery,
  useCloseRound,
  useReopenRound,
} from './awards'

/** The end of one round: who goes on and why, and the acts that close or reopen it. */
export function RoundEnd({ editionId, round }: { editionId: string; round: string }) {
  const closing = useQuery(roundClosingQuery(editionId, round))
  if (closing.isPending) return <Loading lines={6} />
  if (closing.isError) return <Problem problem={closing.error} onRetry={() => void closing.refetch()} />
  if (!closing.data.next) return null
  return <Shown key={String(closing.data.closed)} editionId={editionId} closing={closing.data} />
}

function Shown({ editionId, closing }: { editionId: string; closing: RoundClosing }) {
  const { t } = useTranslation('award')
  const [named, setNamed] = useState<string[]>([])
  const choosing = closing.panelDecides && !closing.closed && closing.mayClose
  const columns = useColumns(closing, choosing ? { named, setNamed } : null)
  const next = closing.next ? localised(closing.next) : ''
  const badge = closing.closed ? <StateBadge state="CLOSED" label={t('round.closed')} /> : null
  return (
    <Leaf title={t('round.title', { round: localised(closing.name), next })} aside={badge}>
      {closing.grounds.map(ground => (
        <p key={ground.vi}>{localised(ground)}</p>
      ))}
      {closing.blockers.map(blocker => (
        <Note key={blocker.vi} tone="wait">
          {localised(blocker)}
        </Note>
      ))}
      <DataTable
        caption={t('round.caption')}
        captionHidden
        columns={columns}
        rows={closing.entries}
        rowKey={entry => entry.entryId}
        empty={<EmptyState title={t('round.empty')} />}
      />
      <Acts editionId={editionId} closing={closing} named={named} />
    </Leaf>
  )
}

function Acts({ editionId, closing, named }: { editionId: string; closing: RoundClosing; named: string[] }) {
  const { t } = useTranslation('award')
  const [asked, setAsked] = useState(false)
  const close = useCloseRound(editionId, closing.round)
  const reopen = useReopenRound(editionId, closing.round)
  const count = closing.panelDecides ? named.length : closing.entries.filter(({ goesOn }) => goesOn).length
  if (!closing.mayClose && !closing.mayReopen) return null
  const word = t(closing.closed ? 'round.reopen' : 'round.close')
  return (
    <>
      <Button
        mt="md"
        variant={closing.closed ? 'default' : 'filled'}
        disabled={!closing.closed && count === 0}
        onClick={() => setAsked(true)}
      >
        {word}
      </Button>
      <ConfirmAct
        opened={asked}
        onClose={() => setAsked(false)}
        title={`${word}: ${localised(closing.name)}`}
        act={word}
        reason={closing.closed || closing.panelDecides ? 'required' : 'optional'}
        onConfirm={reason =>
          closing.closed
            ? reopen.mutateAsync(reason)
            : close.mutateAsync({
                entryIds: closing.panelDecides ? named : null,
                reason: reason || null,
              })
        }
      >
        <p>{closing.closed ? t('round.reopenText') : t('round.closeText', { count })}</p>
      </ConfirmAct>
    </>
  )
}

interface Choice {
  named: string[]
  setNamed: (named: string[]) => void
}

function useColumns(closing: RoundClosing, choice: Choice | null): Column<RoundEntry>[] {
  const { t } = useTranslation('award')
  const voted = closing.entries.some(({ votes }) => votes)
  const columns: Column<RoundEntry>[] = [
    {
      key: 'entry',
      header: t('column.entry'),
      rowHeader: true,
      cell: entry => (
        <div className={css.entry}>
          <span>{entry.title}</span>
          <small>{[entry.code, entry.unit].filter(Boolean).join(' · ')}</small>
        </div>
      ),
    },
    {
      key: 'result',
      header: t('round.result'),
      align: 'end',
      cell: entry => <Points value={entry.result} />,
    },
  ]
  if (voted)
    columns.push({
      key: 'votes',
      header: t('column.votes'),
      align: 'end',
      cell: ({ votes }) => (votes ? t('votes.of', { votes: votes.votesFor, whole: votes.whole }) : '–'),
    })
  columns.push({
    key: 'on',
    header: t('round.on'),
    cell: entry =>
      choice ? (
        <Checkbox
          label={t('round.choose', { code: entry.code })}
          checked={choice.named.includes(entry.entryId)}
          onChange={() =>
            choice.setNamed(
              choice.named.includes(entry.entryId)
                ? choice.named.filter(id => id !== entry.entryId)
                : [...choice.named, entry.entryId],
            )
          }
        />
      ) : (
        <div className={css.entry}>
          <span>{entry.goesOn ? <StateBadge state="SEALED" label={t('round.goesOn')} /> : '–'}</span>
          {entry.edge ? <small>{t('round.edge')}</small> : null}
        </div>
      ),
  })
  return columns
}
