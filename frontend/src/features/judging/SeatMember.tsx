import { Button, NativeSelect, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'
import { holds } from '@/ui/plainText'
import { StateBadge } from '@/ui/StateBadge'
import css from './judging.module.css'
import { type Candidate, candidatesQuery, type MemberRole, type Panel, useJudgingAct } from './queries'
import { ROLES } from './roles'

const SHOWN = 12

/** Who could sit on the panel, and why somebody could not judge some of its entries. */
export function SeatMember({ panel }: { panel: Panel }) {
  const { t } = useTranslation('judging')
  const [opened, setOpened] = useState(false)
  if (!opened)
    return (
      <div className={css.acts}>
        <Button variant="default" onClick={() => setOpened(true)}>
          {t('seat.open')}
        </Button>
      </div>
    )
  return (
    <section className={css.seat} aria-label={t('seat.title', { panel: panel.name })}>
      <h3>{t('seat.title', { panel: panel.name })}</h3>
      <Candidates panel={panel} />
      <Button variant="subtle" onClick={() => setOpened(false)}>
        {t('seat.close')}
      </Button>
    </section>
  )
}

function matches({ fullName, unitName, expertise }: Candidate, search: string): boolean {
  return holds([fullName, unitName, ...expertise], search)
}

function Candidates({ panel }: { panel: Panel }) {
  const { t } = useTranslation('judging')
  const candidates = useQuery(candidatesQuery(panel.id))
  const [search, setSearch] = useState('')
  const [role, setRole] = useState<MemberRole>('MEMBER')
  const seat = useJudgingAct((expertId: string) =>
    unwrap(
      api.POST('/api/panels/{id}/members', { params: { path: { id: panel.id } }, body: { expertId, role } }),
    ),
  )
  if (candidates.isPending) return <Loading lines={3} />
  if (candidates.isError)
    return <Problem problem={candidates.error} onRetry={() => void candidates.refetch()} />
  const found = candidates.data.filter(candidate => matches(candidate, search))
  return (
    <>
      <div className={css.form}>
        <TextInput
          type="search"
          label={t('seat.search')}
          value={search}
          onChange={event => setSearch(event.currentTarget.value)}
        />
        <NativeSelect
          label={t('seat.as')}
          value={role}
          onChange={event => setRole(event.currentTarget.value as MemberRole)}
          data={ROLES.map(one => ({ value: one, label: t(`memberRole.${one}`) }))}
        />
      </div>
      {seat.isError ? <Problem problem={seat.error} /> : null}
      {found.length === 0 ? (
        <p>
          {t('seat.none')}{' '}
          <LinkButton to="/chuyen-gia" variant="subtle" size="sm">
            {t('seat.toExperts')}
          </LinkButton>
        </p>
      ) : null}
      <ul className={css.candidates}>
        {found.slice(0, SHOWN).map(candidate => (
          <li key={candidate.expertId}>
            <Person candidate={candidate} />
            <Button
              size="sm"
              variant="default"
              disabled={seat.isPending}
              aria-label={t('seat.addName', { name: candidate.fullName })}
              onClick={() => seat.mutate(candidate.expertId, { onSuccess: () => setRole('MEMBER') })}
            >
              {t('seat.add')}
            </Button>
          </li>
        ))}
      </ul>
      {found.length > SHOWN ? (
        <p className={css.hint}>{t('seat.more', { count: found.length - SHOWN })}</p>
      ) : null}
    </>
  )
}

function Person({ candidate }: { candidate: Candidate }) {
  const { t } = useTranslation('judging')
  const { conflicts } = candidate
  return (
    <div>
      <strong>{[candidate.degree, candidate.fullName].filter(Boolean).join(' ')}</strong>
      <p className={css.hint}>{[candidate.unitName, ...candidate.expertise].join(' · ')}</p>
      {conflicts.length > 0 ? (
        <details>
          <summary>
            <StateBadge state="CONFLICT" tone="wait" label={t('seat.blocked', { count: conflicts.length })} />
          </summary>
          <ul>
            {conflicts.map(conflict => (
              <li key={conflict.entryId}>
                {conflict.code} – {conflict.title}: {t(`conflictKind.${conflict.kind}`)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </div>
  )
}
