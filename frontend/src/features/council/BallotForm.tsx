import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { localised } from '@/i18n/localised'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { Leaf } from '@/ui/Leaf'
import css from './council.module.css'
import { type Ballot, type BallotEntry, type Option, useCouncilAct } from './councils'
import { EntryDossier } from './EntryDossier'

const UNMARKED = ''

/** All papers of one meeting: read the dossiers, mark, hand in once. */
export function BallotForm({ ballot }: { ballot: Ballot }) {
  const { t } = useTranslation('council')
  const [marks, setMarks] = useState<Record<string, string>>({})
  const [asked, setAsked] = useState(false)
  const own = ballot.entries.filter(entry => !entry.conflict)
  const unseen = own.filter(entry => marks[entry.entryId] === undefined)
  const unmarked = own.filter(entry => marks[entry.entryId] === UNMARKED).length
  const cast = useCouncilAct(() =>
    unwrap(
      api.POST('/api/meetings/{id}/ballot', {
        params: { path: { id: ballot.meetingId } },
        body: {
          papers: own.map(({ entryId }) => ({ entryId, option: marks[entryId] || null })),
        },
      }),
    ),
  )
  return (
    <Leaf title={t('ballot.entries', { count: ballot.entries.length })}>
      <ol className={css.papers}>
        {ballot.entries.map(entry => (
          <li key={entry.entryId}>
            <h3>
              <span className={css.code}>{entry.code}</span> {entry.title}
            </h3>
            {entry.conflict ? (
              <p className={css.soft}>{t('ballot.conflict')}</p>
            ) : (
              <>
                <EntryDossier editionId={ballot.editionId} entryId={entry.entryId} />
                {ballot.canVote ? (
                  <Marks
                    entry={entry}
                    options={ballot.options}
                    mark={marks[entry.entryId]}
                    onMark={mark => setMarks(old => ({ ...old, [entry.entryId]: mark }))}
                  />
                ) : null}
              </>
            )}
          </li>
        ))}
      </ol>
      {ballot.canVote ? (
        <>
          <p aria-live="polite">
            {unseen.length > 0 ? t('ballot.left', { count: unseen.length }) : t('ballot.ready')}
          </p>
          <Button disabled={unseen.length > 0} onClick={() => setAsked(true)}>
            {t('ballot.act')}
          </Button>
          <ConfirmAct
            opened={asked}
            onClose={() => setAsked(false)}
            title={t('ballot.act')}
            act={t('ballot.act')}
            onConfirm={() => cast.mutateAsync(undefined)}
          >
            <p>{t(ballot.secret ? 'ballot.confirmSecret' : 'ballot.confirmOpen', { count: own.length })}</p>
            {unmarked > 0 ? <p>{t('ballot.confirmUnmarked', { count: unmarked })}</p> : null}
          </ConfirmAct>
        </>
      ) : null}
    </Leaf>
  )
}

interface MarksProps {
  entry: BallotEntry
  options: Option[]
  mark: string | undefined
  onMark: (mark: string) => void
}

function Marks({ entry, options, mark, onMark }: MarksProps) {
  const { t } = useTranslation('council')
  const choices = [
    ...options.map(option => ({ code: option.code, label: localised(option.label) })),
    { code: UNMARKED, label: t('ballot.leaveUnmarked') },
  ]
  return (
    <fieldset className={css.options}>
      <legend className="visually-hidden">
        {t('ballot.voteOn', { code: entry.code, title: entry.title })}
      </legend>
      {choices.map(({ code, label }) => (
        <label key={code} data-quiet={code === UNMARKED}>
          <input
            type="radio"
            name={`vote-${entry.entryId}`}
            checked={mark === code}
            onChange={() => onMark(code)}
          />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
