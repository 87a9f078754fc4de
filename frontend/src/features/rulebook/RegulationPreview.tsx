import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { components } from '@/api/schema'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'
import { useSelected } from './blocks/EditorContext'
import { type Part, partOf } from './model/parts'
import previewCss from './preview.module.css'
import { type SummarySection, summaryQuery } from './queries'
import css from './rulebook.module.css'

/** Air above the article that is shown first. */
const EDGE = 16

/** The regulation in words, as it will be printed; of a draft that was saved and found sound, as no other has words. */
export function RegulationPreview({ part: current }: { part: Part }) {
  const { t } = useTranslation('rulebook')
  const sound = useSelected(state => state.sound)
  const summary = useQuery({
    ...summaryQuery(sound ?? ''),
    enabled: sound !== null,
    placeholderData: keepPreviousData,
  })
  const list = useRef<HTMLDivElement>(null)
  const ready = summary.data !== undefined && sound !== null
  useEffect(() => {
    const article = ready ? list.current?.querySelector<HTMLElement>(`[data-part="${current}"]`) : null
    const paper = list.current?.parentElement
    if (article && paper) paper.scrollTop = article.offsetTop - paper.offsetTop - EDGE
  }, [current, ready])
  if (sound === null) return <p className={css.quiet}>{t('preview.faultsFirst')}</p>
  if (summary.isError) return <Problem problem={summary.error} />
  if (!summary.data) return <Loading lines={8} />
  if (summary.data.sections.length === 0) return <p className={css.quiet}>{t('preview.noRegulation')}</p>
  return (
    <div ref={list}>
      {summary.data.sections.map(section => (
        <Article key={section.heading} section={section} />
      ))}
    </div>
  )
}

function Article({ section: { part, heading, paragraphs, tables } }: { section: SummarySection }) {
  return (
    <section className={previewCss.article} data-part={partOf(part)}>
      <h3>{heading}</h3>
      {paragraphs.map(text => (
        <p key={text}>{text}</p>
      ))}
      {tables.map(table => (
        <SummaryTable key={table.caption} table={table} />
      ))}
    </section>
  )
}

function SummaryTable({
  table: { caption, columns, rows },
}: {
  table: components['schemas']['SummaryTableView']
}) {
  return (
    <table className={`${previewCss.sheetTable} ${previewCss.words}`}>
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
