import type { ReactNode } from 'react'
import type { Question } from '@/api/entry'
import { RequiredMark } from '@/ui/RequiredMark'
import css from './entry.module.css'

/** What the field of a question gets, whatever its type. */
export interface FieldProps {
  question: Question
  value: string
  set: (text: string) => void
  id: string
  error: string | null
}

type Props = Pick<FieldProps, 'question' | 'id' | 'error'> & { children: ReactNode }

/** The frame of a question that is answered in several parts. */
export function PartedQuestion({ question, id, error, children }: Props) {
  return (
    <fieldset id={id} tabIndex={-1} className={css.tableField}>
      <legend>
        {question.label}
        {question.required ? <RequiredMark spoken /> : null}
      </legend>
      {question.help ? <p className={css.quiet}>{question.help}</p> : null}
      {error ? <p className={css.wrong}>{error}</p> : null}
      {children}
    </fieldset>
  )
}
