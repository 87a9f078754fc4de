import { useTranslation } from 'react-i18next'
import { Leaf } from '@/ui/Leaf'
import { LinkButton } from '@/ui/LinkButton'
import { CloneAct } from './CloneAct'
import type { Edition } from './editions'
import css from './programme.module.css'

/** The rules the edition runs under, and the way to the next edition under the same. */
export function RulebookLeaf({ edition }: { edition: Edition }) {
  const { t } = useTranslation('programme')
  const number = edition.rulebookNumber
  return (
    <Leaf
      title={t('dashboard.rulebook')}
      aside={<span>{number > 0 ? t('dashboard.rulebookNumber', { number }) : t('dashboard.notIssued')}</span>}
    >
      <div className={css.actions}>
        <LinkButton variant="default" to="/dieu-hanh/$editionId/the-le" params={{ editionId: edition.id }}>
          {t('dashboard.toRulebook')}
        </LinkButton>
        {number > 0 && edition.moves.length > 0 ? <CloneAct edition={edition} /> : null}
      </div>
    </Leaf>
  )
}
