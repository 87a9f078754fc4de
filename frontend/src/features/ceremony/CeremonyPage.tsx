import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/client'
import { hasRole, useSession } from '@/app/session'
import { localised } from '@/i18n/localised'
import { EmptyState } from '@/ui/EmptyState'
import { formatDate } from '@/ui/format'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { CallingList } from './CallingList'
import { CallingOrder } from './CallingOrder'
import { Certificates } from './Certificates'
import { Commendations } from './Commendations'
import { type CeremonyList, ceremonyQuery } from './ceremony'
import css from './ceremony.module.css'

const route = getRouteApi('/inside/dieu-hanh/$editionId/le-trao-giai')

export function CeremonyPage() {
  const { t } = useTranslation('ceremony')
  const { editionId } = route.useParams()
  const list = useQuery(ceremonyQuery(editionId))
  if (list.data) return <Ceremony editionId={editionId} list={list.data} />
  const early = list.error instanceof ApiProblem && list.error.code === 'ceremony.not-decided'
  return (
    <>
      <PageTitle title={t('title.ceremony')} />
      {list.isPending ? <Loading lines={8} /> : null}
      {early ? (
        <EmptyState
          title={t('early.title')}
          action={
            <LinkButton variant="default" to="/dieu-hanh/$editionId/cong-bo" params={{ editionId }}>
              {t('early.act')}
            </LinkButton>
          }
        >
          {t('early.text')}
        </EmptyState>
      ) : null}
      {list.isError && !early ? <Problem problem={list.error} onRetry={() => void list.refetch()} /> : null}
    </>
  )
}

function Ceremony({ editionId, list }: { editionId: string; list: CeremonyList }) {
  const { t } = useTranslation(['ceremony', 'common'])
  const organises = hasRole(useSession(), 'ORGANISER')
  const { decision, calls, recipients } = list
  return (
    <>
      <PageTitle
        above={localised(list.title)}
        title={t('title.ceremony')}
        lead={t('lead', {
          calls,
          recipients,
          number: decision.number,
          date: formatDate(decision.date),
        })}
      />
      <div className={`${css.tools} no-print`}>
        {organises ? <CallingOrder editionId={editionId} list={list} /> : null}
        <div className={css.acts}>
          <Download editionId={editionId} ending="docx" />
          <Download editionId={editionId} ending="xlsx" />
          <Button variant="default" onClick={() => window.print()}>
            {t('common:act.print')}
          </Button>
        </div>
      </div>
      <CallingList list={list} />
      <div className="no-print">
        {organises ? <Commendations editionId={editionId} list={list} /> : null}
        <Certificates editionId={editionId} mayIssue={organises} />
      </div>
    </>
  )
}

function Download({ editionId, ending }: { editionId: string; ending: 'docx' | 'xlsx' }) {
  const { t } = useTranslation('ceremony')
  return (
    <Button
      component="a"
      variant="default"
      href={`/api/editions/${editionId}/ceremony-list.${ending}`}
      download
    >
      {t(`download.${ending}`)}
    </Button>
  )
}
