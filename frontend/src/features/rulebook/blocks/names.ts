import i18next from 'i18next'
import { useTranslation } from 'react-i18next'
import type { Resources } from '@/i18n/resources'
import { fieldId } from '@/ui/problemText'
import { useAt, useFault, useSetter } from './EditorContext'

type Texts = Resources['rulebook']
export type FieldName = keyof Texts['field']
export type ChoiceGroup = keyof Texts['choice']

/** The words of a choice, in the order of the text file: `[value, word]`. */
export function choicesOf(group: ChoiceGroup): [value: string, word: string][] {
  const bundle =
    i18next.getResourceBundle(i18next.language, 'rulebook') ?? i18next.getResourceBundle('vi', 'rulebook')
  return Object.entries((bundle as Texts | undefined)?.choice[group] ?? {})
}

export function choiceWord(group: ChoiceGroup, value: string): string {
  return choicesOf(group).find(([known]) => known === value)?.[1] ?? value
}

/** The place of a field: the object it is in and its part; `name` picks other words than the part's own. */
export type Place = { at: string; bare?: boolean; required?: boolean } & (
  | { part: FieldName; name?: FieldName | undefined }
  | { part: string; name: FieldName }
)

/** All a field needs: its words, its value, what is wrong with it. */
export function useField({ at, part, name, bare = false, required = false }: Place) {
  const { t, i18n } = useTranslation('rulebook')
  const path = at ? `${at}.${part}` : part
  const word = (name ?? part) as FieldName
  const value = useAt(path)
  const error = useFault(path)
  const set = useSetter(path)
  const help = !bare && i18n.exists(`rulebook:help.${word}`) ? t(`help.${word}` as 'help.ordinal') : null
  return {
    path,
    value,
    set,
    input: {
      id: fieldId(path),
      label: t(`field.${word}`),
      description: help,
      required,
      error,
      ...(bare ? { labelProps: { className: 'visually-hidden' } } : {}),
    },
  }
}

/** A narrow box under words as wide as they need. */
export const narrow = (width: string) => ({ wrapper: { maxWidth: width } })
