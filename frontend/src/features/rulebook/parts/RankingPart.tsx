import { useTranslation } from 'react-i18next'
import { Card, Group } from '../blocks/Card'
import { ChoiceField, ReferenceField, VariantField } from '../blocks/ChoiceFields'
import { useSelected, useStore, useTextAt } from '../blocks/EditorContext'
import { ExampleMark } from '../blocks/ExampleMark'
import { choiceWord, type FieldName } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { type Choice, criteriaOf, figuresOf, roundsOf } from '../model/choices'
import type { Json } from '../model/json'
import { TIE_BREAKS } from '../model/made'
import css from './parts.module.css'

/** What is ranked, in which lists, and what separates equals, step by step. */
export function RankingPart() {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  return (
    <>
      <Group title={t('group.ranking')} aside={<ExampleMark at="ranking" />}>
        <ReferenceField at="ranking" part="round" options={roundsOf(store.get().document)} />
        <ChoiceField at="ranking" part="scope" name="rankingScope" group="scope" />
      </Group>
      <Group title={t('group.tieBreaks')}>
        <p className={css.quiet}>{t('ties.explain')}</p>
        <OrderedList
          list="ranking.tieBreaks"
          addLabel={t('add.tieBreak')}
          made={{ type: 'shared-rank' }}
          max={10}
          empty={t('none.tieBreaks')}
        >
          {item => <TieBreak item={item} />}
        </OrderedList>
      </Group>
    </>
  )
}

/** What a step looks at, for the kinds of step that look at something of the rules. */
const LOOKS_AT: Record<string, { part: FieldName; name?: FieldName; options: (document: Json) => Choice[] }> =
  {
    'criterion-total': { part: 'criterion', options: criteriaOf },
    'figure-points': { part: 'figure', options: figuresOf },
    'round-total': { part: 'round', name: 'tieRound', options: document => roundsOf(document, 'score') },
    'ballot-share': { part: 'round', name: 'tieBallot', options: document => roundsOf(document, 'ballot') },
  }

function TieBreak({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at, place } = item
  const type = useTextAt(`${at}.type`)
  const looksAt = LOOKS_AT[type]
  const code = useTextAt(`${at}.${looksAt?.part ?? ''}`)
  const which = useSelected(
    ({ document }) => looksAt?.options(document).find(({ value }) => value === code)?.label,
  )
  const what = [choiceWord('tieBreak', type), which].filter(Boolean).join(': ')
  return (
    <Card item={item} title={t('ties.step', { number: place + 1, what })}>
      <VariantField at="" part={at} name="tieBreakType" group="tieBreak" defaults={TIE_BREAKS} />
      <LooksAt at={at} type={type} />
    </Card>
  )
}

function LooksAt({ at, type }: { at: string; type: string }) {
  const { document } = useStore().get()
  const looksAt = LOOKS_AT[type]
  if (!looksAt) return null
  const { part, name, options } = looksAt
  return <ReferenceField at={at} part={part} name={name} options={options(document)} />
}
