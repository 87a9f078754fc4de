import { useTranslation } from 'react-i18next'
import { Card, Group, Row } from '../blocks/Card'
import { ChoiceField } from '../blocks/ChoiceFields'
import { DayField } from '../blocks/DateFields'
import { useAt, useTextAt } from '../blocks/EditorContext'
import { choiceWord } from '../blocks/names'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { LongTextField, TextField, WordsField } from '../blocks/TextFields'
import { shownWords } from '../model/words'
import css from './parts.module.css'

/** What the edition is called, what it rests on, who organises it. */
export function IdentityPart() {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <Group title={t('group.title')}>
        <WordsField at="identity" part="name" name="programmeName" />
        <Row>
          <TextField at="identity" part="ordinal" />
          <TextField at="identity" part="years" />
          <TextField at="identity" part="codePrefix" />
        </Row>
        <WordsField at="identity" part="title" name="printedTitle" long />
        <PrintedTitle />
        <WordsField at="identity" part="entryTerm" />
        <TextField at="identity" part="programme" name="programmeCode" maw="22rem" />
      </Group>
      <Group title={t('group.legalBasis')}>
        <OrderedList
          list="identity.legalBasis"
          addLabel={t('add.legalBasis')}
          made={{ type: t('made.decision'), subject: '' }}
          empty={t('none.legalBasis')}
        >
          {item => <LegalBasis item={item} />}
        </OrderedList>
      </Group>
      <Group title={t('group.organisers')}>
        <OrderedList
          list="identity.organisers"
          addLabel={t('add.organiser')}
          made={{ name: '', role: 'co-organiser' }}
          max={30}
        >
          {item => <OrganiserCard item={item} />}
        </OrderedList>
      </Group>
    </>
  )
}

/** The title as it will stand on paper, with this edition's ordinal and years. */
function PrintedTitle() {
  const { t } = useTranslation('rulebook')
  const title = shownWords(useAt('identity.title'))
  const [ordinal, years] = [useTextAt('identity.ordinal'), useTextAt('identity.years')]
  const printed = title.replaceAll('{ordinal}', ordinal).replaceAll('{years}', years)
  return (
    <div className={css.printed} aria-live="polite">
      <span className={css.quiet}>{t('identity.printed')}</span>
      <strong>{printed || '…'}</strong>
    </div>
  )
}

function LegalBasis({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const { at } = item
  const [type, number, subject] = [
    useTextAt(`${at}.type`),
    useTextAt(`${at}.number`),
    useTextAt(`${at}.subject`),
  ]
  return (
    <Card item={item} title={[type, number].filter(Boolean).join(' ') || t('unnamed')} note={subject}>
      <Row>
        <TextField at={at} part="type" name="actType" />
        <TextField at={at} part="number" name="actNumber" />
        <DayField at={at} part="date" name="actDate" />
      </Row>
      <TextField at={at} part="issuer" name="actIssuer" />
      <LongTextField at={at} part="subject" name="actSubject" />
    </Card>
  )
}

function OrganiserCard({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const name = shownWords(useAt(`${item.at}.name`))
  const role = useTextAt(`${item.at}.role`)
  return (
    <Card item={item} title={name || t('unnamed')} note={choiceWord('organiserRole', role)}>
      <WordsField at={item.at} part="name" name="organiserName" />
      <ChoiceField at={item.at} part="role" name="organiserRole" group="organiserRole" />
    </Card>
  )
}
