import { Radio, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EntryForm } from '@/api/entry'
import { fieldId } from '@/ui/problemText'
import { ageOf } from './age'
import { type AuthorDraft, type Consent, type Guardian, NOBODY } from './draft'
import css from './entry.module.css'
import { useFault, useForm } from './FormContext'

interface Props {
  author: AuthorDraft
  place: number
  minors: NonNullable<EntryForm['minors']>
}

/** Who answers for a child. No answer is chosen beforehand: silence is no consent. */
export function GuardianFields({ author, place, minors }: Props) {
  const { t } = useTranslation(['entry', 'ui'])
  const { change } = useForm()
  const age = ageOf(author.details['birth-date'] ?? '')
  if (age === null || age >= minors.below) return null
  const guardian = author.guardian ?? NOBODY
  const set = (part: Partial<Guardian>) =>
    change(draft => ({
      ...draft,
      authors: draft.authors.map((one, at) =>
        at === place ? { ...one, guardian: { ...(one.guardian ?? NOBODY), ...part } } : one,
      ),
    }))
  const own = age >= minors.childConsentsFrom && guardian.publication === 'GIVEN'
  return (
    <fieldset className={css.guardian}>
      <legend>{t('guardian.title')}</legend>
      <p className={css.quiet}>{t('guardian.explain', { count: minors.below })}</p>
      <div className={css.grid}>
        {(['name', 'relation', 'phone'] as const).map(part => (
          <Contact
            key={part}
            part={part}
            place={place}
            value={guardian[part]}
            set={text => set({ [part]: text })}
          />
        ))}
      </div>
      <ConsentChoice
        part="processing"
        place={place}
        value={guardian.processing}
        set={processing => set({ processing })}
      />
      <ConsentChoice
        part="publication"
        place={place}
        value={guardian.publication}
        set={publication =>
          set(publication === 'GIVEN' ? { publication } : { publication, childPublication: 'UNANSWERED' })
        }
      />
      {own ? (
        <ConsentChoice
          part="childPublication"
          place={place}
          value={guardian.childPublication}
          set={childPublication => set({ childPublication })}
        />
      ) : null}
    </fieldset>
  )
}

interface ContactProps {
  part: 'name' | 'relation' | 'phone'
  place: number
  value: string
  set: (text: string) => void
}

function Contact({ part, place, value, set }: ContactProps) {
  const { t } = useTranslation('ui')
  const path = `authors[${place}].guardian.${part}`
  return (
    <TextInput
      id={fieldId(path)}
      label={t(`dossier.guardian.${part}`)}
      required
      inputMode={part === 'phone' ? 'tel' : 'text'}
      autoComplete="off"
      value={value}
      error={useFault(path)}
      onChange={event => set(event.currentTarget.value)}
    />
  )
}

interface ConsentProps {
  part: 'processing' | 'publication' | 'childPublication'
  place: number
  value: Consent
  set: (consent: Consent) => void
}

function ConsentChoice({ part, place, value, set }: ConsentProps) {
  const { t } = useTranslation(['entry', 'ui'])
  const path = `authors[${place}].guardian.${part}`
  return (
    <Radio.Group
      id={`${fieldId(path)}-group`}
      label={t(`guardian.${part}`)}
      description={t(`guardian.${part}Hint`)}
      required
      value={value}
      error={useFault(path)}
      onChange={answer => set(answer === 'GIVEN' ? 'GIVEN' : 'REFUSED')}
    >
      <div id={fieldId(path)} tabIndex={-1} className={css.options}>
        <Radio value="GIVEN" label={t('ui:dossier.consent.GIVEN')} />
        <Radio value="REFUSED" label={t('ui:dossier.consent.REFUSED')} />
      </div>
    </Radio.Group>
  )
}
