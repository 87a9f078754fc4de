import { useTranslation } from 'react-i18next'
import type { Dossier, EntryForm } from '@/api/entry'
import { AnswerView } from './AnswerView'
import css from './DossierView.module.css'
import { Facts } from './Facts'
import { FileViewer } from './FileViewer'
import { GuardianView } from './GuardianView'
import { DETAILS, detailLabel, detailWords } from './personDetails'

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
            [
              t(form.enteredBy === 'UNIT' ? 'dossier.nominatingUnit' : 'dossier.submittingUnit'),
              dossier.submittingUnit,
            ],
          ]}
        />
      </section>
      <section>
        <h3>{t(form.enteredBy === 'UNIT' ? 'dossier.nominees' : 'dossier.authors')}</h3>
        {blind ? <p className={css.none}>{t('dossier.blind')}</p> : <Authors dossier={dossier} form={form} />}
      </section>
      {form.sections.map(section => (
        <section key={section.code}>
          <h3>{section.title}</h3>
          {section.questions.map(question => (
            <AnswerView
              key={question.code}
              question={question}
              answer={dossier.answers[question.code] ?? ''}
            />
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

function Authors({ dossier, form }: { dossier: Dossier; form: EntryForm }) {
  const { t } = useTranslation('ui')
  return (
    <ol className={css.authors}>
      {dossier.authors.map((author, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: authors are known by their place
        <li key={place}>
          <p className={css.author}>
            <strong>{author.name || t('dossier.unanswered')}</strong>
            {author.lead && dossier.authors.length > 1 ? <span>{t('dossier.lead')}</span> : null}
            {form.shares && author.share ? (
              <span className="tabular">{t('dossier.share', { share: author.share.replace('.', ',') })}</span>
            ) : null}
          </p>
          <Facts
            facts={DETAILS.map(kind => [
              detailLabel(kind, form.authorDetails, t(`dossier.details.${kind}`)),
              detailWords(kind, author.details[kind] ?? '', t),
            ])}
          />
          {author.guardian ? <GuardianView guardian={author.guardian} /> : null}
        </li>
      ))}
    </ol>
  )
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
