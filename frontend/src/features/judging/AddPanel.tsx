import { Button, Checkbox, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { localisedName } from '@/i18n/localised'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Leaf } from '@/ui/Leaf'
import { fieldId } from '@/ui/problemText'
import css from './judging.module.css'
import { type Edition, type Panel, useJudgingAct } from './queries'

/** A new panel over fields that have none yet. */
export function AddPanel({ edition, panels }: { edition: Edition; panels: Panel[] }) {
  const { t } = useTranslation('judging')
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const taken = new Set(panels.flatMap(panel => panel.fields))
  const free = edition.fields.filter(field => !taken.has(field.code))
  const add = useJudgingAct((body: { name: string; fields: string[] }) =>
    unwrap(api.POST('/api/editions/{id}/panels', { params: { path: { id: edition.id } }, body })),
  )
  if (free.length === 0) return null
  const toggle = (code: string) =>
    setChosen(old => (old.includes(code) ? old.filter(one => one !== code) : [...old, code]))
  return (
    <Leaf title={t('add.title')}>
      <form
        className={css.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          add.mutate(
            { name, fields: chosen.filter(code => free.some(field => field.code === code)) },
            {
              onSuccess: () => {
                setName('')
                setChosen([])
              },
            },
          )
        }}
      >
        <ErrorSummary problem={add.error} />
        <TextInput
          id={fieldId('name')}
          label={t('add.name')}
          description={t('add.nameHint')}
          required
          maxLength={200}
          value={name}
          onChange={event => setName(event.currentTarget.value)}
        />
        <fieldset className={css.choices} id={fieldId('fields')} tabIndex={-1}>
          <legend>{t('add.fields')}</legend>
          {free.map(field => (
            <Checkbox
              key={field.code}
              label={localisedName(field)}
              checked={chosen.includes(field.code)}
              onChange={() => toggle(field.code)}
            />
          ))}
        </fieldset>
        <Button type="submit" variant="default" loading={add.isPending}>
          {t('add.act')}
        </Button>
      </form>
    </Leaf>
  )
}
