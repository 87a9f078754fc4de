import { TextInput } from '@mantine/core'
import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import { formatMoney } from '@/ui/format'
import { isGrouped, storedMoney, storedNumber, typedMoney, typedNumber } from '../model/decimal'
import { leastOf, shareOf, shownShare } from '../model/share'
import css from './blocks.module.css'
import { narrow, type Place, useField } from './names'
import { type Typing, useTyped } from './typing'

function useNumber(place: Place, typing: Typing<string>) {
  const { value, set, input } = useField(place)
  const [text, setText] = useTyped(value, typing)
  const typed = {
    value: text,
    autoComplete: 'off',
    onChange: (event: { currentTarget: HTMLInputElement }) => {
      setText(event.currentTarget.value)
      set(typing.stored(event.currentTarget.value))
    },
  }
  return { value, input, typed }
}

const NUMBER: Typing<string> = { shown: typedNumber, stored: storedNumber }
const MONEY: Typing<string> = { shown: typedMoney, stored: storedMoney }
const SHARE: Typing<string> = {
  shown: value => (value === undefined || value === null ? '' : shownShare(String(value), i18next.language)),
  stored: text => (text.trim() === '' ? undefined : (shareOf(text) ?? text)),
}

/** A whole number: authors, places, days. */
export function NumberField({ maw = '10rem', ...place }: Place & { maw?: string }) {
  return <PlainNumber place={place} maw={maw} inputMode="numeric" />
}

/** Points, exact as typed: "33,5". */
export function PointsField({ maw = '10rem', ...place }: Place & { maw?: string }) {
  return <PlainNumber place={place} maw={maw} inputMode="decimal" />
}

interface PlainProps {
  place: Place
  maw: string
  inputMode: 'numeric' | 'decimal'
}

/** Says how it reads thousands that are parted, for many keyboards have the other sign for decimals. */
function PlainNumber({ place, maw, inputMode }: PlainProps) {
  const { t } = useTranslation('rulebook')
  const { value, input, typed } = useNumber(place, NUMBER)
  const reads = isGrouped(typed.value) ? t('number.reads', { number: typedNumber(value) }) : null
  return (
    <TextInput
      {...input}
      {...typed}
      description={reads ?? input.description}
      styles={narrow(maw)}
      inputMode={inputMode}
    />
  )
}

/** Whole đồng, thousands parted as the reader does, and in words below. */
export function MoneyField(place: Place) {
  const { value, input, typed } = useNumber(place, MONEY)
  return (
    <div>
      <TextInput {...input} {...typed} styles={narrow('14rem')} inputMode="numeric" />
      {!place.bare && typeof value === 'number' ? <p className={css.reads}>{formatMoney(value)}</p> : null}
    </div>
  )
}

const MEMBERS = 9

/** An exact part of a whole: "2/3" or "90 %"; says what that means for a council of nine. */
export function ShareField(place: Place) {
  const { t } = useTranslation('rulebook')
  const { input, typed } = useNumber(place, SHARE)
  const least = leastOf(typed.value, MEMBERS)
  const wrong = typed.value.trim() !== '' && least === null ? t('share.wrong') : null
  return (
    <div>
      <TextInput {...input} {...typed} error={wrong ?? input.error} styles={narrow('10rem')} />
      {!place.bare && least !== null ? (
        <p className={css.reads}>{t('share.means', { least, members: MEMBERS })}</p>
      ) : null}
    </div>
  )
}
