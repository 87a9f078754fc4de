import { useEffect, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { serverNow } from '@/api/clock'
import css from './Deadline.module.css'
import { formatDateTime } from './format'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

/** Re-renders when the words would change: each second in the last hour, else each half minute. */
function useServerNow(until: number): number {
  const [now, setNow] = useState(serverNow)
  useEffect(() => {
    const left = until - now
    const timer = setTimeout(() => setNow(serverNow()), left > 0 && left < HOUR ? 1000 : 30_000)
    return () => clearTimeout(timer)
  }, [now, until])
  return now
}

function useTimeLeft(at: string) {
  const { t } = useTranslation('ui')
  const until = Date.parse(at)
  const left = until - useServerNow(until)
  const [days, hours] = [Math.floor(left / DAY), Math.floor((left % DAY) / HOUR)]
  const minutes = Math.floor((left % HOUR) / MINUTE)
  if (left <= 0) return { left, words: t('deadline.past') }
  if (days >= 10 || (days > 0 && hours === 0)) return { left, words: t('deadline.day', { count: days }) }
  if (days > 0) return { left, words: t('deadline.dayHour', { days, hours }) }
  if (hours > 0) return { left, words: t('deadline.hourMinute', { hours, minutes }) }
  return { left, words: t('deadline.minute', { minutes, seconds: Math.floor((left % MINUTE) / 1000) }) }
}

interface Props {
  /** ISO instant. */
  at: string
  /** What ends then, such as "Hạn nộp hồ sơ". */
  label?: string
}

/** A deadline as date, hour and how long is left by the server's clock. */
export function Deadline({ at, label }: Props) {
  const { left, words } = useTimeLeft(at)
  const urgency = left <= 0 ? 'past' : left < 3 * DAY ? 'near' : 'far'
  return (
    <span className={css.deadline} data-urgency={urgency}>
      {label ? <span className={css.label}>{label}</span> : null}
      <time dateTime={at}>{formatDateTime(at)}</time>
      <span className={css.left}>{words}</span>
    </span>
  )
}
