import { Button, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { DateField } from '@/ui/DateField'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Problem } from '@/ui/Problem'
import { fieldErrors, fieldId } from '@/ui/problemText'
import { ChangeList } from './ChangeList'
import { examplesIn } from './model/example'
import { type Impact, impactQuery, useIssue } from './queries'
import css from './rulebook.module.css'
import type { Drafting } from './useDraft'

interface Act {
  actNumber: string
  actDate: string | null
  reason: string
}

/** Puts the draft in force: says first what changes for whom, then asks for the act and, if need be, the reason. */
export function IssueAct({ editionId, drafting }: { editionId: string; drafting: Drafting }) {
  const { t } = useTranslation('rulebook')
  const [opened, setOpened] = useState(false)
  const { faults } = useSyncExternalStore(drafting.store.subscribe, drafting.store.get)
  return (
    <div className={css.issue}>
      <Button
        disabled={faults.length > 0 || !drafting.readable}
        onClick={() => void drafting.flush().then(version => setOpened(version !== null))}
      >
        {t('issue.act')}
      </Button>
      {faults.length > 0 ? <p className={css.quiet}>{t('issue.faultsFirst')}</p> : null}
      {opened ? (
        <IssueWindow editionId={editionId} drafting={drafting} onClose={() => setOpened(false)} />
      ) : null}
    </div>
  )
}

interface WindowProps {
  editionId: string
  drafting: Drafting
  onClose: () => void
}

function IssueWindow({ editionId, drafting, onClose }: WindowProps) {
  const { t } = useTranslation('rulebook')
  const navigate = useNavigate()
  const impact = useQuery(impactQuery(editionId))
  const issue = useIssue(editionId)
  const examples = examplesIn(drafting.store.get().document).length
  const [act, setAct] = useState<Act>({ actNumber: '', actDate: null, reason: '' })
  const send = async () => {
    const version = (await drafting.flush()) ?? drafting.version
    await issue.mutateAsync({
      version,
      actNumber: act.actNumber.trim(),
      actDate: act.actDate ?? '',
      reason: act.reason.trim() || null,
    })
    await navigate({ to: '/dieu-hanh/$editionId/the-le', params: { editionId } })
  }
  return (
    <ConfirmAct opened onClose={onClose} title={t('issue.title')} act={t('issue.act')} onConfirm={send}>
      <div className={css.window}>
        {impact.isPending ? <Loading lines={4} /> : null}
        {impact.isError ? <Problem problem={impact.error} /> : null}
        {impact.data ? <ImpactWords impact={impact.data} /> : null}
        {examples > 0 ? <Note tone="wait" title={t('issue.examples', { count: examples })} /> : null}
        {issue.error ? <ErrorSummary problem={issue.error} /> : null}
        <ActFields
          act={act}
          onChange={setAct}
          needsReason={impact.data?.needsReason ?? false}
          errors={fieldErrors(issue.error)}
        />
      </div>
    </ConfirmAct>
  )
}

interface FieldsProps {
  act: Act
  onChange: (act: Act) => void
  needsReason: boolean
  errors: Record<string, string>
}

function ActFields({ act, onChange, needsReason, errors }: FieldsProps) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <TextInput
        id={fieldId('actNumber')}
        label={t('issue.actNumber')}
        description={t('issue.actNumberHint')}
        required
        value={act.actNumber}
        error={errors.actNumber}
        onChange={event => onChange({ ...act, actNumber: event.currentTarget.value })}
      />
      <DateField
        path="actDate"
        label={t('issue.actDate')}
        required
        value={act.actDate}
        error={errors.actDate}
        onChange={actDate => onChange({ ...act, actDate })}
      />
      {needsReason ? (
        <Textarea
          id={fieldId('reason')}
          label={t('issue.reason')}
          required
          value={act.reason}
          error={errors.reason}
          onChange={event => onChange({ ...act, reason: event.currentTarget.value })}
        />
      ) : null}
    </>
  )
}

function ImpactWords({ impact }: { impact: Impact }) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <p>
        {t('issue.happens')}{' '}
        {impact.submitted > 0 ? t('issue.submitted', { count: impact.submitted }) : t('issue.nobody')}
      </p>
      {impact.lines.length > 0 ? (
        <ul className={css.impact}>
          {impact.lines.map(({ code, message, blocking }) => (
            <li key={code + message} data-blocking={blocking}>
              {message}
            </li>
          ))}
        </ul>
      ) : null}
      {impact.changes.length > 0 ? (
        <details className={css.changes}>
          <summary>{t('changes.count', { count: impact.changes.length })}</summary>
          <ChangeList changes={impact.changes} />
        </details>
      ) : null}
    </>
  )
}
