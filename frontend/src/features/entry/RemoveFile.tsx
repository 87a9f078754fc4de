import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '@/api/entry'
import { ConfirmAct } from '@/ui/ConfirmAct'

interface Props {
  file: Attachment
  onRemove: () => Promise<unknown>
  onRemoved: (id: string) => void
}

/** Takes a file out of the draft, after asking: it would have to be sent again. */
export function RemoveFile({ file, onRemove, onRemoved }: Props) {
  const { t } = useTranslation(['entry', 'ui'])
  const [asking, setAsking] = useState(false)
  return (
    <>
      <Button
        variant="subtle"
        size="sm"
        aria-label={t('ui:file.remove', { name: file.name })}
        onClick={() => setAsking(true)}
      >
        {t('files.remove')}
      </Button>
      <ConfirmAct
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('ui:file.remove', { name: file.name })}
        act={t('files.remove')}
        onConfirm={async () => {
          await onRemove()
          onRemoved(file.id)
        }}
      >
        <p>{t('files.removeExplain')}</p>
      </ConfirmAct>
    </>
  )
}
