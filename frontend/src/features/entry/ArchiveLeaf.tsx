import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/api/entry'
import { formatDate } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import css from './entry.module.css'

/** What the system keeps of the authors and the title: for the secretary, never for the applicant. */
export function ArchiveLeaf({ entry }: { entry: Entry }) {
  const { t } = useTranslation('entry')
  return (
    <Leaf title={t('archive.title')}>
      {entry.archive.length === 0 ? <p className={css.quiet}>{t('archive.none')}</p> : null}
      <ul className={css.hints}>
        {entry.archive.map(found => (
          <li key={found.entryId} data-good={found.level === null && !found.sameTitle ? true : undefined}>
            <Finding found={found} here={entry.editionId} />
          </li>
        ))}
      </ul>
    </Leaf>
  )
}

function Finding({ found, here }: { found: Entry['archive'][number]; here: string }) {
  const { t } = useTranslation('entry')
  const { authors, certain, code, editionCode, editionId, editionTitle, entryId, level, sameTitle, title } =
    found
  return (
    <>
      <strong>
        {level ? t('archive.won', { level }) : t(sameTitle ? 'archive.sameTitle' : 'archive.entered')}
      </strong>{' '}
      <Link
        to="/dieu-hanh/$editionId/tiep-nhan/$entryId"
        params={{ editionId, entryId }}
        aria-label={`${code} ${title}`}
      >
        {code}
      </Link>{' '}
      “{title}”{editionId === here ? `, ${t('archive.here')}` : ', '}
      {editionId === here ? null : level ? (
        <Link to="/ket-qua/$code" params={{ code: editionCode }}>
          {editionTitle}
        </Link>
      ) : (
        editionTitle
      )}
      {found.decisionNumber && found.decisionDate
        ? ` (${t('archive.decision', { number: found.decisionNumber, date: formatDate(found.decisionDate) })})`
        : null}
      .{' '}
      {authors.length > 0
        ? t(certain ? 'archive.authors' : 'archive.namesakes', { names: authors.join(', ') })
        : t('archive.others')}
    </>
  )
}
