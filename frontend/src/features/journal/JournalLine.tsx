import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { formatDate, formatDateTime, formatTime } from '@/ui/format'
import css from './journal.module.css'
import type { Line } from './queries'

/** One act: when, who, what, to which entry, why. */
export function JournalLine({ line, editionId }: { line: Line; editionId: string }) {
  const { t } = useTranslation('journal')
  return (
    <li className={css.line}>
      <time dateTime={line.at}>{formatTime(line.at)}</time>
      <div>
        <p className={css.act}>
          <ActName act={line.act} />
          <span className={css.actor}>{line.actor ?? t('system')}</span>
        </p>
        <Subject line={line} editionId={editionId} />
        <Moved facts={line.facts} />
        <Detail line={line} />
        {line.reason ? <p className={css.reason}>{t('reason', { reason: line.reason })}</p> : null}
      </div>
    </li>
  )
}

/** An act this version has no words for is still shown, by its code. */
function ActName({ act }: { act: string }) {
  const { t } = useTranslation('journal')
  const translate = t as (key: string, fallback: string) => string
  return <strong>{translate(`act.${act}`, act)}</strong>
}

function Subject({ line, editionId }: { line: Line; editionId: string }) {
  const { t } = useTranslation('journal')
  if (!line.entryId || !line.entryCode) return null
  return (
    <p>
      <Link to="/dieu-hanh/$editionId/tiep-nhan/$entryId" params={{ editionId, entryId: line.entryId }}>
        {t('entry', { code: line.entryCode })}
      </Link>
    </p>
  )
}

/** What else an act was about; an act without words for it shows nothing more. */
function Detail({ line }: { line: Line }) {
  const { t } = useTranslation(['journal', 'common'])
  const translate = t as (key: string, options: Record<string, unknown>) => string
  const facts = Object.entries(line.facts).map(([name, fact]) => [name, worded(name, fact, translate)])
  const detail = translate(`detail.${line.act}`, { ...Object.fromEntries(facts), defaultValue: '' })
  return detail ? <p>{detail}</p> : null
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T/
const DAY = /^\d{4}-\d{2}-\d{2}$/

function worded(
  name: string,
  fact: unknown,
  translate: (key: string, options: Record<string, unknown>) => string,
): unknown {
  if (typeof fact !== 'string') return fact
  if (MOMENT.test(fact)) return formatDateTime(fact)
  if (DAY.test(fact)) return formatDate(fact)
  if (name === 'role') return translate(`common:role.${fact}`, { defaultValue: fact })
  return fact || translate('noPrize', {})
}

const EDITION_STATES = ['DRAFT', 'OPEN', 'JUDGING', 'DECIDED', 'PUBLISHED'] as const
type EditionState = (typeof EDITION_STATES)[number]

function isEditionState(value: unknown): value is EditionState {
  return EDITION_STATES.some(state => state === value)
}

function Moved({ facts }: { facts: Record<string, unknown> }) {
  const { t } = useTranslation(['journal', 'common'])
  const { from, to } = facts
  if (!isEditionState(from) || !isEditionState(to)) return null
  return <p>{t('moved', { from: t(`common:editionState.${from}`), to: t(`common:editionState.${to}`) })}</p>
}
