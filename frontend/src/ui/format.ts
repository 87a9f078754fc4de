import i18next from 'i18next'

const ZONE = 'Asia/Ho_Chi_Minh'

type Moment = string | number | Date

function locale(): string {
  return i18next.language === 'en' ? 'en-GB' : 'vi-VN'
}

function show(moment: Moment, options: Intl.DateTimeFormatOptions): string {
  return new Intl.DateTimeFormat('en-GB', { timeZone: ZONE, ...options }).format(new Date(moment))
}

/** 23/11/2026, in Vietnam whatever the device says. */
export function formatDate(moment: Moment): string {
  return show(moment, { day: '2-digit', month: '2-digit', year: 'numeric' })
}

/** 17:00 */
export function formatTime(moment: Moment): string {
  return show(moment, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' })
}

/** 17:00 ngày 23/11/2026 */
export function formatDateTime(moment: Moment): string {
  return i18next.t('ui:dateTime', { date: formatDate(moment), time: formatTime(moment) })
}

/** 1.234 */
export function formatNumber(value: number): string {
  return new Intl.NumberFormat(locale()).format(value)
}

/** 15.000.000 đồng */
export function formatMoney(amount: number): string {
  return i18next.t('ui:money', { amount: formatNumber(amount) })
}

/** 87,50: takes the server's exact text as it is, so nothing is lost on the way. */
export function formatPoints(points: string | number, decimals = 2): string {
  const options = { minimumFractionDigits: decimals, maximumFractionDigits: decimals }
  // ES2023 formats decimal strings exactly; TypeScript only knows numeric literals here.
  return new Intl.NumberFormat(locale(), options).format(points as number)
}

/** As the rulebook and the printed regulation count. */
export const MEGABYTE = 1024 * 1024

/** 3,4 MB */
export function formatSize(bytes: number): string {
  const megabytes = bytes / MEGABYTE
  const [value, unit] = megabytes >= 0.1 ? [megabytes, 'MB'] : [bytes / 1024, 'kB']
  return `${new Intl.NumberFormat(locale(), { maximumFractionDigits: 1 }).format(value)} ${unit}`
}
