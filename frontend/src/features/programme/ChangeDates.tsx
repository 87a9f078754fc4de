import { TextInput } from '@mantine/core'
import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { DateField } from '@/ui/DateField'
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
  const [notice, setNotice] = useState('')
  const [noticeDate, setNoticeDate] = useState<string | null>(null)
  const act = useDateEdition(edition)
  const isAnnounced = edition.state !== 'DRAFT'
  useEffect(() => {
    if (opened) {
      setDates(datesOf(edition))
      setNotice('')
      setNoticeDate(null)
    }
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
          notice: notice.trim() || null,
          noticeDate,
        })
      }
    >
      <div className={css.form}>
        <p>{t('dating.text')}</p>
        {field('opensAt')}
        {field('closesAt')}
        {field('ceremonyAt')}
        {isAnnounced ? (
          <>
            <TextInput
              name="notice"
              label={t('dating.notice')}
              required
              value={notice}
              onChange={event => setNotice(event.currentTarget.value)}
            />
            <DateField
              path="noticeDate"
              label={t('dating.noticeDate')}
              required
              value={noticeDate}
              onChange={setNoticeDate}
            />
          </>
        ) : null}
      </div>
    </ConfirmAct>
  )
}
