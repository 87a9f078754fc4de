import { Button, TextInput } from '@mantine/core'
import { useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { Question } from '@/api/entry'
import { fieldId } from '@/ui/problemText'
import { answerOfRows, type Parts, rowsOf } from '@/ui/structuredAnswer'
import { DayField } from './DayField'
import css from './entry.module.css'
import { useFault } from './FormContext'
import { type FieldProps, PartedQuestion } from './PartedQuestion'

type Props = FieldProps & { table: NonNullable<Question['table']> }

/** Rows of typed columns: lines on a desk, cards on a phone. */
export function TableField({ table, value, set, ...field }: Props) {
  const { t } = useTranslation('entry')
  const list = useRef<HTMLOListElement>(null)
  const rows = rowsOf(value)
  const put = (next: Parts[]) => set(answerOfRows(next))
  const add = () => {
    put([...rows, {}])
    // The new row is there after the next painting.
    requestAnimationFrame(() => list.current?.querySelector<HTMLElement>('li:last-child input')?.focus())
  }
  return (
    <PartedQuestion {...field}>
      <ol ref={list} className={css.rows}>
        {rows.map((row, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows are known by their place
          <li key={place}>
            <Row
              question={field.question}
              table={table}
              row={row}
              place={place}
              set={parts => put(rows.map((one, at) => (at === place ? parts : one)))}
              remove={() => put(rows.filter((_, at) => at !== place))}
            />
          </li>
        ))}
      </ol>
      {rows.length >= table.maxRows ? (
        <p className={css.quiet}>{t('table.full', { count: table.maxRows })}</p>
      ) : (
        <Button variant="default" onClick={add}>
          {t('table.add')}
        </Button>
      )}
    </PartedQuestion>
  )
}

interface RowProps {
  question: Question
  table: Props['table']
  row: Parts
  place: number
  set: (parts: Parts) => void
  remove: () => void
}

function Row({ question, table, row, place, set, remove }: RowProps) {
  const { t } = useTranslation('entry')
  const number = place + 1
  return (
    <fieldset className={css.row}>
      <legend>{t('table.row', { number })}</legend>
      <div className={css.grid}>
        {table.columns.map(column => (
          <Cell
            key={column.code}
            column={column}
            path={`answers.${question.code}[${place}].${column.code}`}
            value={row[column.code] ?? ''}
            set={text => set({ ...row, [column.code]: text })}
          />
        ))}
      </div>
      <Button variant="subtle" onClick={remove} aria-label={t('table.removeRow', { number })}>
        {t('table.remove')}
      </Button>
    </fieldset>
  )
}

interface CellProps {
  column: Props['table']['columns'][number]
  path: string
  value: string
  set: (text: string) => void
}

function Cell({ column, path, value, set }: CellProps) {
  const { label, type, required } = column
  const field = { id: fieldId(path), label, required, error: useFault(path) }
  if (type === 'date') return <DayField {...field} value={value} onChange={set} />
  return (
    <TextInput
      {...field}
      inputMode={type === 'number' ? 'decimal' : type === 'money' ? 'numeric' : 'text'}
      autoComplete="off"
      value={value}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}
