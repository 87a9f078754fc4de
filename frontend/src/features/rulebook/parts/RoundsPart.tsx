import { useTranslation } from 'react-i18next'
import { Card, Group, More, Row } from '../blocks/Card'
import { ChoiceField, OptionalPart, RadioField, VariantField, YesNoField } from '../blocks/ChoiceFields'
import { DayField } from '../blocks/DateFields'
import { useAt, useStore, useTextAt } from '../blocks/EditorContext'
import { NumberField, PointsField, ShareField } from '../blocks/NumberFields'
import { choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, WordsField } from '../blocks/TextFields'
import { confirmed } from '../model/example'
import { get, type Json, set } from '../model/json'
import { ADVANCES, ballot, DIVERGENCE, JUDGES, ROUND, SHEET } from '../model/made'
import { shownWords } from '../model/words'
import { AggregationGroup } from './AggregationGroup'
import { BallotGroup } from './BallotGroup'
import { CriteriaGroup } from './CriteriaGroup'
import { FiguresGroup } from './FiguresGroup'

/** Every round a card: who judges, how, what counts and who goes on. */
export function RoundsPart() {
  const { t } = useTranslation('rulebook')
  return (
    <OrderedList list="rounds" addLabel={t('add.round')} made={ROUND} max={20}>
      {item => <Round item={item} />}
    </OrderedList>
  )
}

function Round({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at, place } = item
  const mode = useTextAt(`${at}.mode`)
  const name = shownWords(useAt(`${at}.name`))
  const note = `${choiceWord('mode', mode)} · ${choiceWord('panels', useTextAt(`${at}.panels`))}`
  const [scored, voted] = [mode.includes('score'), mode.includes('ballot')]
  return (
    <Card item={{ ...item, fresh: item.fresh || place === 0 }} title={name || t('unnamed')} note={note}>
      <WordsField at={at} part="name" name="roundName" />
      <ModeField at={at} />
      <Group title={t('group.judges')}>
        <ChoiceField at={at} part="panels" group="panels" />
        {scored ? <NumberField at={at} part="judgesPerEntry" /> : null}
        <YesNoField at={at} part="blind" />
        <YesNoField at={at} part="presentation" />
        <YesNoField at={at} part="siteInspection" />
        <Row>
          <DayField at={at} part="from" name="roundFrom" />
          <DayField at={at} part="to" name="roundTo" />
        </Row>
      </Group>
      {scored ? <Scoring at={at} /> : null}
      {voted ? <BallotGroup at={`${at}.ballot`} /> : null}
      <Advance at={at} />
      <More>
        <CodeField at={at} />
        <NumberField at={at} part="displayDecimals" />
      </More>
    </Card>
  )
}

/** How a round is judged; what the way needs is made, what it does not need goes. */
function ModeField({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  const store = useStore()
  const choose = (mode: string) =>
    store.change(now =>
      confirmed(fitted(set(now, `${at}.mode`, mode), at, mode, t('made.yes'), t('made.no')), at),
    )
  return <RadioField at={at} part="mode" group="mode" onChoose={choose} />
}

function fitted(document: Json, at: string, mode: string, yes: string, no: string): Json {
  const [scored, voted] = [mode.includes('score'), mode.includes('ballot')]
  const having = (now: Json, part: string, wanted: boolean, made: Json) => {
    const there = get(now, `${at}.${part}`)
    if (!wanted) return set(now, `${at}.${part}`, undefined)
    return there === undefined || there === null ? set(now, `${at}.${part}`, made) : now
  }
  const withSheet = having(document, 'sheet', scored, SHEET)
  const counted = having(withSheet, 'aggregation', scored, { type: 'mean' })
  // No field shows it while nobody marks, so nobody could take it out.
  const judged = having(counted, 'judgesPerEntry', scored, JUDGES)
  const figured = scored ? judged : having(judged, 'figures', false, [])
  const diverging = scored ? figured : having(figured, 'divergence', false, {})
  return having(diverging, 'ballot', voted, ballot(yes, no))
}

function Scoring({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <CriteriaGroup at={`${at}.sheet`} />
      <AggregationGroup at={`${at}.aggregation`} />
      <FiguresGroup at={at} />
      <Group title={t('group.divergence')}>
        <OptionalPart at={at} part="divergence" made={DIVERGENCE}>
          <Row>
            <ChoiceField at={`${at}.divergence`} part="measure" group="measure" />
            <PointsField at={`${at}.divergence`} part="above" />
          </Row>
          <ChoiceField at={`${at}.divergence`} part="action" group="action" />
        </OptionalPart>
      </Group>
    </>
  )
}

function Advance({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  const advance = `${at}.advance`
  const type = useTextAt(`${advance}.type`)
  return (
    <Group title={t('group.advance')}>
      <Row>
        <VariantField at={at} part="advance" group="advance" defaults={ADVANCES} />
        {type === 'top' || type === 'top-per-field' ? (
          <NumberField at={advance} part="count" name="advanceCount" />
        ) : null}
        {type === 'top-share' ? <ShareField at={advance} part="share" name="advanceShare" /> : null}
        {type === 'from-votes' ? <ShareField at={advance} part="share" name="advanceVotes" /> : null}
        {type === 'from-points' ? <PointsField at={advance} part="points" name="advancePoints" /> : null}
      </Row>
    </Group>
  )
}
