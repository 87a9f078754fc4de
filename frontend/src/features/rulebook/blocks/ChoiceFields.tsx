import { Checkbox, NativeSelect, Radio } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { fieldId } from '@/ui/problemText'
import { isObject, type Json, listOf } from '../model/json'
import css from './blocks.module.css'
import { useStore } from './EditorContext'
import { type ChoiceGroup, choicesOf, type Place, useField } from './names'

/** One word of a short list. */
export function ChoiceField({ group, ...place }: Place & { group: ChoiceGroup }) {
  const { value, set, input } = useField(place)
  const known = choicesOf(group)
  const data = known.map(([code, label]) => ({ value: code, label }))
  const strange = typeof value === 'string' && !known.some(([code]) => code === value)
  return (
    <NativeSelect
      {...input}
      data={strange ? [{ value, label: value }, ...data] : data}
      value={typeof value === 'string' ? value : ''}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}

/** The same with all words in sight. */
export function RadioField(props: Place & { group: ChoiceGroup; onChoose?: (value: string) => void }) {
  const { group, onChoose, ...place } = props
  const { value, set, input } = useField(place)
  return (
    <Radio.Group
      {...input}
      id={`${input.id}-group`}
      value={typeof value === 'string' ? value : ''}
      onChange={onChoose ?? set}
    >
      <div id={input.id} tabIndex={-1} className={css.options}>
        {choicesOf(group).map(([code, label]) => (
          <Radio key={code} value={code} label={label} />
        ))}
      </div>
    </Radio.Group>
  )
}

export function YesNoField(place: Place) {
  const { value, set, input } = useField(place)
  const { label, description, error, id } = input
  return (
    <Checkbox
      id={id}
      description={description}
      error={error}
      checked={value === true}
      onChange={event => set(event.currentTarget.checked)}
      {...(place.bare ? { 'aria-label': label } : { label })}
    />
  )
}

/** Several words of a list; they are stored in the order of the list. */
export function ManyField({ group, ...place }: Place & { group: ChoiceGroup }) {
  const { value, set, input } = useField(place)
  const chosen = listOf(value).filter(one => typeof one === 'string')
  return (
    <Checkbox.Group
      {...input}
      id={`${input.id}-group`}
      value={chosen}
      onChange={codes =>
        set(
          choicesOf(group)
            .map(([code]) => code)
            .filter(code => codes.includes(code)),
        )
      }
    >
      <div id={input.id} tabIndex={-1} className={css.options}>
        {choicesOf(group).map(([code, label]) => (
          <Checkbox key={code} value={code} label={label} />
        ))}
      </div>
    </Checkbox.Group>
  )
}

export interface Choice {
  value: string
  label: string
}

interface ReferenceProps {
  options: Choice[]
  /** What stands for "none", when there may be none. */
  none?: string
}

/** The code of something else in the rulebook, chosen by its name. */
export function ReferenceField({ options, none, ...place }: Place & ReferenceProps) {
  const { t } = useTranslation('rulebook')
  const { value, set, input } = useField(place)
  const chosen = typeof value === 'string' ? value : ''
  const strange = chosen !== '' && !options.some(option => option.value === chosen)
  const data = [
    { value: '', label: none ?? t('act.choose') },
    ...(strange ? [{ value: chosen, label: t('reference.gone', { code: chosen }) }] : []),
    ...options,
  ]
  return (
    <NativeSelect
      {...input}
      data={data}
      value={chosen}
      onChange={event => set(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    />
  )
}

/** The kind of a part that has several: what both kinds have in common is kept. */
export function VariantField(props: Place & { group: ChoiceGroup; defaults: Record<string, Json> }) {
  const { group, defaults, ...place } = props
  const store = useStore()
  const { path, value, input } = useField(place)
  const type = isObject(value) ? value.type : value
  const choose = (chosen: string) => {
    const fresh = defaults[chosen] ?? {}
    const kept = isObject(value) && isObject(fresh) ? pick(value, Object.keys(fresh)) : {}
    store.set(path, { ...(isObject(fresh) ? fresh : {}), ...kept, type: chosen })
  }
  return (
    <NativeSelect
      {...input}
      // A list's item has the id of its own place already: two of one id, and the words would not be the select's.
      id={place.at === '' ? fieldId(`${path}.type`) : input.id}
      data={choicesOf(group)
        .filter(([code]) => code in defaults)
        .map(([code, label]) => ({ value: code, label }))}
      value={typeof type === 'string' ? type : ''}
      onChange={event => choose(event.currentTarget.value)}
    />
  )
}

function pick(value: Record<string, Json | undefined>, keys: string[]) {
  return Object.fromEntries(keys.filter(key => value[key] !== undefined).map(key => [key, value[key]]))
}

/** A part that may be absent: a box to have it, and its fields while it is there. */
export function OptionalPart(props: Place & { made: Json; children: React.ReactNode }) {
  const { made, children, ...place } = props
  const { value, set, input } = useField(place)
  const there = value !== undefined && value !== null
  return (
    <div className={css.optional}>
      <Checkbox
        id={`${input.id}-has`}
        label={input.label}
        description={input.description}
        checked={there}
        onChange={event => set(event.currentTarget.checked ? made : undefined)}
      />
      {there ? <div className={css.inner}>{children}</div> : null}
    </div>
  )
}
