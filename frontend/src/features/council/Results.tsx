import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatPoints } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { StateBadge } from '@/ui/StateBadge'
import css from './council.module.css'
import type { Count, Meeting, MeetingEntry } from './councils'

/** What was voted, entry by entry: the share first, then how it came about. */
export function Results({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  return (
    <Leaf title={t('results.title')}>
      <ul className={css.results}>
        {meeting.entries.map(entry => (
          <Result key={entry.entryId} meeting={meeting} entry={entry} />
        ))}
      </ul>
    </Leaf>
  )
}

function Result({ meeting, entry }: { meeting: Meeting; entry: MeetingEntry }) {
  const { t } = useTranslation('council')
  const { verdict, count } = entry
  return (
    <li>
      <h3>
        <span className={css.code}>{entry.code}</span> {entry.title}
      </h3>
      {verdict ? (
        <p className={css.verdict}>
          <strong className="tabular">
            {verdict.percent === null || verdict.percent === undefined
              ? t('results.noShare')
              : t('results.share', {
                  percent: formatPoints(verdict.percent),
                  votes: verdict.votesFor,
                  whole: verdict.whole,
                })}
          </strong>
          {verdict.level ? (
            <StateBadge state="PRIZED" label={t('results.level', { level: localised(verdict.level) })} />
          ) : (
            <StateBadge
              state={verdict.decided ? 'SEALED' : 'DRAFT'}
              label={t(verdict.decided ? 'results.passed' : 'results.notPassed')}
            />
          )}
        </p>
      ) : null}
      {count ? <Counted meeting={meeting} count={count} /> : null}
      {entry.corrected.map(earlier => (
        <details key={earlier.number}>
          <summary>{t('results.corrected', { reason: count?.reason ?? '' })}</summary>
          <Counted meeting={meeting} count={earlier} />
        </details>
      ))}
      {verdict ? (
        <details>
          <summary>{t('results.why')}</summary>
          <ul>
            {verdict.explanation.map(line => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </details>
      ) : null}
      {entry.votes.length > 0 ? <ByName meeting={meeting} entry={entry} /> : null}
    </li>
  )
}

function labelOf(meeting: Meeting, code: string | null | undefined, unmarked: string): string {
  const option = meeting.options.find(one => one.code === code)
  return option ? localised(option.label) : unmarked
}

function Counted({ meeting, count }: { meeting: Meeting; count: Count }) {
  const { t } = useTranslation('council')
  const facts: [string, number][] = [
    ...count.votes.map(({ option, votes }): [string, number] => [labelOf(meeting, option, option), votes]),
    [t('count.invalid'), count.invalid],
    [t('count.returned'), count.returned],
    [t('count.issued'), count.issued],
  ]
  return (
    <dl className={css.counts}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd className="tabular">{value}</dd>
        </div>
      ))}
    </dl>
  )
}

function ByName({ meeting, entry }: { meeting: Meeting; entry: MeetingEntry }) {
  const { t } = useTranslation('council')
  return (
    <details>
      <summary>{t('results.byName')}</summary>
      <ul>
        {entry.votes.map(vote => (
          <li key={vote.fullName}>
            {vote.fullName}: {labelOf(meeting, vote.option, t('ballot.unmarked'))}
          </li>
        ))}
      </ul>
    </details>
  )
}
