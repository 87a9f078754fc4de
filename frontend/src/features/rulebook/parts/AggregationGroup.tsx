import { useTranslation } from 'react-i18next'
import { Card, Group, Row } from '../blocks/Card'
import { ChoiceField, VariantField } from '../blocks/ChoiceFields'
import { useAt, useTextAt } from '../blocks/EditorContext'
import { ExampleMark } from '../blocks/ExampleMark'
import { NumberField, PointsField } from '../blocks/NumberFields'
import { choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { get, type Json, listOf } from '../model/json'
import { AGGREGATIONS } from '../model/made'
import css from './parts.module.css'

/** How the sheets of one entry become one result, and the same said in a sentence. */
export function AggregationGroup({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  const type = useTextAt(`${at}.type`)
  const cut = at.lastIndexOf('.')
  return (
    <Group title={t('group.aggregation')} aside={<ExampleMark at={at} />}>
      <Row>
        <VariantField at={at.slice(0, cut)} part="aggregation" group="aggregation" defaults={AGGREGATIONS} />
        {type === 'mean-of-ranks' ? null : <ChoiceField at={at} part="over" group="over" />}
      </Row>
      {type === 'trimmed-mean' ? (
        <Row>
          <NumberField at={at} part="highest" />
          <NumberField at={at} part="lowest" />
          <NumberField at={at} part="whenAtLeast" />
        </Row>
      ) : null}
      <InWords at={at} />
      {type === 'mean' ? (
        <OrderedList
          list={`${at}.weights`}
          addLabel={t('add.weight')}
          made={{ role: 'chair', weight: 2 }}
          max={5}
          empty={t('none.weights')}
        >
          {item => <Weight item={item} />}
        </OrderedList>
      ) : null}
      <OrderedList
        list={`${at}.rounding`}
        addLabel={t('add.rounding')}
        made={{ step: 'result', decimals: 2 }}
        max={4}
        empty={t('none.rounding')}
      >
        {item => <RoundingStep item={item} />}
      </OrderedList>
    </Group>
  )
}

const KNOWN = ['mean', 'median', 'sum', 'trimmed-mean', 'mean-of-ranks'] as const

function InWords({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  const aggregation = useAt(at)
  const type = KNOWN.find(one => one === get(aggregation, 'type'))
  if (!type) return null
  const figure = (part: string) => String(get(aggregation, part) ?? '…')
  const method = t(`aggregation.${type}`, {
    highest: figure('highest'),
    lowest: figure('lowest'),
    whenAtLeast: figure('whenAtLeast'),
  })
  const over = get(aggregation, 'over') === 'criterion' ? t('aggregation.overCriterion') : null
  const rounded = roundingWords(aggregation, t('aggregation.exact'), (step, decimals) =>
    t('aggregation.rounded', { step: step.toLowerCase(), decimals }),
  )
  return <p className={css.said}>{[method, over, rounded].filter(Boolean).join(' ')}</p>
}

function roundingWords(
  aggregation: Json | undefined,
  exact: string,
  say: (step: string, decimals: string) => string,
) {
  const steps = listOf(get(aggregation, 'rounding'))
  if (steps.length === 0) return exact
  return steps
    .map(one => say(choiceWord('roundingStep', String(get(one, 'step'))), String(get(one, 'decimals'))))
    .join(' ')
}

function Weight({ item }: { item: Item }) {
  const { at } = item
  const { t } = useTranslation('rulebook')
  const role = choiceWord('memberRole', useTextAt(`${at}.role`))
  return (
    <Card item={item} title={t('weight.of', { role, weight: useTextAt(`${at}.weight`) })}>
      <Row>
        <ChoiceField at={at} part="role" name="weightRole" group="memberRole" />
        <PointsField at={at} part="weight" />
      </Row>
    </Card>
  )
}

function RoundingStep({ item }: { item: Item }) {
  const { at } = item
  const step = choiceWord('roundingStep', useTextAt(`${at}.step`))
  return (
    <Card item={item} title={step}>
      <Row>
        <ChoiceField at={at} part="step" name="roundingStep" group="roundingStep" />
        <NumberField at={at} part="decimals" name="roundingDecimals" />
      </Row>
    </Card>
  )
}
