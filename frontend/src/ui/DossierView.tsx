import { useTranslation } from 'react-i18next'
import type { Dossier, EntryForm, Question } from '@/api/entry'
import css from './DossierView.module.css'
import { Facts } from './Facts'
import { FileViewer } from './FileViewer'
import { formatMoney, formatNumber } from './format'

interface Props {
  entryId: string
  dossier: Dossier
  form: EntryForm
  /** Whether the reader may not know who the authors are. */
  blind?: boolean
}

/** A dossier to be read: by its applicant, the secretary and the judges. */
export function DossierView({ entryId, dossier, form, blind = false }: Props) {
  const { t } = useTranslation('ui')
  const field = form.fields.find(({ code }) => code === dossier.field)
  return (
    <div className={css.dossier}>
      <section>
        <h3>{t('dossier.general')}</h3>
        <Facts
          facts={[
            [t('dossier.title', { term: form.entryTerm }), dossier.title],
            [t('dossier.field'), field?.name ?? dossier.field],
            [t('dossier.entrant'), entrantWord(dossier.entrant, t)],
            [t('dossier.organisation'), dossier.organisation],
            [t('dossier.submittingUnit'), dossier.submittingUnit],
          ]}
        />
      </section>
      <section>
        <h3>{t('dossier.authors')}</h3>
        {blind ? <p className={css.none}>{t('dossier.blind')}</p> : <Authors dossier={dossier} />}
      </section>
      {form.sections.map(section => (
        <section key={section.code}>
          <h3>{section.title}</h3>
          {section.questions.map(question => (
            <Answer key={question.code} question={question} answer={dossier.answers[question.code] ?? ''} />
          ))}
        </section>
      ))}
      <section>
        <h3>{t('dossier.attachments')}</h3>
        <Attachments entryId={entryId} dossier={dossier} form={form} />
      </section>
    </div>
  )
}

type Translate = ReturnType<typeof useTranslation<'ui'>>['t']

function entrantWord(entrant: string, t: Translate): string {
  if (entrant === 'INDIVIDUAL' || entrant === 'GROUP' || entrant === 'ORGANISATION')
    return t(`dossier.entrants.${entrant}`)
  return entrant
}

const DETAILS = [
  'birth-date',
  'gender',
  'ethnicity',
  'degree',
  'occupation',
  'workplace',
  'address',
  'phone',
  'email',
] as const

function Authors({ dossier }: { dossier: Dossier }) {
  const { t } = useTranslation('ui')
  const word = (kind: (typeof DETAILS)[number], value: string) => {
    if (kind === 'gender' && (value === 'male' || value === 'female')) return t(`dossier.genders.${value}`)
    return kind === 'birth-date' ? dayWords(value) : value
  }
  return (
    <ol className={css.authors}>
      {dossier.authors.map((author, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: authors are known by their place
        <li key={place}>
          <p className={css.author}>
            <strong>{author.name || t('dossier.unanswered')}</strong>
            {author.lead && dossier.authors.length > 1 ? <span>{t('dossier.lead')}</span> : null}
            {author.share ? (
              <span className="tabular">{t('dossier.share', { share: author.share.replace('.', ',') })}</span>
            ) : null}
          </p>
          <Facts
            facts={DETAILS.map(kind => [
              t(`dossier.details.${kind}`),
              word(kind, author.details[kind] ?? ''),
            ])}
          />
        </li>
      ))}
    </ol>
  )
}

/** '2025-04-01' → '01/04/2025'; anything else as it is. */
function dayWords(day: string): string {
  return /^\d{4}-\d{2}-\d{2}$/.test(day) ? day.split('-').reverse().join('/') : day
}

function Answer({ question, answer }: { question: Question; answer: string }) {
  const { t } = useTranslation('ui')
  const label = <p className={css.question}>{question.label}</p>
  if (question.type === 'pledge')
    return (
      <p className={css.pledge} data-given={answer === 'true'}>
        <strong>{answer === 'true' ? t('dossier.pledged') : t('dossier.notPledged')}</strong>
        {question.label}
      </p>
    )
  return (
    <div className={css.answer}>
      {label}
      {answer ? (
        <p className={css.text}>{answerWords(question, answer)}</p>
      ) : (
        <p className={css.none}>{t('dossier.unanswered')}</p>
      )}
    </div>
  )
}

function answerWords(question: Question, answer: string): string {
  const isCount = /^\d+$/.test(answer)
  switch (question.type) {
    case 'money':
      return isCount ? formatMoney(Number(answer)) : answer
    case 'number':
      return isCount ? formatNumber(Number(answer)) : answer
    case 'date':
      return dayWords(answer)
    case 'choice':
      return answer
        .split(',')
        .map(code => question.options.find(option => option.code === code)?.label ?? code)
        .join(', ')
    default:
      return answer
  }
}

function Attachments({ entryId, dossier, form }: { entryId: string; dossier: Dossier; form: EntryForm }) {
  const { t } = useTranslation('ui')
  if (dossier.attachments.length === 0) return <p className={css.none}>{t('dossier.noFiles')}</p>
  const kinds = form.attachments.filter(kind => dossier.attachments.some(file => file.kind === kind.code))
  return kinds.map(kind => (
    <div key={kind.code} className={css.kind}>
      <h4>{kind.name}</h4>
      <ul>
        {dossier.attachments
          .filter(file => file.kind === kind.code)
          .map(file => (
            <li key={file.id}>
              <FileViewer entryId={entryId} file={file} />
            </li>
          ))}
      </ul>
    </div>
  ))
}
