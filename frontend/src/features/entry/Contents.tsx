import { useTranslation } from 'react-i18next'
import type { EntryForm, Fault } from '@/api/entry'
import { partOf } from './draft'
import css from './entry.module.css'
import { partName } from './labels'

/** The sections of the form, each with how much it still lacks. */
export function Contents({ form, faults }: { form: EntryForm; faults: Fault[] }) {
  const { t } = useTranslation(['entry', 'ui'])
  const blocking = faults.filter(({ effect }) => effect === 'BLOCKING')
  const parts = [
    { code: 'general', name: t('part.general') },
    { code: 'authors', name: partName(form, t) },
    ...form.sections.map(({ code, title }) => ({ code, name: title })),
    { code: 'attachments', name: t('part.attachments') },
  ]
  return (
    <nav className={css.contents} aria-label={t('contents.label')}>
      <ol>
        {parts.map(({ code, name }) => (
          <Line
            key={code}
            code={code}
            name={name}
            missing={blocking.filter(({ path }) => partOf(path, form) === code).length}
          />
        ))}
        <li>
          <a href="#part-submit">{t('part.submit')}</a>
        </li>
      </ol>
    </nav>
  )
}

function Line({ code, name, missing }: { code: string; name: string; missing: number }) {
  const { t } = useTranslation('entry')
  return (
    <li data-done={missing === 0}>
      <a href={`#part-${code}`}>
        <span>{name}</span>
        <span className={css.lack}>
          {missing === 0 ? t('contents.done') : t('contents.missing', { count: missing })}
        </span>
      </a>
    </li>
  )
}
