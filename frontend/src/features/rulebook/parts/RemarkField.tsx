import { Row } from '../blocks/Card'
import { VariantField } from '../blocks/ChoiceFields'
import { useTextAt } from '../blocks/EditorContext'
import { PointsField } from '../blocks/NumberFields'
import { REMARKS } from '../model/made'

/** When a judge must give a reason in words. */
export function RemarkField({ at, name }: { at: string; name: 'sheetRemark' | 'criterionRemark' }) {
  const remark = `${at}.remark`
  const type = useTextAt(`${remark}.type`)
  return (
    <Row>
      <VariantField at={at} part="remark" name={name} group="remark" defaults={REMARKS} />
      {type === 'below' || type === 'above' ? (
        <PointsField at={remark} part="points" name="remarkPoints" />
      ) : null}
      {type === 'outside' ? (
        <>
          <PointsField at={remark} part="low" name="remarkLow" />
          <PointsField at={remark} part="high" name="remarkHigh" />
        </>
      ) : null}
    </Row>
  )
}
