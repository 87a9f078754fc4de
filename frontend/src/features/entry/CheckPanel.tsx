import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem, api, unwrap } from '@/api/client'
import { serverNow } from '@/api/clock'
import type { Entry, EntryForm } from '@/api/entry'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { DateTimeField } from '@/ui/DateTimeField'
import { Leaf } from '@/ui/Leaf'
import { LinkButton } from '@/ui/LinkButton'
import { Note } from '@/ui/Note'
import { instantOf, wallOf } from '@/ui/vietnamTime'
import css from './entry.module.css'
import { useCheck } from './queries'

interface Props {
  entry: Entry
  form: EntryForm
}

type Finding = 'ELIGIBLE' | 'INELIGIBLE' | 'SUPPLEMENT_REQUESTED'

/** The findings open to the secretary now, and the way to the next dossier. */
export function CheckPanel({ entry, form }: Props) {
  const { t } = useTranslation('entry')
  const [asking, setAsking] = useState<Finding | null>(null)
  const waiting = entry.state === 'SUBMITTED'
  const supplementing = entry.state === 'SUPPLEMENT_REQUESTED'
  const overdue = supplementing && Date.parse(entry.supplementDueAt ?? '') <= serverNow()
  const open = entry.editionState === 'OPEN' || entry.editionState === 'JUDGING'
  const close = () => setAsking(null)
  return (
    <Leaf title={t('check.title')}>
      <p>{t(`check.stands.${entry.state}`)}</p>
      {open && (waiting || supplementing) ? (
        <div className={css.findings}>
          {waiting ? <Button onClick={() => setAsking('ELIGIBLE')}>{t('check.eligible')}</Button> : null}
          <Button variant="default" onClick={() => setAsking('SUPPLEMENT_REQUESTED')}>
            {supplementing ? t('check.extend') : t('check.supplement')}
          </Button>
          {waiting || overdue ? (
            <Button variant="default" onClick={() => setAsking('INELIGIBLE')}>
              {t('check.ineligible')}
            </Button>
          ) : null}
        </div>
      ) : null}
      <Eligible entry={entry} opened={asking === 'ELIGIBLE'} onClose={close} />
      <Ineligible entry={entry} opened={asking === 'INELIGIBLE'} onClose={close} />
      <Supplement entry={entry} form={form} opened={asking === 'SUPPLEMENT_REQUESTED'} onClose={close} />
      {waiting ? null : <Next entry={entry} />}
    </Leaf>
  )
}

interface ActProps {
  entry: Entry
  opened: boolean
  onClose: () => void
}

/** A dossier that fails what must hold is admitted only with a reason; the server may know more of it than this page. */
function Eligible({ entry, opened, onClose }: ActProps) {
  const { t } = useTranslation('entry')
  const check = useCheck(entry)
  const refused = check.error instanceof ApiProblem && check.error.code === 'entry.eligible-needs-reason'
  const failing = refused || entry.faults.some(({ effect }) => effect === 'BLOCKING')
  return (
    <ConfirmAct
      opened={opened}
      onClose={onClose}
      title={t('check.eligible')}
      act={t('check.eligible')}
      {...(failing ? { reason: 'required', reasonLabel: t('check.whyEligible') } : {})}
      onConfirm={reason => check.mutateAsync({ outcome: 'ELIGIBLE', reason: reason || null })}
    >
      <p>{t('check.eligibleExplain', { code: entry.code })}</p>
      {failing ? <p>{t('check.eligibleFailing')}</p> : null}
    </ConfirmAct>
  )
}

function Ineligible({ entry, opened, onClose }: ActProps) {
  const { t } = useTranslation('entry')
  const check = useCheck(entry)
  return (
    <ConfirmAct
      opened={opened}
      onClose={onClose}
      title={t('check.ineligible')}
      act={t('check.ineligible')}
      reason="required"
      reasonLabel={t('check.reasonTold')}
      onConfirm={reason => check.mutateAsync({ outcome: 'INELIGIBLE', reason })}
    >
      <p>{t('check.ineligibleExplain', { code: entry.code })}</p>
    </ConfirmAct>
  )
}

const DAY = 86_400_000

/** The end of a working day, as many days from now as the rules give. */
function usualDue(days: number): string {
  const { day } = wallOf(new Date(serverNow() + days * DAY).toISOString())
  return instantOf(day, '17:00')
}

function Supplement({ entry, form, opened, onClose }: ActProps & { form: EntryForm }) {
  const { t } = useTranslation('entry')
  const check = useCheck(entry)
  const [due, setDue] = useState<string | null>(() => usualDue(form.supplementDays ?? 7))
  return (
    <ConfirmAct
      opened={opened}
      onClose={onClose}
      title={t('check.supplement')}
      act={t('check.supplementAct')}
      reason="required"
      reasonLabel={t('check.whatIsMissing')}
      onConfirm={reason => check.mutateAsync({ outcome: 'SUPPLEMENT_REQUESTED', reason, dueAt: due })}
    >
      <p>{t('check.supplementExplain', { code: entry.code })}</p>
      <DateTimeField path="dueAt" label={t('deadline.supplement')} required value={due} onChange={setDue} />
    </ConfirmAct>
  )
}

/** Straight on to the next dossier that waits. */
function Next({ entry }: { entry: Entry }) {
  const { t } = useTranslation('entry')
  const { editionId } = entry
  const next = useQuery({
    queryKey: ['edition', editionId, 'intake', 'next'],
    queryFn: () =>
      unwrap(
        api.GET('/api/editions/{id}/intake', {
          params: { path: { id: editionId }, query: { state: 'SUBMITTED', limit: 1 } },
        }),
      ),
  })
  const line = next.data?.items[0]
  if (!next.data) return null
  if (!line) return <Note tone="good">{t('check.allDone')}</Note>
  return (
    <LinkButton to="/dieu-hanh/$editionId/tiep-nhan/$entryId" params={{ editionId, entryId: line.id }}>
      {t('check.next', { code: line.code })}
    </LinkButton>
  )
}
