import { Button, Radio } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { DateTimeField } from '@/ui/DateTimeField'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import css from './award.module.css'
import { type Ranking, usePublish } from './awards'

interface Props {
  editionId: string
  ranking: Ranking
}

/** Now, or at an instant that the clock keeps by itself. */
export function PublicationForm({ editionId, ranking }: Props) {
  const { t } = useTranslation('award')
  const [when, setWhen] = useState<'now' | 'later'>('now')
  const [instant, setInstant] = useState<string | null>(null)
  const [missing, setMissing] = useState(false)
  const [opened, setOpened] = useState(false)
  const act = usePublish(editionId)
  const later = when === 'later'
  const prizes = ranking.levels.reduce((sum, { used }) => sum + used, 0)
  const ask = () => {
    setMissing(later && !instant)
    if (!later || instant) setOpened(true)
  }
  return (
    <Leaf title={t('publish.title')}>
      <form
        noValidate
        className={css.form}
        onSubmit={event => {
          event.preventDefault()
          ask()
        }}
      >
        <p>{t('publish.text')}</p>
        <Radio.Group
          label={t('publish.when')}
          value={when}
          onChange={value => setWhen(value === 'later' ? 'later' : 'now')}
        >
          <div className={css.when}>
            <Radio value="now" label={t('publish.now')} />
            <Radio value="later" label={t('publish.later')} />
          </div>
        </Radio.Group>
        {later ? (
          <DateTimeField
            path="publishAt"
            label={t('publish.instant')}
            required
            value={instant}
            onChange={setInstant}
            error={missing && !instant ? t('publish.missing') : null}
          />
        ) : null}
        <div>
          <Button type="submit">{t('publish.act')}</Button>
        </div>
      </form>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('publish.confirm')}
        act={t('publish.act')}
        onConfirm={() => act.mutateAsync(later ? instant : null)}
      >
        <p>
          {later && instant
            ? t('publish.confirmLater', { prizes, moment: formatDateTime(instant) })
            : t('publish.confirmNow', { prizes })}
        </p>
      </ConfirmAct>
    </Leaf>
  )
}
