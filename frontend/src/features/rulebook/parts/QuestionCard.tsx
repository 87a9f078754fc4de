import { useTranslation } from 'react-i18next'
import { Card, Group, More, Row } from '../blocks/Card'
import { ChoiceField, VariantField, YesNoField } from '../blocks/ChoiceFields'
import { DayField } from '../blocks/DateFields'
import { useAt, useTextAt } from '../blocks/EditorContext'
import { MoneyField, NumberField, PointsField } from '../blocks/NumberFields'
import { choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, WordsField } from '../blocks/TextFields'
import { COLUMN, OPTION, QUESTIONS } from '../model/made'
import { shownWords } from '../model/words'
import { Details } from './PeoplePart'

/** One question of the dossier: its words, its type and what the type needs. */
export function QuestionCard({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at } = item
  const type = useTextAt(`${at}.type`)
  const label = shownWords(useAt(`${at}.label`))
  const required = useAt(`${at}.required`) === true
  const note = [choiceWord('question', type), required ? t('word.required') : null]
    .filter(Boolean)
    .join(' · ')
  return (
    <Card item={item} title={label || t('unnamed')} note={note}>
      <WordsField at={at} part="label" name="questionLabel" long />
      <Row>
        <VariantField at="" part={at} name="questionType" group="question" defaults={QUESTIONS} />
        <YesNoField at={at} part="required" />
      </Row>
      <OfType at={at} type={type} />
      <WordsField at={at} part="help" name="help" long />
      <More>
        <CodeField at={at} />
      </More>
    </Card>
  )
}

function OfType({ at, type }: { at: string; type: string }) {
  switch (type) {
    case 'short-text':
      return <NumberField at={at} part="maxChars" />
    case 'long-text':
      return (
        <Row>
          <NumberField at={at} part="maxWords" />
          <NumberField at={at} part="maxPages" />
        </Row>
      )
    case 'number':
      return (
        <Row>
          <PointsField at={at} part="min" />
          <PointsField at={at} part="max" name="maxNumber" />
          <NumberField at={at} part="decimals" />
        </Row>
      )
    case 'money':
      return <MoneyField at={at} part="max" name="maxMoney" />
    case 'date':
      return (
        <Row>
          <DayField at={at} part="notBefore" />
          <DayField at={at} part="notAfter" />
        </Row>
      )
    case 'choice':
      return <Options at={at} />
    case 'table':
      return <Columns at={at} />
    case 'person':
      return <PersonAsked at={at} />
    default:
      return null
  }
}

function Options({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <YesNoField at={at} part="multiple" />
      <Group title={t('group.options')}>
        <OrderedList list={`${at}.options`} addLabel={t('add.option')} made={OPTION} max={200}>
          {item => <OptionCard item={item} />}
        </OrderedList>
      </Group>
    </>
  )
}

function OptionCard({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const label = shownWords(useAt(`${item.at}.label`))
  return (
    <Card item={item} title={label || t('unnamed')}>
      <WordsField at={item.at} part="label" name="optionLabel" />
      <More>
        <CodeField at={item.at} />
      </More>
    </Card>
  )
}

function Columns({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <NumberField at={at} part="maxRows" />
      <Group title={t('group.columns')}>
        <OrderedList list={`${at}.columns`} addLabel={t('add.column')} made={COLUMN} max={12}>
          {item => <ColumnCard item={item} />}
        </OrderedList>
      </Group>
    </>
  )
}

function ColumnCard({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const label = shownWords(useAt(`${item.at}.label`))
  return (
    <Card item={item} title={label || t('unnamed')} note={choiceWord('column', useTextAt(`${item.at}.type`))}>
      <WordsField at={item.at} part="label" name="columnLabel" />
      <Row>
        <ChoiceField at={item.at} part="type" name="columnType" group="column" />
        <YesNoField at={item.at} part="required" />
      </Row>
      <More>
        <CodeField at={item.at} />
      </More>
    </Card>
  )
}

function PersonAsked({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <ChoiceField at={at} part="role" name="personRole" group="personRole" />
      <Group title={t('group.details')}>
        <Details list={`${at}.details`} />
      </Group>
    </>
  )
}
