import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { DateTimeField } from '@/ui/DateTimeField'
import { type Edition, useDateEdition } from './editions'
import css from './programme.module.css'

interface Props {
  edition: Edition
  opened: boolean
  onClose: () => void
}

interface Dates {
  opensAt: string | null
  closesAt: string | null
  ceremonyAt: string | null
}

const datesOf = ({ opensAt, closesAt, ceremonyAt }: Edition): Dates => ({
  opensAt,
  closesAt,
  ceremonyAt: ceremonyAt ?? null,
})

export function ChangeDates({ edition, opened, onClose }: Props) {
  const { t } = useTranslation('programme')
  const [dates, setDates] = useState<Dates>(datesOf(edition))
  const act = useDateEdition(edition)
  useEffect(() => {
    if (opened) setDates(datesOf(edition))
  }, [opened, edition])
  const field = (name: keyof Dates) => (
    <DateTimeField
      path={name}
      label={t(`form.${name}`)}
      value={dates[name]}
      onChange={instant => setDates(known => ({ ...known, [name]: instant }))}
    />
  )
  return (
    <ConfirmAct
      opened={opened}
      onClose={onClose}
      title={t('dating.title')}
      act={t('dating.act')}
      reason="required"
      reasonLabel={t('dating.reason')}
      onConfirm={reason =>
        act.mutateAsync({
          opensAt: dates.opensAt ?? edition.opensAt,
          closesAt: dates.closesAt ?? edition.closesAt,
          ceremonyAt: dates.ceremonyAt,
          reason,
        })
      }
    >
      <div className={css.form}>
        <p>{t('dating.text')}</p>
        {field('opensAt')}
        {field('closesAt')}
        {field('ceremonyAt')}
      </div>
    </ConfirmAct>
  )
}
