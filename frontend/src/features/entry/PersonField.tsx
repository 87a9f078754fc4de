import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Question } from '@/api/entry'
import { detailLabel, detailOf } from '@/ui/personDetails'
import { fieldId } from '@/ui/problemText'
import { answerOfPerson, personOf } from '@/ui/structuredAnswer'
import { DetailInput } from './DetailInput'
import css from './entry.module.css'
import { useFault } from './FormContext'

interface Props {
  question: Question
  person: NonNullable<Question['person']>
  value: string
  set: (text: string) => void
  id: string
  error: string | null
}

/** Somebody besides the authors: a name and what the rules ask about the person. */
export function PersonField({ question, person, value, set, id, error }: Props) {
  const parts = personOf(value)
  const put = (code: string, text: string) => set(answerOfPerson({ ...parts, [code]: text }))
  return (
    <fieldset id={id} tabIndex={-1} className={css.tableField}>
      <legend>
        {question.label}
        {question.required ? <span aria-hidden="true"> *</span> : null}
      </legend>
      {question.help ? <p className={css.quiet}>{question.help}</p> : null}
      {error ? <p className={css.wrong}>{error}</p> : null}
      <div className={css.grid}>
        <Name
          path={`answers.${question.code}.name`}
          value={parts.name ?? ''}
          required={question.required}
          set={text => put('name', text)}
        />
        {person.details.map(detail => (
          <Detail
            key={detail.kind}
            detail={detail}
            person={person}
            path={`answers.${question.code}.${detail.kind}`}
            required={detail.required && (question.required || Object.keys(parts).length > 0)}
            value={parts[detail.kind] ?? ''}
            set={text => put(detail.kind, text)}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface PartProps {
  path: string
  value: string
  required: boolean
  set: (text: string) => void
}

function Name({ path, value, required, set }: PartProps) {
  const { t } = useTranslation('entry')
  return (
    <TextInput
      id={fieldId(path)}
      label={t('author.name')}
      required={required}
      autoComplete="off"
      value={value}
      error={useFault(path)}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}

interface DetailProps extends PartProps {
  detail: Props['person']['details'][number]
  person: Props['person']
}

function Detail({ detail, person, path, value, required, set }: DetailProps) {
  const { t } = useTranslation('ui')
  const error = useFault(path)
  const kind = detailOf(detail.kind)
  if (!kind) return null
  return (
    <DetailInput
      kind={kind}
      id={fieldId(path)}
      label={detailLabel(kind, person.details, t(`dossier.details.${kind}`))}
      required={required}
      error={error}
      value={value}
      set={set}
    />
  )
}
