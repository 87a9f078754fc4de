import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { Problem } from '@/ui/Problem'
import { type CeremonyList, type Order, useReorder } from './ceremony'
import css from './ceremony.module.css'

const LEVELS = ['LOWEST_FIRST', 'HIGHEST_FIRST'] as const
const WITHIN = ['BY_FIELD', 'BY_RANK', 'BY_CODE'] as const

function oneOf<T extends string>(values: readonly T[], value: string, otherwise: T): T {
  return values.find(known => known === value) ?? otherwise
}

/** Which level comes first and who first within it; saved as soon as it is chosen. */
export function CallingOrder({ editionId, list }: { editionId: string; list: CeremonyList }) {
  const { t } = useTranslation('ceremony')
  const act = useReorder(editionId, list.version)
  const { order } = list
  const set = (change: Partial<Order>) => act.mutate({ ...order, ...change })
  return (
    <>
      <div className={css.order}>
        <NativeSelect
          label={t('order.levels')}
          value={order.levels}
          disabled={act.isPending}
          onChange={event => set({ levels: oneOf(LEVELS, event.currentTarget.value, order.levels) })}
          data={LEVELS.map(value => ({ value, label: t(`order.level.${value}`) }))}
        />
        <NativeSelect
          label={t('order.within')}
          value={order.within}
          disabled={act.isPending}
          onChange={event => set({ within: oneOf(WITHIN, event.currentTarget.value, order.within) })}
          data={WITHIN.map(value => ({ value, label: t(`order.by.${value}`) }))}
        />
      </div>
      {act.isError ? <Problem problem={act.error} /> : null}
    </>
  )
}
