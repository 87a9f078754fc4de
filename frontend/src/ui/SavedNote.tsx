import { useTranslation } from 'react-i18next'
import { serverNow } from '@/api/clock'
import { formatDate, formatDateTime, formatTime } from './format'
import css from './SavedNote.module.css'

interface Props {
  /** Where the automatic saving stands. */
  state: 'idle' | 'saving' | 'saved' | 'failed'
  /** When it was last saved, ISO instant. */
  at?: string | null | undefined
}

/** 14:32, with the day when it is not today's. */
function moment(at: string): string {
  return formatDate(at) === formatDate(serverNow()) ? formatTime(at) : formatDateTime(at)
}

/** Says quietly that work is being kept: "Đã lưu 14:32". */
export function SavedNote({ state, at }: Props) {
  const { t } = useTranslation('ui')
  return (
    <p className={css.note} data-state={state} role="status">
      {state === 'saving' ? t('saving') : null}
      {state === 'failed' ? t('unsaved') : null}
      {(state === 'saved' || state === 'idle') && at ? t('saved', { time: moment(at) }) : null}
    </p>
  )
}
