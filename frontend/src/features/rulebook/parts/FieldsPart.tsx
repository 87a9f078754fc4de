import { useTranslation } from 'react-i18next'
import { Card, Group, More, Row } from '../blocks/Card'
import { DayField } from '../blocks/DateFields'
import { useAt, useTextAt } from '../blocks/EditorContext'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, WordsField } from '../blocks/TextFields'
import { shownWords } from '../model/words'

const AGE_GROUP = { code: '', name: '' }

/** The fields one may enter in, and groups by age where they are separated. */
export function FieldsPart() {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <Group title={t('group.fields')}>
        <OrderedList list="fields" addLabel={t('add.field')} made={{ code: '', name: '' }}>
          {item => <FieldCard item={item} />}
        </OrderedList>
      </Group>
      <Group title={t('group.ageGroups')}>
        <OrderedList
          list="ageGroups"
          addLabel={t('add.ageGroup')}
          made={AGE_GROUP}
          max={20}
          empty={t('none.ageGroups')}
        >
          {item => <AgeGroupCard item={item} />}
        </OrderedList>
      </Group>
    </>
  )
}

function FieldCard({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const name = shownWords(useAt(`${item.at}.name`))
  const code = useTextAt(`${item.at}.code`)
  return (
    <Card item={item} title={name || t('unnamed')} note={code}>
      <WordsField at={item.at} part="name" name="fieldName" />
      <WordsField at={item.at} part="description" long />
      <More>
        <CodeField at={item.at} />
      </More>
    </Card>
  )
}

function AgeGroupCard({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const name = shownWords(useAt(`${item.at}.name`))
  return (
    <Card item={item} title={name || t('unnamed')}>
      <WordsField at={item.at} part="name" name="ageGroupName" />
      <Row>
        <DayField at={item.at} part="bornFrom" />
        <DayField at={item.at} part="bornTo" />
      </Row>
      <More>
        <CodeField at={item.at} />
      </More>
    </Card>
  )
}
