import { useTranslation } from 'react-i18next'
import type { Entry } from '@/api/entry'
import { formatDateTime } from '@/ui/format'
import { type Step, Timeline } from '@/ui/Timeline'
import css from './entry.module.css'

const AHEAD: Partial<Record<Entry['state'], ('check' | 'judging' | 'results')[]>> = {
  SUBMITTED: ['check', 'judging', 'results'],
  SUPPLEMENT_REQUESTED: ['check', 'judging', 'results'],
  ELIGIBLE: ['judging', 'results'],
}

/** What happened to the dossier and what comes next. */
export function EntryTimeline({ entry }: { entry: Entry }) {
  const { t } = useTranslation(['entry', 'common'])
  const done: Step[] = entry.steps.map((step, place) => ({
    key: `${place}`,
    title:
      step.state === 'SUBMITTED' && place > 0 ? t('way.resubmitted') : t(`common:entryState.${step.state}`),
    at: step.at,
    status: 'done',
    note: (
      <>
        {step.actor ? <p>{step.actor}</p> : null}
        {step.reason ? <p className={css.said}>{step.reason}</p> : null}
        {step.rulebookNumber ? <p>{t('way.under', { number: step.rulebookNumber })}</p> : null}
        {step.dueAt ? <p>{t('way.due', { at: formatDateTime(step.dueAt) })}</p> : null}
      </>
    ),
  }))
  const ahead: Step[] = (AHEAD[entry.state] ?? []).map((what, place) => ({
    key: what,
    title: t(`way.${what}`),
    status: place === 0 ? 'now' : 'next',
  }))
  return <Timeline label={t('way.label')} steps={[...done, ...ahead]} />
}
