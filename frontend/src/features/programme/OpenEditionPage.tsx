import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { presetsQuery } from '@/api/editions'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { OpenEditionForm } from './OpenEditionForm'

export function OpenEditionPage() {
  const { t } = useTranslation('programme')
  const presets = useQuery(presetsQuery)
  const [first] = presets.data ?? []
  return (
    <>
      <PageTitle title={t('form.title')} lead={t('form.lead')} />
      {presets.isPending ? <Loading lines={8} /> : null}
      {presets.isError ? <Problem problem={presets.error} onRetry={() => void presets.refetch()} /> : null}
      {presets.data && first ? <OpenEditionForm presets={presets.data} first={first} /> : null}
    </>
  )
}
