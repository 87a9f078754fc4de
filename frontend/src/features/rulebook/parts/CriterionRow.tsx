import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { fieldId } from '@/ui/problemText'
import { Group } from '../blocks/Card'
import { ChoiceField } from '../blocks/ChoiceFields'
import { useAt, useFaultCount } from '../blocks/EditorContext'
import { ExampleMark } from '../blocks/ExampleMark'
import { PointsField } from '../blocks/NumberFields'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, WordsField } from '../blocks/TextFields'
import { CRITERION_PART } from '../model/made'
import { partsAddUp } from '../model/sheet'
import { Cell } from './Cell'
import css from './parts.module.css'
import { RemarkField } from './RemarkField'
import { SumLine } from './SumLine'

/** One line of the sheet; its description, remarks and sub-criteria unfold below. */
export function CriterionRow({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at, acts, place } = item
  const adding = partsAddUp(useAt(at))
  const faults = useFaultCount(at)
  const [open, setOpen] = useState(false)
  return (
    <section
      id={fieldId(at)}
      tabIndex={-1}
      className={css.criterion}
      aria-label={t('criterion.numbered', { number: place + 1 })}
    >
      <div className={css.criterionCells}>
        <WordsField at={at} part="name" name="criterionName" bare />
        <Cell word={t('field.criterionKind')}>
          <ChoiceField at={at} part="kind" name="criterionKind" group="criterionKind" bare />
        </Cell>
        <Cell word={t('field.max')}>
          <PointsField at={at} part="max" bare maw="6rem" />
        </Cell>
        <Cell word={t('field.step')}>
          <PointsField at={at} part="step" bare maw="6rem" />
        </Cell>
        <Cell word={t('field.factor')}>
          <PointsField at={at} part="factor" bare maw="6rem" />
        </Cell>
      </div>
      <div className={css.criterionFoot}>
        <button type="button" className={css.unfold} aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? t('criterion.fold') : t('criterion.unfold')}
        </button>
        {faults > 0 ? <span className={css.faults}>{t('faults.inside', { count: faults })}</span> : null}
        <ExampleMark at={at} />
        {acts}
      </div>
      {adding ? <SumLine adding={adding} /> : null}
      {open ? <Inside at={at} /> : null}
    </section>
  )
}

function Inside({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <div className={css.inside}>
      <WordsField at={at} part="description" name="criterionDescription" long />
      <RemarkField at={at} name="criterionRemark" />
      <Group title={t('group.parts')}>
        <OrderedList
          list={`${at}.parts`}
          addLabel={t('add.part')}
          made={CRITERION_PART}
          max={30}
          empty={t('none.parts')}
        >
          {item => <Part item={item} />}
        </OrderedList>
      </Group>
      <CodeField at={at} />
    </div>
  )
}

function Part({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at, acts } = item
  return (
    <div className={css.criterion} id={fieldId(at)} tabIndex={-1}>
      <div className={css.criterionCells} data-part="">
        <WordsField at={at} part="name" name="partName" bare />
        <Cell word={t('field.max')}>
          <PointsField at={at} part="max" bare maw="6rem" />
        </Cell>
        <Cell word={t('field.step')}>
          <PointsField at={at} part="step" bare maw="6rem" />
        </Cell>
      </div>
      <div className={css.criterionFoot}>
        <details className={css.small}>
          <summary>{t('criterion.unfold')}</summary>
          <div className={css.inside}>
            <WordsField at={at} part="description" name="criterionDescription" long />
            <RemarkField at={at} name="criterionRemark" />
            <CodeField at={at} />
          </div>
        </details>
        <ExampleMark at={at} />
        {acts}
      </div>
    </div>
  )
}
