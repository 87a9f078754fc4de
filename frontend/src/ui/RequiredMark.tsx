import { useTranslation } from 'react-i18next'
import css from './RequiredMark.module.css'

/** The sign of what must be answered, where a field does not set it itself; said in words to who cannot see it. */
export function RequiredMark({ spoken = false }: { spoken?: boolean }) {
  const { t } = useTranslation('ui')
  return (
    <>
      <span className={css.mark} aria-hidden="true">
        {' *'}
      </span>
      {spoken ? (
        <>
          {' '}
          <span className="visually-hidden">({t('required')})</span>
        </>
      ) : null}
    </>
  )
}
