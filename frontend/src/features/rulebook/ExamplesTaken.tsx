import { Checkbox } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { Example } from './queries'
import css from './versions.module.css'

interface Props {
  examples: Example[]
  taken: boolean
  onTake: (taken: boolean) => void
}

/** What issuing turns from an example into a rule, value by value, and the organiser's word for it. */
export function ExamplesTaken({ examples, taken, onTake }: Props) {
  const { t } = useTranslation('rulebook')
  return (
    <section className={css.examples} aria-label={t('issue.examplesLabel')}>
      <p>{t('issue.examples', { count: examples.length })}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
      <ul tabIndex={0} aria-label={t('issue.examplesLabel')}>
        {examples.map(({ path, label, value }) => (
          <li key={path}>
            <span>{label}</span>
            <strong>{value}</strong>
          </li>
        ))}
      </ul>
      <Checkbox
        label={t('issue.takeExamples')}
        checked={taken}
        onChange={event => onTake(event.currentTarget.checked)}
      />
    </section>
  )
}
