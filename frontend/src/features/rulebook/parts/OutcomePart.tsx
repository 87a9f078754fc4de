import { useTranslation } from 'react-i18next'
import { Card, Group, More, Row } from '../blocks/Card'
import { ChoiceField, OptionalPart, RadioField } from '../blocks/ChoiceFields'
import { useAt } from '../blocks/EditorContext'
import { ExampleMark } from '../blocks/ExampleMark'
import { NumberField } from '../blocks/NumberFields'
import { type Item, OrderedList } from '../blocks/OrderedList'
import { CodeField, TextField, WordsField } from '../blocks/TextFields'
import { COMMENDATION } from '../model/made'
import { shownWords } from '../model/words'

/** Who signs, what is handed over, what goes on, and how laureates are called. */
export function OutcomePart() {
  const { t } = useTranslation('rulebook')
  return (
    <>
      <Group title={t('group.signer')} aside={<ExampleMark at="outcome.signer" />}>
        <WordsField at="outcome.signer" part="authority" />
        <WordsField at="outcome.signer" part="title" name="signerTitle" />
        <TextField at="outcome" part="decisionSymbol" maw="14rem" />
        <RadioField at="outcome" part="namesWithoutConsent" group="namesWithoutConsent" />
      </Group>
      <Group title={t('group.certificate')} aside={<ExampleMark at="outcome.certificate" />}>
        <WordsField at="outcome.certificate" part="issuer" name="certificateIssuer" />
        <WordsField at="outcome.certificate" part="heading" />
        <WordsField at="outcome.certificate" part="wording" long />
        <WordsField at="outcome.certificate" part="wordingWithoutEntry" long />
        <WordsField at="outcome.certificate" part="signerTitle" name="certificateSigner" />
        <TextField at="outcome.certificate" part="signerName" maw="20rem" />
        <TextField at="outcome.certificate" part="serial" maw="20rem" />
      </Group>
      <Group title={t('group.forwarding')} aside={<ExampleMark at="outcome.forwarding" />}>
        <OptionalPart at="outcome" part="forwarding" made={{ target: '' }}>
          <WordsField at="outcome.forwarding" part="target" />
          <Row>
            <NumberField at="outcome.forwarding" part="quota" />
            <TextField at="outcome.forwarding" part="programme" name="forwardingProgramme" />
          </Row>
        </OptionalPart>
      </Group>
      <Group title={t('group.commendations')}>
        <OrderedList
          list="outcome.commendations"
          addLabel={t('add.commendation')}
          made={COMMENDATION}
          max={20}
          empty={t('none.commendations')}
        >
          {item => <Commendation item={item} />}
        </OrderedList>
      </Group>
      <Group title={t('group.ceremony')} aside={<ExampleMark at="ceremony" />}>
        <Row>
          <ChoiceField at="ceremony" part="levels" name="ceremonyLevels" group="levelOrder" />
          <ChoiceField at="ceremony" part="within" name="ceremonyWithin" group="withinLevel" />
        </Row>
      </Group>
    </>
  )
}

function Commendation({ item }: { item: Item }) {
  const { t } = useTranslation('rulebook')
  const name = shownWords(useAt(`${item.at}.name`))
  return (
    <Card item={item} title={name || t('unnamed')} note={shownWords(useAt(`${item.at}.issuer`))}>
      <WordsField at={item.at} part="name" name="commendationName" />
      <WordsField at={item.at} part="issuer" name="commendationIssuer" />
      <NumberField at={item.at} part="places" name="openPlaces" />
      <More>
        <CodeField at={item.at} />
      </More>
    </Card>
  )
}
