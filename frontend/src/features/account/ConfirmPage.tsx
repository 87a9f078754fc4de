import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { Problem } from '@/ui/Problem'
import css from './account.module.css'
import { Done } from './Done'
import { Door } from './Door'

const route = getRouteApi('/xac-nhan/$token')

export function ConfirmPage() {
  const { t } = useTranslation('account')
  const { token } = route.useParams()
  const act = useMutation({
    mutationFn: () => unwrap(api.POST('/api/registrations/confirmations', { body: { token } })),
  })
  if (act.isSuccess)
    return (
      <Done title={t('confirm.doneTitle')} signIn>
        {t('confirm.done')}
      </Done>
    )
  return (
    <Door title={t('confirm.title')} lead={t('confirm.lead')}>
      <div className={css.form}>
        {act.error ? <Problem problem={act.error} /> : null}
        <Button loading={act.isPending} onClick={() => act.mutate()}>
          {t('confirm.act')}
        </Button>
      </div>
    </Door>
  )
}
