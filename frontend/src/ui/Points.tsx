import { useTranslation } from 'react-i18next'
import { formatPoints } from './format'

interface Props {
  value: string | number | null | undefined
  decimals?: number
}

/** Points with a decimal comma and figures that stand under each other; a dash with a name when there are none. */
export function Points({ value, decimals = 2 }: Props) {
  const { t } = useTranslation('ui')
  if (value === null || value === undefined)
    return (
      <span>
        <span aria-hidden="true">–</span>
        <span className="visually-hidden">{t('points.none')}</span>
      </span>
    )
  return <span className="tabular">{formatPoints(value, decimals)}</span>
}
