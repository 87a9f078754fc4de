import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import css from './account.module.css'
import { type Account, useAccountAct } from './accounts'
import { type OfficeChoice, OfficeFields } from './OfficeFields'

export function GiveRole({ account }: { account: Account }) {
  const { t } = useTranslation('account')
  const [opened, setOpened] = useState(false)
  const [choice, setChoice] = useState<OfficeChoice>({ role: 'SECRETARY', editionId: '' })
  const give = useAccountAct(({ role, editionId }: OfficeChoice) =>
    unwrap(
      api.POST('/api/accounts/{id}/grants', {
        params: { path: { id: account.id } },
        body: { role, editionId: editionId || null },
      }),
    ),
  )
  const title = t('admin.giveTo', { name: account.fullName })
  return (
    <>
      <Button variant="default" aria-label={title} onClick={() => setOpened(true)}>
        {t('admin.give')}
      </Button>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={title}
        act={t('admin.give')}
        onConfirm={() => give.mutateAsync(choice)}
      >
        <div className={css.form}>
          <OfficeFields value={choice} onChange={setChoice} />
          <p>{t('admin.giveText')}</p>
        </div>
      </ConfirmAct>
    </>
  )
}
