import { Autocomplete, Button, Checkbox, Radio, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import type { components } from '@/api/schema'
import { localisedName } from '@/i18n/localised'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Leaf } from '@/ui/Leaf'
import { fieldId } from '@/ui/problemText'
import css from './judging.module.css'
import { type Edition, type Panel, type Round, useJudgingAct } from './queries'

interface Props {
  edition: Edition
  round: Round
  panels: Panel[]
}

/** A new panel of a round: over fields that have none yet, of a unit, or the only one. */
export function AddPanel({ edition, round, panels }: Props) {
  const { t } = useTranslation('judging')
  const [name, setName] = useState('')
  const [chosen, setChosen] = useState<string[]>([])
  const [unit, setUnit] = useState('')
  const taken = new Set(panels.flatMap(panel => panel.fields))
  const free = edition.fields.filter(field => !taken.has(field.code))
  const byField = round.panels === 'PER_FIELD' || round.panels === 'SEVERAL_FIELDS'
  const add = useJudgingAct((body: components['schemas']['PanelRequest']) =>
    unwrap(api.POST('/api/editions/{id}/panels', { params: { path: { id: edition.id } }, body })),
  )
  if (byField ? free.length === 0 : round.panels === 'ONE_COUNCIL' && panels.length > 0) return null
  // A regulation that gives each field a panel of its own lets a panel have one only.
  const oneField = round.panels === 'PER_FIELD'
  const toggle = (code: string) =>
    setChosen(old =>
      oneField ? [code] : old.includes(code) ? old.filter(one => one !== code) : [...old, code],
    )
  const Choice = oneField ? Radio : Checkbox
  const clear = () => {
    setName('')
    setChosen([])
    setUnit('')
  }
  const fields = chosen.filter(code => free.some(field => field.code === code))
  return (
    <Leaf title={t('add.title')}>
      <form
        className={css.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          add.mutate({ name, round: round.code, fields, unit: unit || null }, { onSuccess: clear })
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
        {byField ? (
          <fieldset className={css.choices} id={fieldId('fields')} tabIndex={-1}>
            <legend>{t('add.fields')}</legend>
            {free.map(field => (
              <Choice
                key={field.code}
                name="fields"
                label={localisedName(field)}
                checked={chosen.includes(field.code)}
                onChange={() => toggle(field.code)}
              />
            ))}
          </fieldset>
        ) : null}
        {round.panels === 'PER_UNIT' ? (
          <Autocomplete
            id={fieldId('unit')}
            label={t('add.unit')}
            description={t('add.unitHint')}
            required
            maxLength={300}
            value={unit}
            onChange={setUnit}
            data={round.units.filter(known => !panels.some(panel => panel.unit === known))}
          />
        ) : null}
        {round.panels === 'ONE_COUNCIL' ? <p className={css.hint}>{t('add.oneCouncil')}</p> : null}
        <Button type="submit" variant="default" loading={add.isPending}>
          {t('add.act')}
        </Button>
      </form>
    </Leaf>
  )
}
