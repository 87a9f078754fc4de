import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import css from './council.module.css'
import { type Meeting, useCouncilAct } from './councils'

/** Takes back a meeting in which nobody has voted. */
export function CancelAct({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  const navigate = useNavigate()
  const [asked, setAsked] = useState(false)
  const cancel = useCouncilAct(async () => {
    await unwrap(api.DELETE('/api/meetings/{id}', { params: { path: { id: meeting.id } } }))
    await navigate({ to: '/dieu-hanh/$editionId/hop-hoi-dong', params: { editionId: meeting.editionId } })
  })
  return (
    <>
      <div className={css.acts}>
        <Button variant="default" onClick={() => setAsked(true)}>
          {t('cancel.act')}
        </Button>
      </div>
      <ConfirmAct
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('cancel.act')}
        act={t('cancel.act')}
        onConfirm={() => cancel.mutateAsync(undefined)}
      >
        <p>{t('cancel.text')}</p>
      </ConfirmAct>
    </>
  )
}
