import { useTranslation } from 'react-i18next'
import { StateBadge } from '@/ui/StateBadge'
import type { WorkSheet } from './queries'

interface Props {
  state: WorkSheet['state']
  /** How many criteria have points. */
  given: number
  criteria: number
  reopenReason?: string | null | undefined
}

/** How far a sheet is, in the same words wherever it is met. */
export function SheetStanding({ state, given, criteria, reopenReason }: Props) {
  const { t } = useTranslation(['judging', 'common'])
  if (state !== 'OPEN') return <StateBadge state={state} label={t(`common:sheetState.${state}`)} />
  if (reopenReason) return <StateBadge state="OPEN" tone="wait" label={t('work.again')} />
  if (given > 0) return <StateBadge state="OPEN" label={t('work.given', { given, criteria })} />
  return <StateBadge state="OPEN" tone="quiet" label={t('work.untouched')} />
}
