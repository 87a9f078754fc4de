import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { useDropDraft } from './queries'

export function DropDraft({ editionId }: { editionId: string }) {
  const { t } = useTranslation('rulebook')
  const [opened, setOpened] = useState(false)
  const drop = useDropDraft(editionId)
  return (
    <>
      <Button variant="default" size="xs" onClick={() => setOpened(true)}>
        {t('drop.act')}
      </Button>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('drop.title')}
        act={t('drop.act')}
        onConfirm={() => drop.mutateAsync(undefined)}
      >
        <p>{t('drop.text')}</p>
      </ConfirmAct>
    </>
  )
}
