import { useTranslation } from 'react-i18next'
import { fieldId } from '@/ui/problemText'
import { YesNoField } from '../blocks/ChoiceFields'
import { useSelected, useStore } from '../blocks/EditorContext'
import { ExampleMark } from '../blocks/ExampleMark'
import { MoneyField, NumberField, PointsField, ShareField } from '../blocks/NumberFields'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, WordsField } from '../blocks/TextFields'
import { isExample } from '../model/example'
import { get, listOf } from '../model/json'
import { Cell } from './Cell'
import css from './parts.module.css'

const COLUMNS = ['prizeName', 'minPlaces', 'maxPlaces', 'thresholdPoints', 'thresholdShare', 'dong'] as const

/** Level by places, thresholds and money; a table on a desk, a card for each level on a phone. */
export function LevelsGrid() {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  const levels = listOf(get(store.get().document, 'prizes.levels'))
  const lowest = Math.max(0, ...levels.map(level => Number(get(level, 'order')) || 0))
  return (
    <div className={css.levels}>
      <div className={css.levelsHead} aria-hidden="true">
        {COLUMNS.map(name => (
          <span key={name}>{t(`field.${name}`)}</span>
        ))}
      </div>
      <OrderedList
        list="prizes.levels"
        addLabel={t('add.level')}
        made={{ code: '', name: '', order: lowest + 1, mayStayEmpty: true, mayExceedByDecision: false }}
        max={20}
      >
        {item => <Level item={item} />}
      </OrderedList>
    </div>
  )
}

function Level({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at, acts, place } = item
  return (
    <section
      id={fieldId(at)}
      tabIndex={-1}
      className={css.level}
      aria-label={t('level.numbered', { number: place + 1 })}
    >
      <div className={css.levelCells}>
        <WordsField at={at} part="name" name="prizeName" bare />
        <Cell word={t('field.minPlaces')}>
          <NumberField at={at} part="minPlaces" bare maw="5.5rem" />
        </Cell>
        <Cell word={t('field.maxPlaces')}>
          <NumberField at={at} part="maxPlaces" bare maw="5.5rem" />
        </Cell>
        <Cell word={t('field.thresholdPoints')}>
          <PointsField at={`${at}.threshold`} part="points" name="thresholdPoints" bare maw="6rem" />
        </Cell>
        <Cell word={t('field.thresholdShare')}>
          <ShareField at={`${at}.threshold`} part="share" name="thresholdShare" bare />
        </Cell>
        <Cell word={t('field.dong')}>
          <MoneyField at={`${at}.money`} part="dong" bare />
        </Cell>
      </div>
      <div className={css.levelFoot}>
        <YesNoField at={at} part="mayStayEmpty" />
        <YesNoField at={at} part="mayExceedByDecision" />
        {acts}
      </div>
      <div className={css.levelFoot}>
        <details className={css.small}>
          <summary>{t('act.details')}</summary>
          <div className={css.inside}>
            <NumberField at={at} part="order" />
            <CodeField at={at} />
          </div>
        </details>
        <Marks at={at} />
      </div>
    </section>
  )
}

/** Three things of a level can each be an example; each says of what. */
function Marks({ at }: { at: string }) {
  return (
    <>
      <ExampleMark at={at} />
      <MarkOf at={at} part="threshold" />
      <MarkOf at={at} part="money" />
    </>
  )
}

function MarkOf({ at, part }: { at: string; part: 'threshold' | 'money' }) {
  const { t } = useTranslation('rulebook')
  const place = `${at}.${part}`
  const marked = useSelected(({ document }) => isExample(document, place))
  if (!marked) return null
  return (
    <span className={css.markOf}>
      {t(`level.${part}`)} <ExampleMark at={place} />
    </span>
  )
}
