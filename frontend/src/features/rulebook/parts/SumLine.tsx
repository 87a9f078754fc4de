import { useTranslation } from 'react-i18next'
import type { Adding } from '../model/sheet'
import css from './parts.module.css'

/** What the lines add up to against what they should. */
export function SumLine({ adding }: { adding: Adding }) {
  const { t } = useTranslation('rulebook')
  const { sum, state, difference, bonus } = adding
  return (
    <p className={css.sum} data-state={state} role="status">
      <strong className="tabular">{t('sum.is', { sum })}</strong>{' '}
      <span>{t(`sum.${state}`, { difference })}</span>
      {bonus === null ? null : <span className={css.quiet}> {t('sum.bonus', { bonus })}</span>}
    </p>
  )
}
