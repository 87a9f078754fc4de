import { NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import type { EntryForm } from '@/api/entry'
import { Leaf } from '@/ui/Leaf'
import { fieldId } from '@/ui/problemText'
import type { HeadPart } from './draft'
import css from './entry.module.css'
import { useFault, useForm } from './FormContext'
import { unitLabel } from './labels'

function usePart(part: HeadPart) {
  const { draft, change } = useForm()
  const error = useFault(part)
  return {
    id: fieldId(part),
    value: draft[part],
    error,
    set: (text: string) => change(now => ({ ...now, [part]: text })),
  }
}

/** Title, field, in which capacity and through which unit. */
export function GeneralPart({ form }: { form: EntryForm }) {
  const { t } = useTranslation(['entry', 'ui'])
  const title = usePart('title')
  const unit = usePart('submittingUnit')
  return (
    <Leaf title={t('part.general')}>
      <div id="part-general" className={css.fields}>
        <Textarea
          id={title.id}
          label={t('ui:dossier.title', { term: form.entryTerm })}
          description={t('general.titleHint')}
          required
          minRows={1}
          value={title.value}
          error={title.error}
          onChange={event => title.set(event.currentTarget.value.replaceAll('\n', ' '))}
        />
        <FieldChoice form={form} />
        {form.entrants.length > 1 ? <EntrantChoice form={form} /> : null}
        {form.submittingUnit === 'NONE' ? null : (
          <TextInput
            id={unit.id}
            label={unitLabel(form, t)}
            description={t(form.enteredBy === 'UNIT' ? 'general.nominatingHint' : 'general.unitHint')}
            required={form.submittingUnit === 'REQUIRED'}
            value={unit.value}
            error={unit.error}
            onChange={event => unit.set(event.currentTarget.value)}
          />
        )}
      </div>
    </Leaf>
  )
}

function FieldChoice({ form }: { form: EntryForm }) {
  const { t } = useTranslation(['entry', 'ui'])
  const field = usePart('field')
  return (
    <NativeSelect
      id={field.id}
      label={t('ui:dossier.field')}
      required
      data={[
        { value: '', label: t('general.fieldChoose') },
        ...form.fields.map(({ code, name }) => ({ value: code, label: name })),
      ]}
      value={field.value}
      error={field.error}
      onChange={event => field.set(event.currentTarget.value)}
    />
  )
}

function EntrantChoice({ form }: { form: EntryForm }) {
  const { t } = useTranslation(['entry', 'ui'])
  const entrant = usePart('entrant')
  const organisation = usePart('organisation')
  return (
    <>
      <Radio.Group
        label={t('ui:dossier.entrant')}
        required
        value={entrant.value}
        error={entrant.error}
        onChange={entrant.set}
      >
        <div id={entrant.id} tabIndex={-1} className={css.options}>
          {form.entrants.map(kind => (
            <Radio key={kind} value={kind} label={t(`ui:dossier.entrants.${kind}`)} />
          ))}
        </div>
      </Radio.Group>
      {entrant.value === 'ORGANISATION' ? (
        <TextInput
          id={organisation.id}
          label={t('ui:dossier.organisation')}
          required
          value={organisation.value}
          error={organisation.error}
          onChange={event => organisation.set(event.currentTarget.value)}
        />
      ) : null}
    </>
  )
}
