import { useTranslation } from 'react-i18next'
import { Card, Group, More, Row } from '../blocks/Card'
import { ChoiceField, OptionalPart, ReferenceField } from '../blocks/ChoiceFields'
import { useAt, useStore, useTextAt } from '../blocks/EditorContext'
import { MoneyField, NumberField } from '../blocks/NumberFields'
import { choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, WordsField } from '../blocks/TextFields'
import { roundsOf } from '../model/choices'
import { COLLECTIVE, MONEY, SPECIAL } from '../model/made'
import { shownWords } from '../model/words'
import { LevelsGrid } from './LevelsGrid'

/** The prize structure: the grid of levels, and the prizes beside it. */
export function PrizesPart() {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  const ballots = roundsOf(store.get().document, 'ballot')
  return (
    <>
      <Group title={t('group.levels')}>
        <ChoiceField at="prizes" part="scope" name="prizeScope" group="scope" />
        <LevelsGrid />
        {ballots.length > 0 ? (
          <ReferenceField at="prizes" part="ballot" options={ballots} none={t('none.ballotRound')} />
        ) : null}
        <NumberField at="prizes" part="capPerAuthor" />
      </Group>
      <Group title={t('group.special')}>
        <OrderedList
          list="prizes.special"
          addLabel={t('add.special')}
          made={SPECIAL}
          max={20}
          empty={t('none.special')}
        >
          {item => <Beside item={item} group="specialBasis" />}
        </OrderedList>
      </Group>
      <Group title={t('group.collective')}>
        <OrderedList
          list="prizes.collective"
          addLabel={t('add.collective')}
          made={COLLECTIVE}
          max={20}
          empty={t('none.collective')}
        >
          {item => <Beside item={item} group="collectiveBasis" />}
        </OrderedList>
      </Group>
    </>
  )
}

function Beside({ item, group }: { item: Item; group: 'specialBasis' | 'collectiveBasis' }) {
  const { t } = useTranslation('rulebook')
  const { at } = item
  const name = shownWords(useAt(`${at}.name`))
  return (
    <Card item={item} title={name || t('unnamed')} note={choiceWord(group, useTextAt(`${at}.basis`))}>
      <WordsField at={at} part="name" name="prizeName" />
      <Row>
        <ChoiceField at={at} part="basis" group={group} />
        <NumberField at={at} part="places" />
      </Row>
      <OptionalPart at={at} part="money" name="hasMoney" made={MONEY}>
        <MoneyField at={`${at}.money`} part="dong" />
      </OptionalPart>
      <More>
        <CodeField at={at} />
      </More>
    </Card>
  )
}
