import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/client'
import { localised } from '@/i18n/localised'
import { Facts } from '@/ui/Facts'
import { formatDate } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import css from './portal.module.css'
import { type Check, certificateQuery } from './queries'

const route = getRouteApi('/xac-minh/$token')

export function VerifyPage() {
  const { t } = useTranslation('portal')
  const { token } = route.useParams()
  const check = useQuery(certificateQuery(token))
  return (
    <div className={css.verify}>
      <PageTitle title={t('verify.title')} lead={t('verify.lead')} />
      {check.isPending ? <Loading lines={6} /> : null}
      {check.isError ? <Unknown problem={check.error} /> : null}
      {check.data ? <Known check={check.data} /> : null}
    </div>
  )
}

function Unknown({ problem }: { problem: Error }) {
  const { t } = useTranslation('portal')
  const unknown = problem instanceof ApiProblem && problem.status === 404
  if (!unknown) return <Problem problem={problem} />
  return (
    <Note tone="bad" title={t('verify.unknown')} live>
      <p>{t('verify.unknownText')}</p>
    </Note>
  )
}

function Known({ check }: { check: Check }) {
  const { t } = useTranslation('portal')
  const valid = check.state === 'VALID'
  return (
    <>
      <Note tone={valid ? 'good' : 'bad'} title={t(valid ? 'verify.valid' : 'verify.revoked')} live />
      <Leaf>
        <Facts
          facts={[
            [t('verify.serial'), check.serial],
            [
              t('verify.holder'),
              check.recipient ? <strong key="holder">{check.recipient}</strong> : t('verify.unnamed'),
            ],
            [t('verify.level'), localised(check.prize)],
            [t('verify.work'), check.entryTitle],
            [t('verify.field'), check.field ? localised(check.field) : null],
            [t('verify.edition'), localised(check.contest)],
            [
              t('verify.decision'),
              t('verify.decisionOn', { number: check.decisionNumber, date: formatDate(check.decisionDate) }),
            ],
            [t('verify.issuer'), localised(check.issuer)],
            [t('verify.issued'), formatDate(check.issuedAt)],
            [t('verify.revokedOn'), check.revokedAt ? formatDate(check.revokedAt) : null],
          ]}
        />
      </Leaf>
    </>
  )
}
