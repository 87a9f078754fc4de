import { useTranslation } from 'react-i18next'
import { Card, Group, More, Row } from '../blocks/Card'
import { ManyField, OptionalPart, ReferenceField, YesNoField } from '../blocks/ChoiceFields'
import { useAt, useLength, useStore, useTextAt } from '../blocks/EditorContext'
import { NumberField } from '../blocks/NumberFields'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, TextField, WordsField } from '../blocks/TextFields'
import { optionsOf, questionsOf } from '../model/choices'
import { ATTACHMENT, QUESTIONS, SECTION } from '../model/made'
import { shownWords } from '../model/words'
import { MegabytesField } from './MegabytesField'
import { QuestionCard } from './QuestionCard'

/** What an entry consists of: sections of questions, files, signatures. */
export function DossierPart() {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <Group title={t('group.sections')}>
        <OrderedList list="dossier.sections" addLabel={t('add.section')} made={SECTION} max={50}>
          {item => <SectionCard item={item} />}
        </OrderedList>
      </Group>
      <Group title={t('group.attachments')}>
        <OrderedList
          list="dossier.attachments"
          addLabel={t('add.attachment')}
          made={ATTACHMENT}
          max={50}
          empty={t('none.attachments')}
        >
          {item => <AttachmentCard item={item} />}
        </OrderedList>
      </Group>
      <Group title={t('group.paper')}>
        <YesNoField at="dossier" part="paperAllowed" />
        <YesNoField at="dossier" part="postmarkCounts" />
      </Group>
      <Group title={t('group.signatures')}>
        <OrderedList
          list="dossier.signatures"
          addLabel={t('add.signature')}
          made={{ label: '', seal: false }}
          max={10}
          empty={t('none.signatures')}
        >
          {item => <SignatureCard item={item} />}
        </OrderedList>
      </Group>
    </>
  )
}

function SectionCard({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at } = item
  const title = shownWords(useAt(`${at}.title`))
  const count = useLength(`${at}.questions`)
  return (
    <Card item={item} title={title || t('unnamed')} note={t('count.questions', { count })}>
      <WordsField at={at} part="title" name="sectionTitle" />
      <WordsField at={at} part="help" name="help" long />
      <OrderedList list={`${at}.questions`} addLabel={t('add.question')} made={QUESTIONS['short-text'] ?? {}}>
        {question => <QuestionCard item={question} />}
      </OrderedList>
      <More>
        <CodeField at={at} />
      </More>
    </Card>
  )
}

function AttachmentCard({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at } = item
  const name = shownWords(useAt(`${at}.name`))
  const required = useAt(`${at}.required`) === true
  return (
    <Card item={item} title={name || t('unnamed')} note={required ? t('word.required') : t('word.optional')}>
      <WordsField at={at} part="name" name="attachmentName" />
      <WordsField at={at} part="help" name="help" long />
      <ManyField at={at} part="formats" group="format" />
      <Row>
        <NumberField at={at} part="maxCount" />
        <MegabytesField at={at} part="maxBytes" />
      </Row>
      <YesNoField at={at} part="required" name="attachmentRequired" />
      <YesNoField at={at} part="staffOnly" />
      <OptionalPart at={at} part="requiredWhen" made={{ question: '', is: '' }}>
        <When at={`${at}.requiredWhen`} />
      </OptionalPart>
      <More>
        <CodeField at={at} />
      </More>
    </Card>
  )
}

function When({ at }: { at: string }) {
  const store = useStore()
  const { document } = store.get()
  const question = useTextAt(`${at}.question`)
  const options = optionsOf(document, question)
  return (
    <Row>
      <ReferenceField
        at={at}
        part="question"
        options={questionsOf(document, 'choice', 'pledge', 'short-text', 'number')}
      />
      {options.length > 0 ? (
        <ReferenceField at={at} part="is" options={options} />
      ) : (
        <TextField at={at} part="is" name="isText" />
      )}
    </Row>
  )
}

function SignatureCard({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const label = shownWords(useAt(`${item.at}.label`))
  const seal = useAt(`${item.at}.seal`) === true
  return (
    <Card item={item} title={label || t('unnamed')} note={seal ? t('word.seal') : null}>
      <WordsField at={item.at} part="label" name="signatureLabel" />
      <YesNoField at={item.at} part="seal" />
    </Card>
  )
}
