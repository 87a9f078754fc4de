import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { Note } from '@/ui/Note'
import { Points } from '@/ui/Points'
import { Kind } from './CriterionField'
import css from './judging.module.css'
import type { Criterion, Sheet } from './queries'

/** A sheet that is only read: sealed, or somebody else's. */
export function ReadSheet({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('judging')
  const chosen = sheet.recommendations.find(choice => choice.code === sheet.recommendation)
  return (
    <Leaf title={t('read.by', { name: sheet.judgeName })}>
      {sheet.state === 'SEALED' && sheet.sealedAt ? (
        <Note tone="good">{t('read.sealed', { at: formatDateTime(sheet.sealedAt) })}</Note>
      ) : (
        <Note>{t('read.notYours')}</Note>
      )}
      <table className={css.marks}>
        <caption className="visually-hidden">{t('title.sheet')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('sheet.criterion')}</th>
            <th scope="col">{t('sheet.max')}</th>
            <th scope="col">{t('sheet.points')}</th>
          </tr>
        </thead>
        <tbody>
          {sheet.criteria.map(criterion => (
            <Line key={criterion.code} sheet={sheet} criterion={criterion} />
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t('sheet.total')}</th>
            <td>
              <Points value={sheet.scale} decimals={0} />
            </td>
            <td>
              <strong>
                <Points value={sheet.total ?? null} />
              </strong>
            </td>
          </tr>
        </tfoot>
      </table>
      {sheet.remarks ? (
        <>
          <h3>{t('sheet.remarks')}</h3>
          <p className={css.said}>{sheet.remarks}</p>
        </>
      ) : null}
      {chosen ? <p>{t('read.recommends', { prize: localised(chosen.name) })}</p> : null}
      <Revisions sheet={sheet} />
    </Leaf>
  )
}

function Line({ sheet, criterion }: { sheet: Sheet; criterion: Criterion }) {
  const mark = sheet.marks.find(one => one.criterion === criterion.code)
  return (
    <tr>
      <th scope="row">
        {criterion.group ? <span className={css.hint}>{localised(criterion.group)}: </span> : null}
        {localised(criterion.name)} <Kind criterion={criterion} />
        {mark?.remark ? <p className={css.said}>{mark.remark}</p> : null}
      </th>
      <td>
        <Points value={criterion.max} decimals={0} />
      </td>
      <td>
        <Points value={mark?.points ?? null} />
      </td>
    </tr>
  )
}

/** What was sealed before, and why it was opened again. */
export function Revisions({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('judging')
  if (sheet.revisions.length === 0) return null
  return (
    <>
      <h3>{t('read.earlier')}</h3>
      <ul>
        {sheet.revisions.map(revision => (
          <li key={revision.number}>
            <Points value={revision.total} /> – {formatDateTime(revision.sealedAt)}. {revision.reason}
          </li>
        ))}
      </ul>
    </>
  )
}
