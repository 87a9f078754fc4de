import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/client'
import { serverNow } from '@/api/clock'
import { type Entry, type EntryForm, entryQuery, type Fault } from '@/api/entry'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { Deadline } from '@/ui/Deadline'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { LinkButton } from '@/ui/LinkButton'
import { Note } from '@/ui/Note'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { SavedNote } from '@/ui/SavedNote'
import { StateBadge } from '@/ui/StateBadge'
import { AttachmentsPart } from './AttachmentsPart'
import { AuthorsPart } from './AuthorsPart'
import { ConflictNote } from './ConflictNote'
import { Contents } from './Contents'
import css from './entry.module.css'
import { FormProvider } from './FormContext'
import { GeneralPart } from './GeneralPart'
import { labelOf } from './labels'
import { OriginLeaf } from './OriginLeaf'
import { QuestionsPart } from './QuestionsPart'
import { submitEntry } from './queries'
import { type Autosave, useAutosave } from './useAutosave'
import { WithdrawAct } from './WithdrawAct'

interface Props {
  entry: Entry
  form: EntryForm
}

/** The long form: every section on one page, what is missing beside it, saved while it is typed. */
export function Writing({ entry, form }: Props) {
  const { t } = useTranslation(['entry', 'common'])
  const saving = useAutosave(entry)
  const [attempt, setAttempt] = useState(0)
  const { draft, change, faults } = saving
  const supplement = entry.state === 'SUPPLEMENT_REQUESTED'
  return (
    <FormProvider value={{ draft, change, faults, tried: attempt > 0 }}>
      <PageTitle
        above={[entry.editionTitle, entry.code].filter(Boolean).join(' · ')}
        title={draft.title.trim() || t('mine.untitled')}
        badge={<StateBadge state={entry.state} label={t(`common:entryState.${entry.state}`)} />}
        lead={supplement ? t('write.leadSupplement') : t('write.lead')}
      />
      <div className={css.writing}>
        <aside className={css.side}>
          <Deadline
            label={supplement ? t('deadline.supplement') : t('deadline.submit')}
            at={(supplement ? entry.supplementDueAt : null) ?? entry.closesAt}
          />
          <SavedNote state={saving.state} at={saving.savedAt} />
          <Contents form={form} faults={faults} />
        </aside>
        <div className={css.parts}>
          <Notices entry={entry} saving={saving} />
          {attempt > 0 ? <Faults faults={blockingOf(faults)} form={form} attempt={attempt} /> : null}
          <OriginLeaf entry={entry} />
          <GeneralPart form={form} />
          <AuthorsPart form={form} />
          {form.sections.map(section => (
            <QuestionsPart key={section.code} section={section} />
          ))}
          <AttachmentsPart entry={entry} form={form} onChanged={saving.recheck} />
          <HandIn entry={entry} saving={saving} onTried={() => setAttempt(attempt + 1)} />
        </div>
      </div>
    </FormProvider>
  )
}

function isLate({ state, supplementDueAt, closesAt }: Entry): boolean {
  const until = (state === 'SUPPLEMENT_REQUESTED' ? supplementDueAt : null) ?? closesAt
  return Date.parse(until) <= serverNow()
}

const blockingOf = (faults: Fault[]) => faults.filter(({ effect }) => effect === 'BLOCKING')

function Notices({ entry, saving }: { entry: Entry; saving: Autosave }) {
  const { t } = useTranslation('entry')
  const asked = entry.steps.findLast(step => step.state === 'SUPPLEMENT_REQUESTED')
  const isLost = saving.problem instanceof ApiProblem && saving.problem.status === 0
  return (
    <>
      {isLate(entry) ? (
        <Note tone="bad" title={t('write.late')}>
          {t('write.lateExplain')}
        </Note>
      ) : null}
      {entry.state === 'SUPPLEMENT_REQUESTED' && asked?.reason ? (
        <Note tone="wait" title={t('write.supplementAsked')}>
          <p className={css.said}>{asked.reason}</p>
        </Note>
      ) : null}
      {saving.restoredAt ? (
        <Note tone="good" live>
          {t('write.restored', { at: formatDateTime(saving.restoredAt) })}
        </Note>
      ) : null}
      {saving.conflict ? <ConflictNote saving={saving} conflict={saving.conflict} /> : null}
      {saving.problem && !isLost && !saving.conflict ? <Problem problem={saving.problem} /> : null}
      {isLost ? (
        <Note tone="wait" live>
          {t('write.offline')}
        </Note>
      ) : null}
    </>
  )
}

/** All that stands in the way, each sentence with the name of its field. */
function Faults({ faults, form, attempt }: { faults: Fault[]; form: EntryForm; attempt: number }) {
  const { t } = useTranslation(['entry', 'ui'])
  const errors = Object.fromEntries(
    faults.map(({ path, message }) => [path, `${labelOf(path, form, t)}: ${message}`]),
  )
  return <ErrorSummary errors={errors} attempt={attempt} />
}

interface HandInProps {
  entry: Entry
  saving: Autosave
  onTried: () => void
}

function HandIn({ entry, saving, onTried }: HandInProps) {
  const { t } = useTranslation('entry')
  const queries = useQueryClient()
  const [asking, setAsking] = useState(false)
  const [busy, setBusy] = useState(false)
  const again = entry.state === 'SUPPLEMENT_REQUESTED'
  const act = again ? t('submit.actAgain') : t('submit.act')
  const ask = async () => {
    setBusy(true)
    const stored = await saving.flush()
    setBusy(false)
    if (!stored) return
    if (blockingOf(stored.faults).length > 0) onTried()
    else setAsking(true)
  }
  const submit = async () => {
    const stored = await saving.flush()
    if (!stored) throw saving.problem
    await submitEntry(entry.id, stored.version)
    await queries.invalidateQueries({ queryKey: ['my-entries'] })
    await queries.invalidateQueries({ queryKey: entryQuery(entry.id).queryKey })
    window.scrollTo({ top: 0 })
  }
  return (
    <Leaf title={t('part.submit')}>
      <div id="part-submit" className={css.handIn}>
        <p>{again ? t('submit.explainAgain') : t('submit.explain')}</p>
        <div className={css.acts}>
          <Button onClick={() => void ask()} loading={busy}>
            {act}
          </Button>
          <LinkButton variant="default" to="/ho-so/$id/ban-in" params={{ id: entry.id }}>
            {t('print.open')}
          </LinkButton>
          <WithdrawAct entry={entry} />
        </div>
        <ConfirmAct
          opened={asking}
          onClose={() => setAsking(false)}
          title={again ? t('submit.confirmTitleAgain') : t('submit.confirmTitle')}
          act={act}
          onConfirm={submit}
        >
          <p>{t('submit.confirm')}</p>
        </ConfirmAct>
      </div>
    </Leaf>
  )
}
