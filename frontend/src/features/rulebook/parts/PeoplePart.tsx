import { useTranslation } from 'react-i18next'
import { Card, Group, Row } from '../blocks/Card'
import { ChoiceField, ManyField, OptionalPart, RadioField, YesNoField } from '../blocks/ChoiceFields'
import { useAt, useTextAt } from '../blocks/EditorContext'
import { ExampleMark } from '../blocks/ExampleMark'
import { NumberField } from '../blocks/NumberFields'
import { choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { WordsField } from '../blocks/TextFields'

/** Who may enter, how many authors, what is asked of each of them, and of children. */
export function PeoplePart() {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <Group title={t('group.entrants')} aside={<ExampleMark at="people" />}>
        <ManyField at="people" part="entrants" group="entrant" />
        <RadioField at="people" part="enteredBy" group="enteredBy" />
        <ChoiceField at="people" part="submittingUnit" group="presence" />
      </Group>
      <Group title={t('group.authors')}>
        <Row>
          <NumberField at="people" part="minAuthors" />
          <NumberField at="people" part="maxAuthors" />
        </Row>
        <YesNoField at="people" part="shares" />
      </Group>
      <Group title={t('group.details')}>
        <Details list="people.details" />
      </Group>
      <Group title={t('group.minors')}>
        <OptionalPart at="people" part="minors" made={{ below: 18, childConsentsFrom: 7 }}>
          <Row>
            <NumberField at="people.minors" part="below" />
            <NumberField at="people.minors" part="childConsentsFrom" />
          </Row>
        </OptionalPart>
      </Group>
    </>
  )
}

/** What is asked of a person besides the name. */
export function Details({ list }: { list: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <OrderedList
      list={list}
      addLabel={t('add.detail')}
      made={{ kind: 'phone', required: false }}
      empty={t('none.details')}
    >
      {item => <Detail item={item} />}
    </OrderedList>
  )
}

function Detail({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const kind = useTextAt(`${item.at}.kind`)
  const required = useAt(`${item.at}.required`) === true
  return (
    <Card
      item={item}
      title={choiceWord('detail', kind)}
      note={required ? t('word.required') : t('word.optional')}
    >
      <ChoiceField at={item.at} part="kind" name="detailKind" group="detail" />
      <YesNoField at={item.at} part="required" />
      <WordsField at={item.at} part="label" name="detailLabel" />
    </Card>
  )
}
