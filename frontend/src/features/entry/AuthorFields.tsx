import { Button, NativeSelect, Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EntryForm } from '@/api/entry'
import { fieldId } from '@/ui/problemText'
import { DayField } from './DayField'
import type { AuthorDraft } from './draft'
import css from './entry.module.css'
import { useFault, useForm } from './FormContext'
import { type Detail, detailOf } from './labels'

interface Props {
  author: AuthorDraft
  place: number
  form: EntryForm
  /** Absent when there must be this many authors. */
  onRemove: (() => void) | null
}

function useAuthor(place: number) {
  const { change } = useForm()
  return (next: (author: AuthorDraft) => AuthorDraft) =>
    change(draft => ({
      ...draft,
      authors: draft.authors.map((author, at) => (at === place ? next(author) : author)),
    }))
}

/** What is asked of one author. */
export function AuthorFields({ author, place, form, onRemove }: Props) {
  const { t } = useTranslation('entry')
  const several = useForm().draft.authors.length > 1
  return (
    <fieldset className={css.author}>
      <legend>{t('author.number', { number: place + 1 })}</legend>
      <div className={css.grid}>
        <NameField author={author} place={place} />
        {form.shares ? <ShareField author={author} place={place} /> : null}
        {form.authorDetails.map(({ kind, required }) => (
          <DetailField key={kind} kind={kind} required={required} author={author} place={place} />
        ))}
      </div>
      <div className={css.acts}>
        {several ? <LeadChoice author={author} place={place} /> : null}
        {onRemove ? (
          <Button
            variant="subtle"
            onClick={onRemove}
            aria-label={t('author.removeNamed', {
              name: author.name || t('author.number', { number: place + 1 }),
            })}
          >
            {t('author.remove')}
          </Button>
        ) : null}
      </div>
    </fieldset>
  )
}

interface OneProps {
  author: AuthorDraft
  place: number
}

function NameField({ author, place }: OneProps) {
  const { t } = useTranslation('entry')
  const set = useAuthor(place)
  const path = `authors[${place}].name`
  return (
    <TextInput
      id={fieldId(path)}
      label={t('author.name')}
      required
      autoComplete="off"
      value={author.name}
      error={useFault(path)}
      onChange={event => {
        const name = event.currentTarget.value
        set(now => ({ ...now, name }))
      }}
    />
  )
}

function ShareField({ author, place }: OneProps) {
  const { t } = useTranslation('entry')
  const set = useAuthor(place)
  const path = `authors[${place}].share`
  return (
    <TextInput
      id={fieldId(path)}
      label={t('author.share')}
      required
      inputMode="decimal"
      rightSection="%"
      value={author.share.replace('.', ',')}
      error={useFault(path)}
      onChange={event => {
        const share = event.currentTarget.value
        set(now => ({ ...now, share }))
      }}
    />
  )
}

function LeadChoice({ author, place }: OneProps) {
  const { t } = useTranslation(['entry', 'ui'])
  const { change } = useForm()
  const lead = () =>
    change(draft => ({ ...draft, authors: draft.authors.map((one, at) => ({ ...one, lead: at === place })) }))
  return <Radio name="lead-author" label={t('ui:dossier.lead')} checked={author.lead} onChange={lead} />
}

interface DetailProps extends OneProps {
  kind: string
  required: boolean
}

const INPUTS: Partial<Record<Detail, 'tel' | 'email'>> = { phone: 'tel', email: 'email' }

function DetailField({ kind, required, author, place }: DetailProps) {
  const { t } = useTranslation(['entry', 'ui'])
  const set = useAuthor(place)
  const path = `authors[${place}].details.${kind}`
  const error = useFault(path)
  const known = detailOf(kind)
  if (!known) return null
  const value = author.details[kind] ?? ''
  const put = (text: string) => set(now => ({ ...now, details: { ...now.details, [kind]: text } }))
  const field = { id: fieldId(path), label: t(`ui:dossier.details.${known}`), required, error }
  if (known === 'birth-date') return <DayField {...field} value={value} onChange={put} />
  if (known === 'gender')
    return (
      <NativeSelect
        {...field}
        data={[
          { value: '', label: t('author.genderChoose') },
          ...(['male', 'female'] as const).map(code => ({
            value: code,
            label: t(`ui:dossier.genders.${code}`),
          })),
        ]}
        value={value}
        onChange={event => put(event.currentTarget.value)}
      />
    )
  return (
    <TextInput
      {...field}
      inputMode={INPUTS[known] ?? 'text'}
      autoComplete="off"
      value={value}
      onChange={event => put(event.currentTarget.value)}
    />
  )
}
