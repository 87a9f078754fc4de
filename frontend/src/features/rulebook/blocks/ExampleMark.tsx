import { useTranslation } from 'react-i18next'
import { isExample } from '../model/example'
import css from './blocks.module.css'
import { useSelected, useStore } from './EditorContext'

/** Says that nobody set this value yet; goes when it is changed or confirmed. */
export function ExampleMark({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  const marked = useSelected(({ document }) => isExample(document, at))
  if (!marked) return null
  return (
    <span className={css.example}>
      <span className={css.chip}>{t('example.mark')}</span>
      <button
        type="button"
        className={css.quietAct}
        title={t('example.explain')}
        onClick={() => store.set(`${at}.example`, undefined)}
      >
        {t('example.confirm')}
      </button>
    </span>
  )
}
