import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { serverNow } from '@/api/clock'
import { editionQuery } from '@/api/editions'
import { localisedName, localisedTitle } from '@/i18n/localised'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import { DatesLeaf } from './DatesLeaf'
import type { Edition } from './editions'
import { NextStep } from './NextStep'
import { Progress } from './Progress'
import css from './programme.module.css'
import { RulebookLeaf } from './RulebookLeaf'

const route = getRouteApi('/inside/dieu-hanh/$editionId')

export function DashboardPage() {
  const { t } = useTranslation('programme')
  const { editionId } = route.useParams()
  const edition = useQuery(editionQuery(editionId))
  if (edition.data) return <Dashboard edition={edition.data} />
  return (
    <>
      <PageTitle title={t('part.overview')} />
      {edition.isError ? <Problem problem={edition.error} /> : <Loading lines={8} />}
    </>
  )
}

/** What the state means at this moment, by the server's clock. */
function standing(edition: Edition): Edition['state'] | 'CLOSED' | 'NOT_YET' {
  if (edition.state !== 'OPEN') return edition.state
  if (serverNow() < Date.parse(edition.opensAt)) return 'NOT_YET'
  return serverNow() < Date.parse(edition.closesAt) ? 'OPEN' : 'CLOSED'
}

function Dashboard({ edition }: { edition: Edition }) {
  const { t } = useTranslation(['programme', 'common'])
  const { state } = edition
  return (
    <>
      <PageTitle
        above={edition.code}
        title={localisedTitle(edition)}
        badge={<StateBadge state={state} label={t(`common:editionState.${state}`)} />}
        lead={t(`stands.${standing(edition)}`)}
      />
      <div className={css.columns}>
        <div>
          {edition.moves.length > 0 ? <NextStep edition={edition} /> : null}
          <Leaf title={t('dashboard.fields')}>
            <ol className={css.fields}>
              {edition.fields.map(field => (
                <li key={field.code}>{localisedName(field)}</li>
              ))}
            </ol>
          </Leaf>
          <RulebookLeaf edition={edition} />
        </div>
        <div>
          <Leaf title={t('dashboard.route')}>
            <Progress edition={edition} />
          </Leaf>
          <DatesLeaf edition={edition} />
        </div>
      </div>
    </>
  )
}
