import { useQuery } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { forwardingQuery } from '@/api/editions'
import { localised } from '@/i18n/localised'
import { Leaf } from '@/ui/Leaf'
import { LinkButton } from '@/ui/LinkButton'
import type { Edition } from './editions'
import css from './programme.module.css'

/** What is left to do once the results are out; taking them back comes last, as the exception it is. */
export function AfterPublication({ edition }: { edition: Edition }) {
  const { t } = useTranslation('programme')
  const forwarding = useQuery(forwardingQuery(edition.id)).data
  const params = { editionId: edition.id }
  return (
    <Leaf title={t('dashboard.next')}>
      <div className={css.step}>
        <p>{t('after.ceremony')}</p>
        <LinkButton to="/dieu-hanh/$editionId/le-trao-giai" params={params}>
          {t('after.toCeremony')}
        </LinkButton>
      </div>
      {forwarding?.target ? (
        <div className={css.step}>
          <p>
            {t('after.forwarding', {
              target: localised(forwarding.target),
              count: forwarding.items.length,
            })}
          </p>
          <LinkButton variant="default" to="/dieu-hanh/$editionId/cong-bo" params={params}>
            {t('after.toForwarding')}
          </LinkButton>
        </div>
      ) : null}
      <div className={css.step}>
        <h3>{t('after.mistake')}</h3>
        <p>{t('after.mistakeText')}</p>
        <LinkButton variant="subtle" to="/dieu-hanh/$editionId/cong-bo" params={params}>
          {t('after.toPublication')}
        </LinkButton>
      </div>
    </Leaf>
  )
}
