import { Button, Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EntryForm } from '@/api/entry'
import { type DetailAsked, detailLabel, detailOf } from '@/ui/personDetails'
import { fieldId } from '@/ui/problemText'
import { DetailInput } from './DetailInput'
import type { AuthorDraft } from './draft'
import css from './entry.module.css'
import { useFault, useForm } from './FormContext'
import { GuardianFields } from './GuardianFields'
import { personLabel } from './labels'

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
  const { t } = useTranslation(['entry', 'ui'])
  const who = personLabel(form, place, t)
  const several = useForm().draft.authors.length > 1
  return (
    <fieldset className={css.author}>
      <legend>{who}</legend>
      <div className={css.grid}>
        <NameField author={author} place={place} />
        {form.shares ? <ShareField author={author} place={place} /> : null}
        {form.authorDetails.map(detail => (
          <DetailField key={detail.kind} detail={detail} form={form} author={author} place={place} />
        ))}
      </div>
      {form.minors ? <GuardianFields author={author} place={place} minors={form.minors} /> : null}
      <div className={css.acts}>
        {several ? <LeadChoice author={author} place={place} /> : null}
        {onRemove ? (
          <Button
            variant="subtle"
            onClick={onRemove}
            aria-label={t('author.removeNamed', { name: author.name || who })}
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
  detail: DetailAsked
  form: EntryForm
}

function DetailField({ detail, form, author, place }: DetailProps) {
  const { t } = useTranslation('ui')
  const set = useAuthor(place)
  const path = `authors[${place}].details.${detail.kind}`
  const error = useFault(path)
  const kind = detailOf(detail.kind)
  if (!kind) return null
  return (
    <DetailInput
      kind={kind}
      id={fieldId(path)}
      label={detailLabel(kind, form.authorDetails, t(`dossier.details.${kind}`))}
      required={detail.required}
      error={error}
      value={author.details[kind] ?? ''}
      set={text => set(now => ({ ...now, details: { ...now.details, [kind]: text } }))}
    />
  )
}
