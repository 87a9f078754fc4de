import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { editionQuery } from '@/api/editions'
import { EmptyState } from '@/ui/EmptyState'
import { formatDate, formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge, type Tone } from '@/ui/StateBadge'
import { BeginDraft } from './BeginDraft'
import { Compare } from './Compare'
import { DropDraft } from './DropDraft'
import { type Version, versionsQuery } from './queries'
import css from './rulebook.module.css'
import { TakeAway } from './TakeAway'
import versionsCss from './versions.module.css'

const route = getRouteApi('/inside/dieu-hanh/$editionId/the-le')

const TONES: Record<Version['state'], Tone> = { DRAFT: 'wait', ISSUED: 'good', SUPERSEDED: 'quiet' }

/** All versions of an edition's rulebook, from the newest: which is in force, by which act, and how they differ. */
export function OverviewPage() {
  const { t } = useTranslation('rulebook')
  const { editionId } = route.useParams()
  const versions = useQuery(versionsQuery(editionId))
  const edition = useQuery(editionQuery(editionId))
  const mayEdit = (edition.data?.moves.length ?? 0) > 0
  const draft = versions.data?.find(({ state }) => state === 'DRAFT')
  return (
    <>
      <PageTitle
        title={t('overview.title')}
        lead={t(leadOf(versions.data ?? []))}
        action={
          draft && mayEdit ? (
            <LinkButton to="/dieu-hanh/$editionId/the-le/soan" params={{ editionId }}>
              {t('overview.goOn')}
            </LinkButton>
          ) : null
        }
      />
      {versions.isPending ? <Loading lines={6} /> : null}
      {versions.isError ? <Problem problem={versions.error} onRetry={() => void versions.refetch()} /> : null}
      {versions.data ? (
        <>
          {!draft && mayEdit ? <BeginDraft editionId={editionId} versions={versions.data} /> : null}
          <VersionList editionId={editionId} versions={versions.data} mayEdit={mayEdit} />
          {versions.data.length > 1 ? <Compare editionId={editionId} versions={versions.data} /> : null}
        </>
      ) : null}
    </>
  )
}

function leadOf(versions: Version[]) {
  if (!versions.some(({ state }) => state === 'DRAFT')) return 'overview.lead'
  return versions.length === 1 ? 'overview.leadFirst' : 'overview.leadDraft'
}

interface ListProps {
  editionId: string
  versions: Version[]
  mayEdit: boolean
}

function VersionList({ editionId, versions, mayEdit }: ListProps) {
  const { t } = useTranslation('rulebook')
  if (versions.length === 0)
    return <EmptyState title={t('overview.none')}>{t('overview.noneHint')}</EmptyState>
  const droppable = mayEdit && versions.some(({ state }) => state !== 'DRAFT')
  return (
    <Leaf title={t('overview.versions')}>
      <ol className={versionsCss.versions} reversed>
        {versions.map(version => (
          <li key={version.number}>
            <OneVersion editionId={editionId} version={version}>
              {version.state === 'DRAFT' && droppable ? <DropDraft editionId={editionId} /> : null}
            </OneVersion>
          </li>
        ))}
      </ol>
    </Leaf>
  )
}

interface VersionProps {
  editionId: string
  version: Version
  children: ReactNode
}

function OneVersion({ editionId, version, children }: VersionProps) {
  const { t } = useTranslation('rulebook')
  const { number, state, actNumber, actDate, reason, byName, createdAt, issuedAt } = version
  const day = actDate ? formatDate(`${actDate}T00:00:00+07:00`) : ''
  return (
    <article aria-label={t('overview.number', { number })}>
      <p className={versionsCss.versionHead}>
        <strong>{t('overview.number', { number })}</strong>
        <StateBadge state={state} tone={TONES[state]} label={t(`versionState.${state}`)} />
      </p>
      {actNumber ? <p>{t('overview.act', { act: actNumber, day })}</p> : null}
      {reason ? <p>{t('overview.reason', { reason })}</p> : null}
      <p className={css.quiet}>
        {issuedAt
          ? t('overview.issuedBy', { who: byName, at: formatDateTime(issuedAt) })
          : t('overview.begunBy', { who: byName, at: formatDateTime(createdAt) })}
      </p>
      <TakeAway editionId={editionId} number={number}>
        {children}
      </TakeAway>
    </article>
  )
}
