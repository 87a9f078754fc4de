import { Textarea, TextInput } from '@mantine/core'
import { useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { itemOf, settleCode } from '../model/code'
import { isLeft } from '../model/translations'
import { storedWords, type Words, wordsOf } from '../model/words'
import css from './blocks.module.css'
import { useEditor, useStore } from './EditorContext'
import { narrow, type Place, useField } from './names'

/** One line of plain text: a number of an act, a symbol. */
export function TextField({ maw, ...place }: Place & { maw?: string }) {
  const { value, set, input } = useField(place)
  return (
    <TextInput
      {...input}
      {...(maw ? { styles: narrow(maw) } : {})}
      value={typeof value === 'string' || typeof value === 'number' ? String(value) : ''}
      onChange={event => set(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    />
  )
}

/** Plain text of several lines. */
export function LongTextField(place: Place) {
  const { value, set, input } = useField(place)
  return (
    <Textarea
      {...input}
      minRows={2}
      value={typeof value === 'string' ? value : ''}
      onChange={event => set(event.currentTarget.value === '' ? undefined : event.currentTarget.value)}
    />
  )
}

/** A code, shown only to who asks for it. */
export function CodeField({ at }: { at: string }) {
  const { value, set, input } = useField({ at, part: 'code' })
  return (
    <TextInput
      {...input}
      styles={narrow('22rem')}
      spellCheck={false}
      autoCapitalize="none"
      value={typeof value === 'string' ? value : ''}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}

/** Words of the regulation in Vietnamese, and in English for who wants to translate; names what bears them. */
export function WordsField({ long = false, ...place }: Place & { long?: boolean }) {
  const { t } = useTranslation('rulebook')
  const { english, translations } = useEditor()
  const store = useStore()
  const { path, value, set, input } = useField(place)
  const words = wordsOf(value)
  const Input = long ? Textarea : TextInput
  const rows = long ? { minRows: 2 } : {}
  return (
    <div className={english ? css.languages : undefined}>
      <Input
        {...input}
        {...rows}
        value={words.vi}
        onChange={event => {
          translations.leave(words)
          set(storedWords({ ...words, vi: event.currentTarget.value }))
        }}
        onBlur={() => store.change(now => settleCode(now, itemOf(path), words.vi))}
      />
      {english ? (
        <Input
          {...rows}
          id={`${input.id}-en`}
          lang="en"
          label={t('english.of', { label: input.label })}
          {...(place.bare ? { labelProps: input.labelProps } : {})}
          value={words.en}
          onChange={event => set(storedWords({ ...words, en: event.currentTarget.value }))}
        />
      ) : null}
      <StaleEnglish words={words} onDrop={() => set(storedWords({ ...words, en: '' }))} />
    </div>
  )
}

/** The Vietnamese was changed and its translation was not: it may say something else now. */
function StaleEnglish({ words, onDrop }: { words: Words; onDrop: () => void }) {
  const { t } = useTranslation('rulebook')
  const { translations } = useEditor()
  const left = useSyncExternalStore(translations.subscribe, translations.get)
  if (!isLeft(left, words)) return null
  return (
    <p className={css.stale} role="status">
      {t('english.stale', { en: words.en })}{' '}
      <button type="button" className={css.quietAct} onClick={() => translations.confirm(words.en)}>
        {t('english.fits')}
      </button>{' '}
      <button type="button" className={css.quietAct} onClick={onDrop}>
        {t('english.drop')}
      </button>
    </p>
  )
}
