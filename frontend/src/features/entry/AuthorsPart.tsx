import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { EntryForm } from '@/api/entry'
import { Leaf } from '@/ui/Leaf'
import { fieldId } from '@/ui/problemText'
import { AuthorFields } from './AuthorFields'
import { type AuthorDraft, type Draft, emptyAuthor } from './draft'
import css from './entry.module.css'
import { useFault, useForm } from './FormContext'
import { partName } from './labels'
import { StillToDo } from './StillToDo'
import { evenShares, sumOf } from './shares'

/** One author enters as an individual, several as a group; an organisation names its authors. */
function entering(draft: Draft, authors: AuthorDraft[], form: EntryForm): Draft {
  const kind = authors.length > 1 ? 'GROUP' : 'INDIVIDUAL'
  const other = draft.entrant === 'INDIVIDUAL' || draft.entrant === 'GROUP'
  return { ...draft, authors, entrant: other && form.entrants.includes(kind) ? kind : draft.entrant }
}

/** Who made it, and how much of it each. */
export function AuthorsPart({ form }: { form: EntryForm }) {
  const { t } = useTranslation(['entry', 'ui'])
  const { draft, change } = useForm()
  const [removed, setRemoved] = useState<{ author: AuthorDraft; place: number } | null>(null)
  const { authors } = draft
  const put = (next: (authors: AuthorDraft[]) => AuthorDraft[]) =>
    change(now => entering(now, next(now.authors), form))
  const remove = (place: number) => {
    const author = authors[place]
    if (author) setRemoved({ author, place })
    put(now => now.filter((_, at) => at !== place))
  }
  const undo = () => {
    if (removed) put(now => now.toSpliced(removed.place, 0, removed.author))
    setRemoved(null)
  }
  return (
    <Leaf title={partName(form, t)}>
      <div id="part-authors" className={css.fields}>
        {authors.map((author, place) => (
          <AuthorFields
            // biome-ignore lint/suspicious/noArrayIndexKey: authors are known by their place
            key={place}
            author={author}
            place={place}
            form={form}
            onRemove={authors.length > form.minAuthors ? () => remove(place) : null}
          />
        ))}
        {removed ? (
          <p role="status" className={css.acts}>
            <span>{t('author.removed', { name: removed.author.name || t('author.nameless') })}</span>
            <Button variant="default" onClick={undo}>
              {t('author.undo')}
            </Button>
          </p>
        ) : null}
        <div className={css.acts}>
          <Button
            variant="default"
            disabled={authors.length >= form.maxAuthors}
            onClick={() => put(now => [...now, emptyAuthor()])}
          >
            {t(form.enteredBy === 'UNIT' ? 'nominee.add' : 'author.add')}
          </Button>
          {authors.length >= form.maxAuthors ? (
            <span className={css.quiet}>{t('author.full', { count: form.maxAuthors })}</span>
          ) : null}
        </div>
        {form.shares ? <ShareBar /> : <PeopleFault />}
      </div>
    </Leaf>
  )
}

/** What is wrong with the authors together, where no shares are asked. */
function PeopleFault() {
  const error = useFault('authors')
  return (
    <div id={fieldId('authors')} tabIndex={-1}>
      {error ? <p className={css.wrong}>{error}</p> : null}
      <StillToDo path="authors" />
    </div>
  )
}

/** What the shares add up to, always in sight. */
function ShareBar() {
  const { t } = useTranslation('entry')
  const { draft, change } = useForm()
  const error = useFault('authors')
  const { sum, state, difference } = sumOf(draft.authors.map(({ share }) => share))
  const even = () =>
    change(now => {
      const shares = evenShares(now.authors.length)
      return { ...now, authors: now.authors.map((author, at) => ({ ...author, share: shares[at] ?? '' })) }
    })
  return (
    <div id={fieldId('authors')} tabIndex={-1} className={css.shares} data-state={state}>
      <p role="status">
        <strong className="tabular">{t('author.sum', { sum })}</strong>{' '}
        <span>{t(`author.sumState.${state}`, { difference })}</span>
      </p>
      {error ? <p className={css.wrong}>{error}</p> : null}
      <StillToDo path="authors" />
      {draft.authors.length > 1 ? (
        <Button variant="default" onClick={even}>
          {t('author.even')}
        </Button>
      ) : null}
    </div>
  )
}
