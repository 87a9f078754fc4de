import { useDebouncedValue } from '@mantine/hooks'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/client'
import type { components } from '@/api/schema'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'
import type { Json } from './model/json'
import { summaryQuery } from './queries'
import css from './rulebook.module.css'

const PAUSE = 1200

/** The regulation in words, as it will be printed. A draft with faults keeps the last sound one in sight. */
export function RegulationPreview({ document }: { document: Json }) {
  const { t } = useTranslation('rulebook')
  const [text] = useDebouncedValue(JSON.stringify(document), PAUSE)
  const summary = useQuery({ ...summaryQuery(text), placeholderData: keepPreviousData })
  const unsound = summary.error instanceof ApiProblem && summary.error.status === 422
  if (unsound) return <p className={css.quiet}>{t('preview.faultsFirst')}</p>
  if (summary.isError) return <Problem problem={summary.error} />
  if (!summary.data) return <Loading lines={8} />
  if (summary.data.sections.length === 0) return <p className={css.quiet}>{t('preview.noRegulation')}</p>
  return summary.data.sections.map(({ part, heading, paragraphs, tables }) => (
    <section key={part} className={css.article}>
      <h3>{heading}</h3>
      {paragraphs.map(text => (
        <p key={text}>{text}</p>
      ))}
      {tables.map(table => (
        <SummaryTable key={table.caption} table={table} />
      ))}
    </section>
  ))
}

function SummaryTable({
  table: { caption, columns, rows },
}: {
  table: components['schemas']['SummaryTableView']
}) {
  return (
    <table className={`${css.sheetTable} ${css.words}`}>
      <caption>{caption}</caption>
      <thead>
        <tr>
          {columns.map(name => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(cells => (
          <tr key={cells.join('|')}>
            {columns.map((name, place) => (
              <td key={name}>{cells[place]}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}
