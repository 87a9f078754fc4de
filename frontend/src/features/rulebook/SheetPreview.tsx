import { useTranslation } from 'react-i18next'
import { choiceWord } from './blocks/names'
import { shownTrillionths, typedNumber } from './model/decimal'
import { get, type Json, listOf } from './model/json'
import { addingUp, mostOf } from './model/sheet'
import { shownWords } from './model/words'
import previewCss from './preview.module.css'
import css from './rulebook.module.css'

/** The papers of every round: the score sheet a judge fills in, the ballot a member marks. */
export function SheetPreview({ document }: { document: Json }) {
  const { t } = useTranslation('rulebook')
  return listOf(get(document, 'rounds')).map((round, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn anew
    <section key={place} className={previewCss.sheet}>
      <h3>{shownWords(get(round, 'name')) || t('unnamed')}</h3>
      {get(round, 'sheet') ? <Sheet sheet={get(round, 'sheet') ?? null} /> : null}
      {get(round, 'ballot') ? <Ballot ballot={get(round, 'ballot') ?? null} /> : null}
    </section>
  ))
}

function Sheet({ sheet }: { sheet: Json }) {
  const { t } = useTranslation('rulebook')
  const scale = get(sheet, 'scale')
  const { sum, difference, state } = addingUp(get(sheet, 'criteria'), scale)
  return (
    <table className={previewCss.sheetTable}>
      <caption>{t('preview.sheetTitle')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('field.criterionName')}</th>
          <th scope="col">{t('field.max')}</th>
          <th scope="col">{t('preview.given')}</th>
        </tr>
      </thead>
      <tbody>
        {listOf(get(sheet, 'criteria')).map((criterion, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn anew
          <Lines key={place} criterion={criterion} />
        ))}
      </tbody>
      <tfoot>
        <tr>
          <th scope="row">{t('preview.total')}</th>
          <td>{sum}</td>
          <td />
        </tr>
        {state === 'short' || state === 'over' ? (
          <tr>
            <td colSpan={3} className={previewCss.missed}>
              {t(`preview.${state}`, { scale: typedNumber(scale), difference })}
            </td>
          </tr>
        ) : null}
      </tfoot>
    </table>
  )
}

function Lines({ criterion }: { criterion: Json }) {
  const { t } = useTranslation('rulebook')
  const parts = listOf(get(criterion, 'parts'))
  const kind = String(get(criterion, 'kind') ?? 'points')
  const most = mostOf(criterion)
  const extra = kind === 'points' ? null : choiceWord('criterionKind', kind)
  const factor = typedNumber(get(criterion, 'factor'))
  return (
    <>
      <tr>
        <th scope="row">
          {shownWords(get(criterion, 'name')) || t('unnamed')}
          {extra ? <span className={css.quiet}> ({extra})</span> : null}
          {factor === '' || factor === '1' ? null : (
            <span className={css.quiet}> {t('preview.factor', { factor })}</span>
          )}
        </th>
        <td>{most === null ? '…' : shownTrillionths(most)}</td>
        <td>{parts.length > 0 ? '' : '……'}</td>
      </tr>
      {parts.map((part, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn anew
        <tr key={place} data-part="">
          <th scope="row">{shownWords(get(part, 'name')) || t('unnamed')}</th>
          <td>{typedNumber(get(part, 'max'))}</td>
          <td>……</td>
        </tr>
      ))}
    </>
  )
}

function Ballot({ ballot }: { ballot: Json }) {
  const { t } = useTranslation('rulebook')
  return (
    <div className={previewCss.ballotPaper}>
      <p>
        <strong>{t('preview.ballotTitle')}</strong>{' '}
        <span className={css.quiet}>{choiceWord('secrecy', String(get(ballot, 'secrecy') ?? 'secret'))}</span>
      </p>
      <ul>
        {listOf(get(ballot, 'options')).map((option, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn anew
          <li key={place}>{shownWords(get(option, 'label')) || t('unnamed')}</li>
        ))}
      </ul>
    </div>
  )
}
