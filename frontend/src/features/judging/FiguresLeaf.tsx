import { Button, TextInput } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import type { components } from '@/api/schema'
import { localised } from '@/i18n/localised'
import { type Column, DataTable } from '@/ui/DataTable'
import { EmptyState } from '@/ui/EmptyState'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Points } from '@/ui/Points'
import { Problem } from '@/ui/Problem'
import { fieldErrors } from '@/ui/problemText'
import css from './judging.module.css'
import { typed } from './points'
import { type FigureLine, type FigureTable, figuresQuery, useJudgingAct } from './queries'

type Values = components['schemas']['FigureValueRequest'][]

/** Points from outside the sheets, all of a round in one table. */
export function FiguresLeaf({ editionId, round }: { editionId: string; round: string }) {
  const figures = useQuery(figuresQuery(editionId, round))
  if (figures.isPending) return <Loading lines={6} />
  if (figures.isError) return <Problem problem={figures.error} onRetry={() => void figures.refetch()} />
  return <Figures editionId={editionId} table={figures.data} />
}

const keyOf = (entryId: string, figure: string) => `${entryId} ${figure}`

function Figures({ editionId, table }: { editionId: string; table: FigureTable }) {
  const { t } = useTranslation('judging')
  const [texts, setTexts] = useState<Record<string, string>>({})
  const [reason, setReason] = useState('')
  const values = changed(table, texts)
  const record = useJudgingAct((sent: Values) =>
    unwrap(
      api.PUT('/api/editions/{id}/rounds/{round}/figures', {
        params: { path: { id: editionId, round: table.round } },
        body: { values: sent, reason: reason || null },
      }),
    ),
  )
  const errors = fieldErrors(record.error)
  const errorOf = (entryId: string, figure: string) => {
    const place = values.findIndex(value => value.entryId === entryId && value.figure === figure)
    return place < 0 ? undefined : errors[`values[${place}].value`]
  }
  const unread = values.some(value => Number.isNaN(value.value))
  const columns = useColumns(table, texts, setTexts, errorOf)
  const caption = t('figures.title', { round: localised(table.name) })
  return (
    <Leaf title={caption}>
      <p>{t('figures.lead')}</p>
      <form
        noValidate
        onSubmit={event => {
          event.preventDefault()
          if (!unread) record.mutate(values, { onSuccess: () => setTexts({}) })
        }}
      >
        <ErrorSummary problem={record.error} />
        {record.isSuccess && values.length === 0 ? (
          <Note tone="good" live>
            {t('figures.saved')}
          </Note>
        ) : null}
        <DataTable
          caption={caption}
          captionHidden
          columns={columns}
          rows={table.lines}
          rowKey={line => line.entryId}
          empty={<EmptyState title={t('table.none')} />}
        />
        {table.mayChange && table.lines.length > 0 ? (
          <div className={`${css.form} ${css.after}`}>
            <TextInput
              label={t('figures.reason')}
              description={t('figures.reasonHint')}
              maxLength={2000}
              value={reason}
              onChange={event => setReason(event.currentTarget.value)}
            />
            <Button type="submit" loading={record.isPending} disabled={values.length === 0 || unread}>
              {t('figures.act', { count: values.length })}
            </Button>
          </div>
        ) : null}
      </form>
    </Leaf>
  )
}

function storedText(line: FigureLine, figure: string): string {
  return typed(line.cells.find(cell => cell.figure === figure)?.value)
}

/** What was typed and differs from what is recorded; NaN for what is no number. */
function changed(table: FigureTable, texts: Record<string, string>): Values {
  return table.lines.flatMap(line =>
    table.figures.flatMap(({ code }) => {
      const text = texts[keyOf(line.entryId, code)]
      if (text === undefined || text.trim() === storedText(line, code)) return []
      const value = text.trim() === '' ? null : Number(text.trim().replace(',', '.'))
      return [{ entryId: line.entryId, figure: code, value }]
    }),
  )
}

/** Enter and the arrows go up and down a column. */
function move(event: KeyboardEvent<HTMLInputElement>) {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : 0
  if (step === 0) return
  event.preventDefault()
  const { figure = '' } = event.currentTarget.dataset
  const column = [...document.querySelectorAll<HTMLInputElement>(`input[data-figure="${figure}"]`)]
  const target = column[column.indexOf(event.currentTarget) + step]
  target?.focus()
  target?.select()
}

function useColumns(
  table: FigureTable,
  texts: Record<string, string>,
  setTexts: (texts: Record<string, string>) => void,
  errorOf: (entryId: string, figure: string) => string | undefined,
): Column<FigureLine>[] {
  const { t } = useTranslation('judging')
  return [
    {
      key: 'entry',
      header: t('sheet.entry'),
      rowHeader: true,
      cell: line => (
        <>
          {line.title}
          <span className={css.under}>{line.code}</span>
        </>
      ),
    },
    ...table.figures.flatMap((figure, place): Column<FigureLine>[] => {
      const name = localised(figure.name)
      const limits = figure.votes
        ? t('figures.votes')
        : t(figure.takenOff ? 'figures.minus' : 'figures.plus', { max: typed(figure.max) })
      return [
        {
          key: figure.code,
          header: `${name} (${limits})`,
          align: 'end',
          cell: line => {
            const key = keyOf(line.entryId, figure.code)
            const text = texts[key] ?? storedText(line, figure.code)
            if (!table.mayChange) return <span className="tabular">{text || '–'}</span>
            return (
              <TextInput
                aria-label={`${name}: ${line.code}`}
                data-figure={figure.code}
                inputMode="decimal"
                autoComplete="off"
                className={css.figure ?? ''}
                value={text}
                error={
                  Number.isNaN(Number(text.replace(',', '.')))
                    ? t('figures.number')
                    : errorOf(line.entryId, figure.code)
                }
                onChange={event => setTexts({ ...texts, [key]: event.currentTarget.value })}
                onKeyDown={move}
              />
            )
          },
        },
        {
          key: `${figure.code} points`,
          header: t('figures.points', { figure: name }),
          align: 'end',
          cell: line => <Points value={line.cells[place]?.points ?? null} decimals={figure.decimals} />,
        },
      ]
    }),
  ]
}
