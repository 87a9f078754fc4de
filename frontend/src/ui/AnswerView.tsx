import { useTranslation } from 'react-i18next'
import type { Question } from '@/api/entry'
import css from './DossierView.module.css'
import { Facts } from './Facts'
import { formatMoney, formatNumber } from './format'
import { DETAILS, dayWords, detailLabel, detailWords } from './personDetails'
import { personOf, rowsOf } from './structuredAnswer'

interface Props {
  question: Question
  answer: string
}

/** One answer to be read, in the shape of its type. */
export function AnswerView({ question, answer }: Props) {
  const { t } = useTranslation('ui')
  if (question.type === 'pledge')
    return (
      <p className={css.pledge} data-given={answer === 'true'}>
        <strong>{answer === 'true' ? t('dossier.pledged') : t('dossier.notPledged')}</strong>
        {question.label}
      </p>
    )
  return (
    <div className={css.answer}>
      <p className={css.question}>{question.label}</p>
      {answer ? (
        <Said question={question} answer={answer} />
      ) : (
        <p className={css.none}>{t('dossier.unanswered')}</p>
      )}
    </div>
  )
}

function Said({ question, answer }: Props) {
  if (question.table) return <TableAnswer table={question.table} answer={answer} label={question.label} />
  if (question.person) return <PersonAnswer person={question.person} answer={answer} />
  return <p className={css.text}>{answerWords(question, answer)}</p>
}

function numberWords(type: string, answer: string): string {
  const isCount = /^\d+$/.test(answer)
  if (type === 'money') return isCount ? formatMoney(Number(answer)) : answer
  if (type === 'date') return dayWords(answer)
  return answer
}

function answerWords(question: Question, answer: string): string {
  if (question.type === 'number') return /^\d+$/.test(answer) ? formatNumber(Number(answer)) : answer
  if (question.type === 'choice')
    return answer
      .split(',')
      .map(code => question.options.find(option => option.code === code)?.label ?? code)
      .join(', ')
  return numberWords(question.type, answer)
}

interface TableProps {
  table: NonNullable<Question['table']>
  answer: string
  label: string
}

/** A table on a desk, one card for each row on a phone. */
function TableAnswer({ table, answer, label }: TableProps) {
  return (
    <table className={css.table} aria-label={label}>
      <thead>
        <tr>
          {table.columns.map(({ code, label: name }) => (
            <th key={code} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rowsOf(answer).map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place
          <tr key={place}>
            {table.columns.map(({ code, label: name, type }) => (
              <td key={code} data-label={name}>
                {numberWords(type, row[code] ?? '')}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function PersonAnswer({ person, answer }: { person: NonNullable<Question['person']>; answer: string }) {
  const { t } = useTranslation('ui')
  const parts = personOf(answer)
  return (
    <>
      <p className={css.text}>
        <strong>{parts.name}</strong>
      </p>
      <Facts
        facts={DETAILS.map(kind => [
          detailLabel(kind, person.details, t(`dossier.details.${kind}`)),
          detailWords(kind, parts[kind] ?? '', t),
        ])}
      />
    </>
  )
}
