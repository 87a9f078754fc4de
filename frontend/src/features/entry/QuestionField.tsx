import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Question } from '@/api/entry'
import { formatMoney } from '@/ui/format'
import { plainMoney } from '@/ui/moneyText'
import { fieldId } from '@/ui/problemText'
import { RequiredMark } from '@/ui/RequiredMark'
import { DayField } from './DayField'
import css from './entry.module.css'
import { useFault, useForm } from './FormContext'
import type { FieldProps } from './PartedQuestion'
import { PersonField } from './PersonField'
import { TableField } from './TableField'

/** One question, in the shape of its type; answers are kept as they are typed. */
export function QuestionField({ question }: { question: Question }) {
  const { draft, change } = useForm()
  const path = `answers.${question.code}`
  const error = useFault(path)
  const set = (text: string) =>
    change(now => ({ ...now, answers: { ...now.answers, [question.code]: text } }))
  const field = { question, value: draft.answers[question.code] ?? '', set, id: fieldId(path), error }
  switch (question.type) {
    case 'table':
      return question.table ? <TableField {...field} table={question.table} /> : null
    case 'person':
      return question.person ? <PersonField {...field} person={question.person} /> : null
    case 'long-text':
      return <LongText {...field} />
    case 'choice':
      return <Choice {...field} />
    case 'pledge':
      return <Pledge {...field} />
    case 'date':
      return <Day {...field} />
    case 'money':
      return <Money {...field} />
    default:
      return <ShortText {...field} />
  }
}

function common({ question, id, error }: FieldProps) {
  return { id, label: question.label, description: question.help, required: question.required, error }
}

function ShortText(props: FieldProps) {
  const { question, value, set } = props
  return (
    <TextInput
      {...common(props)}
      inputMode={question.type === 'number' ? 'decimal' : 'text'}
      value={value}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}

/** As the rules count an A4 page. */
const WORDS_ON_A_PAGE = 500

const wordsIn = (text: string) => (text.trim() === '' ? 0 : text.trim().split(/\s+/).length)

function LongText(props: FieldProps) {
  const { t } = useTranslation('entry')
  const { question, value, set } = props
  const { maxPages } = question
  const maxWords = question.maxWords ?? (maxPages ? maxPages * WORDS_ON_A_PAGE : null)
  return (
    <div>
      <Textarea
        {...common(props)}
        minRows={4}
        maxRows={24}
        value={value}
        onChange={event => set(event.currentTarget.value)}
      />
      {maxWords ? (
        <p className={css.count} data-over={wordsIn(value) > maxWords}>
          {t('question.words', { count: wordsIn(value), max: maxWords })}
          {maxPages ? ` ${t('question.pages', { count: maxPages })}` : null}
        </p>
      ) : null}
    </div>
  )
}

function Money(props: FieldProps) {
  const { t } = useTranslation('entry')
  const { value, set } = props
  const isAmount = /^\d{1,15}$/.test(value)
  return (
    <div>
      <TextInput
        {...common(props)}
        inputMode="numeric"
        maw="20rem"
        placeholder={t('question.moneyHint')}
        value={value}
        onChange={event => {
          const plain = plainMoney(event.currentTarget.value)
          set(/^\d+$/.test(plain) ? plain : event.currentTarget.value)
        }}
      />
      {isAmount ? <p className={css.count}>{formatMoney(Number(value))}</p> : null}
    </div>
  )
}

function Day(props: FieldProps) {
  const { question, value, set, id, error } = props
  return (
    <DayField
      id={id}
      label={question.label}
      help={question.help ?? null}
      required={question.required}
      value={value}
      onChange={set}
      error={error}
    />
  )
}

const MANY = 6

function Choice(props: FieldProps) {
  const { t } = useTranslation('entry')
  const { question, value, set, id } = props
  const options = question.options.map(({ code, label }) => ({ value: code, label }))
  if (question.multiple) return <Several {...props} />
  if (options.length > MANY)
    return (
      <NativeSelect
        {...common(props)}
        data={[{ value: '', label: t('question.choose') }, ...options]}
        value={value}
        onChange={event => set(event.currentTarget.value)}
      />
    )
  return (
    <Radio.Group {...common(props)} id={`${id}-group`} value={value} onChange={set}>
      <div id={id} tabIndex={-1} className={css.options}>
        {options.map(option => (
          <Radio key={option.value} {...option} />
        ))}
      </div>
    </Radio.Group>
  )
}

function Several(props: FieldProps) {
  const { question, value, set, id } = props
  return (
    <Checkbox.Group
      {...common(props)}
      id={`${id}-group`}
      value={value === '' ? [] : value.split(',')}
      onChange={codes => set(codes.join(','))}
    >
      <div id={id} tabIndex={-1} className={css.options}>
        {question.options.map(({ code, label }) => (
          <Checkbox key={code} value={code} label={label} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

function Pledge({ question, value, set, id, error }: FieldProps) {
  return (
    <Checkbox
      id={id}
      label={
        <>
          {question.label}
          {question.required ? <RequiredMark /> : null}
        </>
      }
      description={question.help}
      required={question.required}
      checked={value === 'true'}
      error={error}
      onChange={event => set(event.currentTarget.checked ? 'true' : 'false')}
    />
  )
}
