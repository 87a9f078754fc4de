import { useTranslation } from 'react-i18next'
import css from './Loading.module.css'

interface Props {
  /** How many grey lines stand for what is coming. */
  lines?: number
}

/** Quiet lines in the place of what is being fetched. */
export function Loading({ lines = 4 }: Props) {
  const { t } = useTranslation('ui')
  return (
    <div role="status" className={css.loading}>
      <span className="visually-hidden">{t('loading')}</span>
      {Array.from({ length: lines }, (_, line) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all the same
        <span key={line} className={css.line} />
      ))}
    </div>
  )
}
