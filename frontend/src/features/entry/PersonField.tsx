import type { Question } from '@/api/entry'
import { answerOfPerson, personOf } from '@/ui/structuredAnswer'
import { DetailInput } from './DetailInput'
import css from './entry.module.css'
import { NameInput } from './NameInput'
import { type FieldProps, PartedQuestion } from './PartedQuestion'

type Props = FieldProps & { person: NonNullable<Question['person']> }

/** Somebody besides the authors: a name and what the rules ask about the person. */
export function PersonField({ person, value, set, ...field }: Props) {
  const { code, required } = field.question
  const parts = personOf(value)
  const put = (part: string, text: string) => set(answerOfPerson({ ...parts, [part]: text }))
  return (
    <PartedQuestion {...field}>
      <div className={css.grid}>
        <NameInput
          path={`answers.${code}.name`}
          value={parts.name ?? ''}
          required={required}
          set={text => put('name', text)}
        />
        {person.details.map(detail => (
          <DetailInput
            key={detail.kind}
            detail={detail}
            path={`answers.${code}.${detail.kind}`}
            required={detail.required && (required || Object.keys(parts).length > 0)}
            value={parts[detail.kind] ?? ''}
            set={text => put(detail.kind, text)}
          />
        ))}
      </div>
    </PartedQuestion>
  )
}
