import { Button, Textarea, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { type ApiProblem, gapsProblem } from '@/api/problem'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { DateField } from '@/ui/DateField'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'
import { fieldErrors, fieldId } from '@/ui/problemText'
import { ExamplesTaken } from './ExamplesTaken'
import { ImpactWords } from './ImpactWords'
import { impactQuery, useIssue } from './queries'
import css from './rulebook.module.css'
import type { Drafting } from './useDraft'
import versionsCss from './versions.module.css'

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
    <div className={versionsCss.issue}>
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
  const [taken, setTaken] = useState(false)
  const [act, setAct] = useState<Act>({ actNumber: '', actDate: null, reason: '' })
  const [gaps, setGaps] = useState<ApiProblem | null>(null)
  const send = async () => {
    const missing = gapsOf(act, t('issue.missing'))
    setGaps(missing)
    if (missing) throw missing
    const version = (await drafting.flush()) ?? drafting.version
    await issue.mutateAsync({
      version,
      actNumber: act.actNumber.trim(),
      actDate: act.actDate ?? '',
      examplesConfirmed: taken,
      reason: act.reason.trim() || null,
    })
    await navigate({ to: '/dieu-hanh/$editionId/the-le', params: { editionId } })
  }
  return (
    <ConfirmAct opened onClose={onClose} title={t('issue.title')} act={t('issue.act')} onConfirm={send}>
      <div className={versionsCss.window}>
        {impact.isPending ? <Loading lines={4} /> : null}
        {impact.isError ? <Problem problem={impact.error} /> : null}
        {impact.data ? <ImpactWords impact={impact.data} /> : null}
        {impact.data && impact.data.examples.length > 0 ? (
          <ExamplesTaken examples={impact.data.examples} taken={taken} onTake={setTaken} />
        ) : null}
        <ActFields
          act={act}
          onChange={setAct}
          needsReason={impact.data?.needsReason ?? false}
          errors={fieldErrors(gaps ?? issue.error)}
        />
      </div>
    </ConfirmAct>
  )
}

function gapsOf({ actNumber, actDate }: Act, sentence: string): ApiProblem | null {
  if (actNumber.trim() && actDate) return null
  return gapsProblem(sentence, {
    ...(actNumber.trim() ? {} : { actNumber: sentence }),
    ...(actDate ? {} : { actDate: sentence }),
  })
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
