import { Button } from '@mantine/core'
import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import type { Sheet } from './queries'

/** Steps aside from an entry; asks for the reason, which the organiser reads. */
export function RecuseAct({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('judging')
  const [asked, setAsked] = useState(false)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const recuse = async (reason: string) => {
    await unwrap(
      api.POST('/api/sheets/{id}/recusal', { params: { path: { id: sheet.id } }, body: { reason } }),
    )
    await navigate({ to: '/cham' })
    await queries.invalidateQueries({ queryKey: ['judging'] })
  }
  return (
    <>
      <Button variant="default" onClick={() => setAsked(true)}>
        {t('recuse.act')}
      </Button>
      <ConfirmAct
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('recuse.title', { code: sheet.entryCode })}
        act={t('recuse.act')}
        reason="required"
        reasonLabel={t('recuse.reason')}
        onConfirm={recuse}
      >
        <p>{t('recuse.text')}</p>
      </ConfirmAct>
    </>
  )
}
