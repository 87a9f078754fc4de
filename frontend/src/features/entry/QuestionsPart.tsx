import { useTranslation } from 'react-i18next'
import type { EntryForm } from '@/api/entry'
import { Leaf } from '@/ui/Leaf'
import css from './entry.module.css'
import { QuestionField } from './QuestionField'
import { StillToDo } from './StillToDo'

/** One section of the rulebook's form. */
export function QuestionsPart({ section }: { section: EntryForm['sections'][number] }) {
  const { t } = useTranslation('entry')
  return (
    <Leaf title={section.title}>
      <div id={`part-${section.code}`} className={css.fields}>
        {section.help ? <p className={css.quiet}>{section.help}</p> : null}
        {section.questions.every(({ required }) => !required) ? (
          <p className={css.quiet}>{t('question.allOptional')}</p>
        ) : null}
        {section.questions.map(question => (
          <div key={question.code}>
            <QuestionField question={question} />
            {question.type === 'pledge' ? null : <StillToDo path={`answers.${question.code}`} />}
          </div>
        ))}
      </div>
    </Leaf>
  )
}
