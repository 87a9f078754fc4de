import { useTranslation } from 'react-i18next'
import { Card, Group } from '../blocks/Card'
import { ChoiceField, ReferenceField, VariantField } from '../blocks/ChoiceFields'
import { useStore, useTextAt } from '../blocks/EditorContext'
import { ExampleMark } from '../blocks/ExampleMark'
import { choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { criteriaOf, figuresOf, roundsOf } from '../model/choices'
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

function TieBreak({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at, place } = item
  const type = useTextAt(`${at}.type`)
  return (
    <Card item={item} title={t('ties.step', { number: place + 1, what: choiceWord('tieBreak', type) })}>
      <VariantField at="" part={at} name="tieBreakType" group="tieBreak" defaults={TIE_BREAKS} />
      <OfType at={at} type={type} />
    </Card>
  )
}

function OfType({ at, type }: { at: string; type: string }) {
  const { document } = useStore().get()
  if (type === 'criterion-total')
    return <ReferenceField at={at} part="criterion" options={criteriaOf(document)} />
  if (type === 'figure-points') return <ReferenceField at={at} part="figure" options={figuresOf(document)} />
  if (type === 'round-total')
    return <ReferenceField at={at} part="round" name="tieRound" options={roundsOf(document, 'score')} />
  if (type === 'ballot-share')
    return <ReferenceField at={at} part="round" name="tieBallot" options={roundsOf(document, 'ballot')} />
  return null
}
