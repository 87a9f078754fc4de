import { Button, Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EntryForm } from '@/api/entry'
import { fieldId } from '@/ui/problemText'
import { DetailInput } from './DetailInput'
import type { AuthorDraft } from './draft'
import css from './entry.module.css'
import { useFault, useForm } from './FormContext'
import { GuardianFields } from './GuardianFields'
import { personLabel } from './labels'
import { NameInput } from './NameInput'

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
  const set = useAuthor(place)
  const who = personLabel(form, place, t)
  const several = useForm().draft.authors.length > 1
  return (
    <fieldset className={css.author}>
      <legend>{who}</legend>
      <div className={css.grid}>
        <NameInput
          path={`authors[${place}].name`}
          value={author.name}
          set={name => set(now => ({ ...now, name }))}
        />
        {form.shares ? <ShareField author={author} place={place} /> : null}
        {form.authorDetails.map(detail => (
          <DetailInput
            key={detail.kind}
            detail={detail}
            path={`authors[${place}].details.${detail.kind}`}
            value={author.details[detail.kind] ?? ''}
            set={text => set(now => ({ ...now, details: { ...now.details, [detail.kind]: text } }))}
          />
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
