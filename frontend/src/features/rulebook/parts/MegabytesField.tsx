import { TextInput } from '@mantine/core'
import { MEGABYTE } from '@/ui/format'
import { narrow, type Place, useField } from '../blocks/names'
import { useTyped } from '../blocks/typing'
import { millionths, storedNumber } from '../model/decimal'
import type { Json } from '../model/json'

const shown = (value: Json | undefined) =>
  typeof value === 'number'
    ? String(Math.round((value / MEGABYTE) * 100) / 100).replace('.', ',')
    : String(value ?? '')

function stored(text: string): Json | undefined {
  const size = storedNumber(text)
  return typeof size === 'number' && millionths(size) !== null ? Math.round(size * MEGABYTE) : size
}

/** A size of files, typed in megabytes and stored in bytes. */
export function MegabytesField(place: Place) {
  const { value, set, input } = useField(place)
  const [text, setText] = useTyped(value, { shown, stored })
  return (
    <TextInput
      {...input}
      styles={narrow('10rem')}
      inputMode="decimal"
      autoComplete="off"
      value={text}
      onChange={event => {
        setText(event.currentTarget.value)
        set(stored(event.currentTarget.value))
      }}
    />
  )
}
