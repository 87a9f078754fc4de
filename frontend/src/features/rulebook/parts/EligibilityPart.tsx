import { Button } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Card, More, Row } from '../blocks/Card'
import {
  ChoiceField,
  OptionalPart,
  RadioField,
  ReferenceField,
  VariantField,
  YesNoField,
} from '../blocks/ChoiceFields'
import { DayField } from '../blocks/DateFields'
import { useAt, useStore, useTextAt } from '../blocks/EditorContext'
import { NumberField } from '../blocks/NumberFields'
import { choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, TextField, WordsField } from '../blocks/TextFields'
import { attachmentsOf, optionsOf, questionsOf } from '../model/choices'
import { freeCode } from '../model/code'
import { get, insert, type Json, listOf, set } from '../model/json'
import { ASKED, CHECKS, QUESTIONS, WON } from '../model/made'
import { shownWords } from '../model/words'
import css from './parts.module.css'

/** The conditions, in the order in which the secretary reads them. */
export function EligibilityPart() {
  const { t } = useTranslation('rulebook')
  return (
    <OrderedList
      list="eligibility"
      addLabel={t('add.check')}
      made={CHECKS.declared ?? {}}
      empty={t('none.checks')}
    >
      {item => <Check item={item} />}
    </OrderedList>
  )
}

function Check({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at } = item
  const [type, effect] = [useTextAt(`${at}.type`), useTextAt(`${at}.effect`)]
  const label = shownWords(useAt(`${at}.label`))
  return (
    <Card
      item={item}
      title={label || t('unnamed')}
      note={`${choiceWord('check', type)} · ${choiceWord('effect', effect)}`}
    >
      <TypeOfCheck at={at} />
      <WordsField at={at} part="label" name="checkLabel" long />
      <RadioField at={at} part="effect" group="effect" />
      {type in ASKED ? <Asked at={at} type={type} /> : null}
      <OfType at={at} type={type} />
      <More>
        <CodeField at={at} />
      </More>
    </Card>
  )
}

/** The check itself is a part of several kinds, so the choice stands for the whole item. */
function TypeOfCheck({ at }: { at: string }) {
  return <VariantField at="" part={at} name="checkType" group="check" defaults={CHECKS} />
}

function OfType({ at, type }: { at: string; type: string }) {
  switch (type) {
    case 'created-since':
      return <DayField at={at} part="since" name="createdSince" />
    case 'not-entered-before':
      return <ChoiceField at={at} part="before" group="before" />
    case 'minimum-service':
      return <NumberField at={at} part="years" name="serviceYears" />
    case 'birth-window':
      return (
        <Row>
          <DayField at={at} part="from" name="bornFrom" />
          <DayField at={at} part="to" name="bornTo" />
        </Row>
      )
    case 'birth-years':
      return (
        <Row>
          <NumberField at={at} part="from" name="bornFromYear" />
          <NumberField at={at} part="to" name="bornToYear" />
        </Row>
      )
    case 'at-least-one-of':
      return <Standards at={at} />
    case 'prize-in-archive':
      return <Won at={`${at}.won`} />
    case 'endorsed-by-unit':
      return <Attachment at={at} part="attachment" />
    default:
      return null
  }
}

function Attachment({ at, part }: { at: string; part: 'attachment' | 'evidence' }) {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  return (
    <ReferenceField
      at={at}
      part={part}
      options={attachmentsOf(store.get().document)}
      {...(part === 'evidence' ? { none: t('none.evidence') } : {})}
    />
  )
}

/** The question whose answer decides; it can be put into the dossier from here. */
function Asked({ at, type }: { at: string; type: string }) {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  const question = useTextAt(`${at}.question`)
  const wanted = ASKED[type] ?? 'pledge'
  const options = questionsOf(store.get().document, wanted)
  return (
    <div className={css.asked}>
      <ReferenceField at={at} part="question" options={options} />
      {options.some(({ value }) => value === question) ? null : (
        <Button variant="default" onClick={() => store.change(now => asking(now, at, wanted))}>
          {t('add.questionFor')}
        </Button>
      )}
    </div>
  )
}

/** Puts a question with the condition's own words at the end of the dossier and refers to it. */
function asking(document: Json, at: string, type: string) {
  const sections = listOf(get(document, 'dossier.sections'))
  const list = `dossier.sections[${sections.length - 1}].questions`
  const code = freeCode(document, `${String(get(document, `${at}.code`) ?? type)}-q`)
  const label = get(document, `${at}.label`) ?? ''
  const question = { ...QUESTIONS[type], code, label, required: true }
  const place = listOf(get(document, list)).length
  return set(insert(document, list, place, question), `${at}.question`, code)
}

function Standards({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <Row>
        <NumberField at={at} part="count" name="standardCount" />
        <Attachment at={at} part="evidence" />
      </Row>
      <OrderedList
        list={`${at}.standards`}
        addLabel={t('add.standard')}
        made={{ option: '' }}
        empty={t('none.standards')}
        max={50}
      >
        {item => <Standard item={item} check={at} />}
      </OrderedList>
    </>
  )
}

function Standard({ item, check }: { item: Item; check: string }) {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  const question = useTextAt(`${check}.question`)
  const option = useTextAt(`${item.at}.option`)
  const options = optionsOf(store.get().document, question)
  const title = options.find(({ value }) => value === option)?.label ?? option
  return (
    <Card item={item} title={title || t('unnamed')}>
      <ReferenceField at={item.at} part="option" name="standardOption" options={options} />
      <OptionalPart at={item.at} part="won" name="standardWon" made={WON}>
        <Won at={`${item.at}.won`} />
      </OptionalPart>
    </Card>
  )
}

function Won({ at }: { at: string }) {
  return (
    <>
      <Row>
        <TextField at={at} part="programme" name="wonProgramme" />
        <NumberField at={at} part="order" name="wonOrder" />
        <NumberField at={at} part="since" name="wonSince" />
      </Row>
      <YesNoField at={at} part="lead" name="wonLead" />
    </>
  )
}
