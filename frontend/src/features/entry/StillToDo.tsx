import { useTranslation } from 'react-i18next'
import css from './entry.module.css'
import { useToDo } from './FormContext'

/** What a condition asks for at this place, said before it is a mistake. */
export function StillToDo({ path }: { path: string }) {
  const { t } = useTranslation('entry')
  const what = useToDo(path)
  return what ? <p className={css.quiet}>{t('question.todo', { what })}</p> : null
}
