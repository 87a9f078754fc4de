import { useTranslation } from 'react-i18next'
import { Card, Group, More, Row } from '../blocks/Card'
import { ChoiceField, VariantField } from '../blocks/ChoiceFields'
import { useAt, useTextAt } from '../blocks/EditorContext'
import { NumberField, PointsField } from '../blocks/NumberFields'
import { choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, WordsField } from '../blocks/TextFields'
import { FIGURES } from '../model/made'
import { shownWords } from '../model/words'

/** Points from outside the sheets: recorded ones, and the votes of the public. */
export function FiguresGroup({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <Group title={t('group.figures')}>
      <OrderedList
        list={`${at}.figures`}
        addLabel={t('add.figure')}
        made={{ type: 'recorded', ...FIGURES.recorded }}
        max={20}
        empty={t('none.figures')}
      >
        {item => <Figure item={item} />}
      </OrderedList>
    </Group>
  )
}

function Figure({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at } = item
  const type = useTextAt(`${at}.type`)
  const name = shownWords(useAt(`${at}.name`))
  return (
    <Card item={item} title={name || t('unnamed')} note={choiceWord('figure', type)}>
      <WordsField at={at} part="name" name="figureName" />
      <VariantField at="" part={at} name="figureType" group="figure" defaults={FIGURES} />
      <Row>
        <PointsField at={at} part="max" name="figureMax" />
        <NumberField at={at} part="decimals" name="figureDecimals" />
        {type === 'recorded' ? <ChoiceField at={at} part="sign" group="sign" /> : null}
        {type === 'scaled-to-best' ? <ChoiceField at={at} part="among" group="scope" /> : null}
      </Row>
      <More>
        <CodeField at={at} />
      </More>
    </Card>
  )
}
