import { Checkbox, NativeSelect, Radio, Textarea, TextInput } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { RequiredMark } from '@/ui/RequiredMark'
import { choiceWord } from './blocks/names'
import { get, type Json, listOf } from './model/json'
import { shownWords } from './model/words'
import previewCss from './preview.module.css'
import css from './rulebook.module.css'

const wordsAt = (value: Json | undefined, path: string) => shownWords(get(value, path))

/** The entry form as applicants will fill it in; what is typed here goes nowhere. */
export function EntryFormPreview({ document }: { document: Json }) {
  const { t } = useTranslation(['rulebook', 'ui'])
  const term = wordsAt(document, 'identity.entryTerm')
  const fields = listOf(get(document, 'fields')).map(field => wordsAt(field, 'name'))
  return (
    <div className={previewCss.preForm}>
      <p className={css.quiet}>{t('preview.tryOut')}</p>
      <TextInput label={t('ui:dossier.title', { term })} required />
      <NativeSelect
        label={t('ui:dossier.field')}
        required
        data={fields.map((label, place) => ({ value: String(place), label }))}
      />
      <Entrants document={document} />
      <People document={document} />
      {listOf(get(document, 'dossier.sections')).map((section, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn anew
        <section key={place}>
          <h3>{wordsAt(section, 'title') || t('unnamed')}</h3>
          {listOf(get(section, 'questions')).map((question, at) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn anew
            <Asked key={`${at} ${get(question, 'type')}`} question={question} />
          ))}
        </section>
      ))}
      <Files document={document} />
    </div>
  )
}

function Entrants({ document }: { document: Json }) {
  const { t } = useTranslation('ui')
  const entrants = listOf(get(document, 'people.entrants')).map(String)
  return (
    <Radio.Group label={t('dossier.entrant')} required>
      <div className={previewCss.choices}>
        {entrants.map(kind => (
          <Radio key={kind} value={kind} label={choiceWord('entrant', kind)} />
        ))}
      </div>
    </Radio.Group>
  )
}

function People({ document }: { document: Json }) {
  const { t } = useTranslation(['rulebook', 'ui'])
  const [min, max] = [get(document, 'people.minAuthors'), get(document, 'people.maxAuthors')]
  return (
    <section>
      <h3>{t('ui:dossier.authors')}</h3>
      <p className={css.quiet}>
        {t('preview.authors', { min: String(min ?? '…'), max: String(max ?? '…') })}
      </p>
      <TextInput label={t('preview.authorName')} required />
      {listOf(get(document, 'people.details')).map((detail, place) => (
        <TextInput
          // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn anew
          key={place}
          label={wordsAt(detail, 'label') || choiceWord('detail', String(get(detail, 'kind')))}
          required={get(detail, 'required') === true}
        />
      ))}
      {get(document, 'people.shares') === false ? null : (
        <TextInput label={t('preview.share')} required maw="10rem" />
      )}
    </section>
  )
}

function Asked({ question }: { question: Json }) {
  const { t } = useTranslation('rulebook')
  const common = {
    label: wordsAt(question, 'label') || t('unnamed'),
    description: wordsAt(question, 'help') || null,
    required: get(question, 'required') === true,
  }
  switch (get(question, 'type')) {
    case 'long-text':
      return <Textarea {...common} minRows={3} />
    case 'pledge':
      return <Checkbox {...common} label={<Marked {...common} />} />
    case 'choice':
      return <Options question={question} common={common} />
    case 'date':
      return <TextInput {...common} maw="14rem" placeholder="30/11/2026" />
    case 'table':
      return <Columns question={question} label={common.label} />
    case 'person':
      return <PersonAsked question={question} label={common.label} />
    default:
      return <TextInput {...common} />
  }
}

/** A box to tick does not mark itself as the other fields do. */
function Marked({ label, required }: { label: string; required: boolean }) {
  return (
    <>
      {label}
      {required ? <RequiredMark /> : null}
    </>
  )
}

function Options(props: {
  question: Json
  common: { label: string; required: boolean; description: string | null }
}) {
  const options = listOf(get(props.question, 'options')).map(option => ({
    value: String(get(option, 'code')),
    label: wordsAt(option, 'label'),
  }))
  const several = get(props.question, 'multiple') === true
  const Group = several ? Checkbox.Group : Radio.Group
  const Box = several ? Checkbox : Radio
  return (
    <Group {...props.common}>
      <div className={previewCss.choices}>
        {options.map(option => (
          <Box key={option.value} {...option} />
        ))}
      </div>
    </Group>
  )
}

function Columns({ question, label }: { question: Json; label: string }) {
  return (
    <fieldset className={previewCss.preTable}>
      <legend>{label}</legend>
      {listOf(get(question, 'columns')).map((column, place) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn anew
        <TextInput key={place} label={wordsAt(column, 'label')} required={get(column, 'required') === true} />
      ))}
    </fieldset>
  )
}

function PersonAsked({ question, label }: { question: Json; label: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <fieldset className={previewCss.preTable}>
      <legend>{label}</legend>
      <TextInput label={t('preview.authorName')} />
      {listOf(get(question, 'details')).map((detail, place) => (
        <TextInput
          // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn anew
          key={place}
          label={wordsAt(detail, 'label') || choiceWord('detail', String(get(detail, 'kind')))}
        />
      ))}
    </fieldset>
  )
}

function Files({ document }: { document: Json }) {
  const { t } = useTranslation('ui')
  const kinds = listOf(get(document, 'dossier.attachments'))
  if (kinds.length === 0) return null
  return (
    <section>
      <h3>{t('dossier.attachments')}</h3>
      <ul>
        {kinds.map((kind, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a preview is drawn anew
          <li key={place}>
            {wordsAt(kind, 'name')}
            {get(kind, 'required') === true ? <RequiredMark spoken /> : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
