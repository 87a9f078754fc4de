import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { hasRole, useSession } from '@/app/session'
import { localisedTitle } from '@/i18n/localised'
import { type Column, DataTable } from '@/ui/DataTable'
import { Deadline } from '@/ui/Deadline'
import { EmptyState } from '@/ui/EmptyState'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import { type EditionSummary, editionsQuery } from './editions'

export function EditionsPage() {
  const { t } = useTranslation('programme')
  const session = useSession()
  const mayOpen = hasRole(session, 'ORGANISER')
  return (
    <>
      <PageTitle
        title={t('editions.title')}
        lead={t('editions.lead')}
        action={mayOpen ? <LinkButton to="/dieu-hanh/mo-moi">{t('editions.open')}</LinkButton> : null}
      />
      <EditionList />
    </>
  )
}

function EditionList() {
  const { t } = useTranslation('programme')
  const editions = useQuery(editionsQuery)
  const columns = useColumns()
  if (editions.isPending) return <Loading lines={5} />
  if (editions.isError) return <Problem problem={editions.error} onRetry={() => void editions.refetch()} />
  return (
    <DataTable
      caption={t('editions.caption')}
      captionHidden
      columns={columns}
      rows={editions.data}
      rowKey={edition => edition.id}
      empty={<EmptyState title={t('editions.none')}>{t('editions.noneHint')}</EmptyState>}
    />
  )
}

function useColumns(): Column<EditionSummary>[] {
  const { t } = useTranslation(['programme', 'common'])
  return [
    {
      key: 'name',
      header: t('editions.name'),
      cell: edition => (
        <Link to="/dieu-hanh/$editionId" params={{ editionId: edition.id }}>
          {localisedTitle(edition)}
        </Link>
      ),
    },
    { key: 'code', header: t('editions.code'), cell: ({ code }) => code, nowrap: true },
    {
      key: 'state',
      header: t('editions.state'),
      cell: ({ state }) => <StateBadge state={state} label={t(`common:editionState.${state}`)} />,
    },
    { key: 'closes', header: t('editions.closes'), cell: ({ closesAt }) => <Deadline at={closesAt} /> },
  ]
}
