import { Button, NativeSelect, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { ConfirmAct } from '@/ui/ConfirmAct'
import css from './award.module.css'
import { type Place, type Ranking, useChangePrize } from './awards'

interface Props {
  editionId: string
  ranking: Ranking
  place: Place
}

const NONE = ''

/** Another prize for one entry. When a reason is needed, the server says why; it may always be given. */
export function ChangePrize({ editionId, ranking, place }: Props) {
  const { t } = useTranslation('award')
  const [opened, setOpened] = useState(false)
  const [level, setLevel] = useState(place.level ?? NONE)
  const [reason, setReason] = useState('')
  const act = useChangePrize(editionId, place.entryId)
  const open = () => {
    setLevel(place.level ?? NONE)
    setReason('')
    setOpened(true)
  }
  const choices = [
    ...ranking.levels.map(one => ({ value: one.code, label: localised(one.name) })),
    { value: NONE, label: t('change.none') },
  ]
  return (
    <>
      <Button
        variant="default"
        size="sm"
        className={css.change}
        aria-label={t('change.label', { code: place.code })}
        onClick={open}
      >
        {t('change.open')}
      </Button>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('change.title', { code: place.code })}
        act={t('change.act')}
        onConfirm={() => act.mutateAsync({ level: level || null, reason: reason.trim() || null })}
      >
        <div className={css.form}>
          <p>{t('change.text', { title: place.title, place: place.place })}</p>
          <NativeSelect
            label={t('change.level')}
            value={level}
            onChange={event => setLevel(event.currentTarget.value)}
            data={choices}
          />
          <Textarea
            label={t('change.reason')}
            description={t('change.reasonHint')}
            value={reason}
            onChange={event => setReason(event.currentTarget.value)}
          />
        </div>
      </ConfirmAct>
    </>
  )
}
