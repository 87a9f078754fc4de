import { TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/ui/DateTimeField'
import { fieldErrors, fieldId } from '@/ui/problemText'
import type { Cloning } from './cloning'
import css from './programme.module.css'

/** What the next edition is called and when it takes entries. */
export function CloneFields({ cloning: { wanted, change, problem } }: { cloning: Cloning }) {
  const { t } = useTranslation('programme')
  const errors = fieldErrors(problem)
  const text = (name: 'ordinal' | 'years' | 'code') => (
    <TextInput
      id={fieldId(name)}
      label={t(`form.${name}`)}
      description={t(`form.${name}Hint`)}
      required
      value={wanted[name]}
      error={errors[name]}
      onChange={event => change({ [name]: event.currentTarget.value })}
    />
  )
  const date = (name: 'opensAt' | 'closesAt') => (
    <DateTimeField
      path={name}
      required
      label={t(`form.${name}`)}
      value={wanted[name]}
      error={errors[name]}
      onChange={instant => change({ [name]: instant })}
    />
  )
  return (
    <>
      <p>{t('clone.text')}</p>
      <div className={css.pair}>
        {text('ordinal')}
        {text('years')}
      </div>
      {text('code')}
      {date('opensAt')}
      {date('closesAt')}
    </>
  )
}
