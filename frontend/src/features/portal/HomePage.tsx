import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { EmptyState } from '@/ui/EmptyState'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { CallLeaf } from './CallLeaf'
import { Earlier } from './Earlier'
import { LatestBoard } from './LatestBoard'
import css from './portal.module.css'
import { type Calls, callsQuery } from './queries'

export function HomePage() {
  const { t } = useTranslation('portal')
  const calls = useQuery(callsQuery)
  return (
    <>
      <div className={css.hero}>
        <PageTitle title={t('home.title')} lead={t('home.lead')} />
      </div>
      {calls.isPending ? <Loading lines={8} /> : null}
      {calls.isError ? <Problem problem={calls.error} onRetry={() => void calls.refetch()} /> : null}
      {calls.data ? <Front {...calls.data} /> : null}
    </>
  )
}

function Front({ open, upcoming, published }: Calls) {
  const { t } = useTranslation('portal')
  const [latest, ...earlier] = published
  return (
    <>
      {open.length + upcoming.length === 0 ? (
        <EmptyState title={t('home.none')}>{t('home.noneHint')}</EmptyState>
      ) : (
        <div className={css.calls}>
          {open.map(call => (
            <CallLeaf key={call.code} call={call} open />
          ))}
          {upcoming.map(call => (
            <CallLeaf key={call.code} call={call} />
          ))}
        </div>
      )}
      {latest ? <LatestBoard edition={latest} /> : null}
      {earlier.length > 0 ? <Earlier editions={earlier} /> : null}
    </>
  )
}
