import { useTranslation } from 'react-i18next'
import { Group, Row } from '../blocks/Card'
import { YesNoField } from '../blocks/ChoiceFields'
import { useAt, useLength } from '../blocks/EditorContext'
import { PointsField } from '../blocks/NumberFields'
import { OrderedList } from '../blocks/OrderedList'
import { get } from '../model/json'
import { CRITERION } from '../model/made'
import { addingUp } from '../model/sheet'
import { CriterionRow } from './CriterionRow'
import css from './parts.module.css'
import { RemarkField } from './RemarkField'
import { SumLine } from './SumLine'

/** The score sheet: a table of criteria that adds up while it is typed. */
export function CriteriaGroup({ at }: { at: string }) {
  const { t } = useTranslation('rulebook')
  const sheet = useAt(at)
  const adding = addingUp(get(sheet, 'criteria'), get(sheet, 'scale'))
  const count = useLength(`${at}.criteria`)
  return (
    <Group title={t('group.sheet')}>
      <PointsField at={at} part="scale" />
      <div className={css.criteria}>
        {count > 0 ? (
          <div className={css.criteriaHead} aria-hidden="true">
            <span>{t('field.criterionName')}</span>
            <span>{t('field.criterionKind')}</span>
            <span>{t('field.max')}</span>
            <span>{t('field.step')}</span>
            <span>{t('field.factor')}</span>
          </div>
        ) : null}
        <OrderedList list={`${at}.criteria`} addLabel={t('add.criterion')} made={CRITERION} max={60}>
          {item => <CriterionRow item={item} />}
        </OrderedList>
        <SumLine adding={adding} />
      </div>
      <Row>
        <RemarkField at={at} name="sheetRemark" />
        <YesNoField at={at} part="recommendation" />
      </Row>
    </Group>
  )
}
