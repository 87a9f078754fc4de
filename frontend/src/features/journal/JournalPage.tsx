import { Button } from '@mantine/core'
import { useInfiniteQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/EmptyState'
import { formatDate } from '@/ui/format'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { JournalLine } from './JournalLine'
import css from './journal.module.css'
import { journalQuery, type Line } from './queries'

const route = getRouteApi('/inside/dieu-hanh/$editionId')

export function JournalPage() {
  const { t } = useTranslation('journal')
  const { editionId } = route.useParams()
  return (
    <>
      <PageTitle title={t('title')} lead={t('lead')} />
      <Lines editionId={editionId} />
    </>
  )
}

function Lines({ editionId }: { editionId: string }) {
  const { t } = useTranslation(['journal', 'common'])
  const journal = useInfiniteQuery(journalQuery(editionId))
  if (journal.isPending) return <Loading lines={8} />
  if (journal.isError) return <Problem problem={journal.error} onRetry={() => void journal.refetch()} />
  const lines = journal.data.pages.flatMap(page => page.items)
  if (lines.length === 0) return <EmptyState title={t('none')} />
  return (
    <>
      {byDay(lines).map(([day, ofDay]) => (
        <section key={day} className={css.day}>
          <h2>{day}</h2>
          <ol>
            {ofDay.map(line => (
              <JournalLine key={line.id} line={line} editionId={editionId} />
            ))}
          </ol>
        </section>
      ))}
      {journal.hasNextPage ? (
        <Button
          variant="default"
          loading={journal.isFetchingNextPage}
          onClick={() => void journal.fetchNextPage()}
        >
          {t('common:act.more')}
        </Button>
      ) : null}
    </>
  )
}

function byDay(lines: Line[]): [string, Line[]][] {
  const days = new Map<string, Line[]>()
  for (const line of lines) {
    const day = formatDate(line.at)
    days.set(day, [...(days.get(day) ?? []), line])
  }
  return [...days]
}
