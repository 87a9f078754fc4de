import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { ClonedNote } from './ClonedNote'
import { CloneFields } from './CloneFields'
import { useCloning } from './cloning'
import type { Cloned, Edition } from './editions'
import css from './programme.module.css'

/** The next edition under the rules of this one; afterwards says which of them were written for the old one. */
export function CloneAct({ edition }: { edition: Edition }) {
  const { t } = useTranslation('programme')
  const [opened, setOpened] = useState(false)
  const [made, setMade] = useState<Cloned | null>(null)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('clone.act')}
      </Button>
      {opened ? <Window edition={edition} onMade={setMade} onClose={() => setOpened(false)} /> : null}
      {made ? <ClonedNote made={made} /> : null}
    </>
  )
}

interface WindowProps {
  edition: Edition
  onMade: (made: Cloned) => void
  onClose: () => void
}

function Window({ edition, onMade, onClose }: WindowProps) {
  const { t } = useTranslation('programme')
  const cloning = useCloning(edition)
  return (
    <ConfirmAct
      opened
      onClose={onClose}
      title={t('clone.title')}
      act={t('clone.act')}
      onConfirm={async () => onMade(await cloning.send())}
    >
      <div className={css.form}>
        <CloneFields cloning={cloning} />
      </div>
    </ConfirmAct>
  )
}
