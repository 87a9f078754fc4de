import { useTranslation } from 'react-i18next'
import { Card, Group, Row } from '../blocks/Card'
import { ChoiceField } from '../blocks/ChoiceFields'
import { DayField, MomentField } from '../blocks/DateFields'
import { useAt, useTextAt } from '../blocks/EditorContext'
import { ExampleMark } from '../blocks/ExampleMark'
import { NumberField } from '../blocks/NumberFields'
import { choicesOf, choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { TextField, WordsField } from '../blocks/TextFields'
import { type Stop, stopsOf } from '../model/days'
import { get, listOf } from '../model/json'
import { shownWords } from '../model/words'
import css from './parts.module.css'

/** The named dates, drawn as the line they make. */
export function TimelinePart() {
  const { t } = useTranslation('rulebook')
  const timeline = useAt('timeline')
  const stops = stopsOf(timeline)
  const used = stops.map(({ kind }) => kind)
  const free = choicesOf('milestone').find(([kind]) => !used.includes(kind))
  return (
    <>
      <Group title={t('group.milestones')} aside={<ExampleMark at="timeline" />}>
        <p className={css.quiet}>
          {t('timeline.explain')} {t('help.milestoneAt')}
        </p>
        <div className={css.line}>
          <OrderedList
            list="timeline.milestones"
            addLabel={t('add.milestone')}
            made={free ? { kind: free[0], label: free[1] } : { kind: 'ceremony', label: '' }}
            max={free ? 30 : stops.length}
          >
            {item => <Milestone item={item} stop={stops[item.place]} />}
          </OrderedList>
        </div>
      </Group>
      <Group title={t('group.extensions')}>
        <OrderedList
          list="timeline.extensions"
          addLabel={t('add.extension')}
          made={{ kind: 'closes', notice: '', at: '' }}
          max={30}
          empty={t('none.extensions')}
        >
          {item => <Extension item={item} />}
        </OrderedList>
      </Group>
      <Group title={t('group.periods')}>
        <Row>
          <NumberField at="timeline" part="supplementDays" />
          <NumberField at="timeline" part="complaintDays" />
        </Row>
      </Group>
    </>
  )
}

function Milestone({ item, stop }: { item: Item; stop: Stop | undefined }) {
  const { t } = useTranslation('rulebook')
  const { at, acts } = item
  const label = shownWords(useAt(`${at}.label`))
  return (
    <section className={css.stop} aria-label={label} data-set={Boolean(stop?.at)} data-early={stop?.early}>
      <span className={css.dot} aria-hidden="true" />
      <div className={css.stopHead}>
        <h4>{label || t('unnamed')}</h4>
        {stop?.days === null || !stop ? null : (
          <span className={css.distance}>
            {stop.early
              ? t('timeline.early', { count: -(stop.days ?? 0) })
              : t('timeline.after', { count: stop.days ?? 0 })}
          </span>
        )}
        {acts}
      </div>
      <div className={css.moment}>
        <MomentField at={at} part="at" name="milestoneAt" bare />
        <details className={css.small}>
          <summary>{t('timeline.rename')}</summary>
          <Row>
            <ChoiceField at={at} part="kind" name="milestoneKind" group="milestone" />
            <WordsField at={at} part="label" name="milestoneLabel" />
          </Row>
        </details>
      </div>
      {stop?.before ? (
        <p className={css.quiet}>{t('timeline.extended', { at: shownMoment(stop.at) })}</p>
      ) : null}
    </section>
  )
}

function shownMoment(at: string | null): string {
  const [day = '', time = ''] = (at ?? '').split('T')
  return `${time.slice(0, 5)} ${day.split('-').reverse().join('/')}`
}

function Extension({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at } = item
  const [kind, notice] = [useTextAt(`${at}.kind`), useTextAt(`${at}.notice`)]
  const timeline = useAt('timeline')
  const milestone = listOf(get(timeline, 'milestones')).find(one => get(one, 'kind') === kind)
  const label = shownWords(get(milestone, 'label')) || choiceWord('milestone', kind)
  return (
    <Card item={item} title={label || t('unnamed')} note={notice}>
      <ChoiceField at={at} part="kind" name="extensionKind" group="milestone" />
      <MomentField at={at} part="at" name="extensionAt" />
      <Row>
        <TextField at={at} part="notice" />
        <DayField at={at} part="noticeDate" />
      </Row>
    </Card>
  )
}
