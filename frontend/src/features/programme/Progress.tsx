import { useTranslation } from 'react-i18next'
import { serverNow } from '@/api/clock'
import { Deadline } from '@/ui/Deadline'
import { type Step, Timeline } from '@/ui/Timeline'
import type { Edition, EditionState } from './editions'

const ORDER: readonly EditionState[] = ['DRAFT', 'OPEN', 'JUDGING', 'DECIDED', 'PUBLISHED']

/** A ceremony whose day is over was held, unless the edition never came that far. */
function ceremonyOf({ ceremonyAt, state }: Edition): Step['status'] {
  if (!ceremonyAt || serverNow() < Date.parse(ceremonyAt)) return 'next'
  return state === 'PUBLISHED' ? 'done' : 'passed'
}

/** The edition's way from preparation to the ceremony. */
export function Progress({ edition }: { edition: Edition }) {
  const { t } = useTranslation('programme')
  const here = ORDER.indexOf(edition.state)
  const steps: Step[] = ORDER.map((state, index) => ({
    key: state,
    title: t(`step.${state}`),
    status: index < here ? 'done' : index === here ? 'now' : 'next',
    note:
      state === 'OPEN' && index >= here ? (
        <Deadline label={t('form.closesAt')} at={edition.closesAt} />
      ) : null,
  }))
  return (
    <Timeline
      label={t('dashboard.route')}
      steps={[
        ...steps,
        { key: 'CEREMONY', title: t('step.CEREMONY'), at: edition.ceremonyAt, status: ceremonyOf(edition) },
      ]}
    />
  )
}
