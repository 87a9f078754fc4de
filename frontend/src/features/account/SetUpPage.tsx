import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { Done } from './Done'
import { PersonForm } from './PersonForm'

const route = getRouteApi('/thiet-lap/$token')

export function SetUpPage() {
  const { t } = useTranslation('account')
  const { token } = route.useParams()
  return (
    <PersonForm
      kind="setUp"
      send={({ phone: _, ...person }) =>
        unwrap(api.POST('/api/setup/administrator', { body: { token, ...person } }))
      }
      done={() => (
        <Done title={t('setUp.doneTitle')} signIn>
          {t('setUp.done')}
        </Done>
      )}
    />
  )
}
