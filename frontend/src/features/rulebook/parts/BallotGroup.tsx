import { useTranslation } from 'react-i18next'
import { Card, Group, More, Row } from '../blocks/Card'
import { ChoiceField, RadioField, ReferenceField, YesNoField } from '../blocks/ChoiceFields'
import { useAt, useStore, useTextAt } from '../blocks/EditorContext'
import { ExampleMark } from '../blocks/ExampleMark'
import { NumberField, ShareField } from '../blocks/NumberFields'
import { choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, WordsField } from '../blocks/TextFields'
import { levelsOf } from '../model/choices'
import { BALLOT_OPTION } from '../model/made'
import { shownWords } from '../model/words'

/** How the council votes on each entry. */
export function BallotGroup({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <Group title={t('group.ballot')} aside={<ExampleMark at={at} />}>
      <Row>
        <ChoiceField at={at} part="secrecy" group="secrecy" />
        <ChoiceField at={at} part="shareOf" group="whole" />
      </Row>
      <Group title={t('group.quorum')} aside={<ExampleMark at={`${at}.quorum`} />}>
        <ShareField at={`${at}.quorum`} part="share" name="quorumShare" />
        <YesNoField at={`${at}.quorum`} part="leader" />
      </Group>
      <RadioField at={at} part="conflicted" group="conflicted" />
      <NumberField at={at} part="turns" />
      <Group title={t('group.ballotOptions')}>
        <OrderedList list={`${at}.options`} addLabel={t('add.ballotOption')} made={BALLOT_OPTION} max={20}>
          {item => <Option item={item} />}
        </OrderedList>
      </Group>
    </Group>
  )
}

function Option({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  const { at } = item
  const label = shownWords(useAt(`${at}.label`))
  return (
    <Card item={item} title={label || t('unnamed')} note={choiceWord('counts', useTextAt(`${at}.counts`))}>
      <WordsField at={at} part="label" name="ballotLabel" />
      <Row>
        <ChoiceField at={at} part="counts" group="counts" />
        <ReferenceField
          at={at}
          part="level"
          name="ballotLevel"
          options={levelsOf(store.get().document)}
          none={t('none.level')}
        />
      </Row>
      <More>
        <CodeField at={at} />
      </More>
    </Card>
  )
}
