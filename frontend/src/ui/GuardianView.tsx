import { useTranslation } from 'react-i18next'
import type { Dossier } from '@/api/entry'
import css from './DossierView.module.css'
import { Facts } from './Facts'

type Guardian = NonNullable<Dossier['authors'][number]['guardian']>

/** Who answers for a child, and what was consented to; only those who may know it get it from the server. */
export function GuardianView({ guardian }: { guardian: Guardian }) {
  const { t } = useTranslation('ui')
  return (
    <div className={css.guardian}>
      <p className={css.question}>{t('dossier.guardian.title')}</p>
      <Facts
        facts={[
          [t('dossier.guardian.name'), guardian.name],
          [t('dossier.guardian.relation'), guardian.relation],
          [t('dossier.guardian.phone'), guardian.phone],
          [t('dossier.guardian.processing'), t(`dossier.consent.${guardian.processing}`)],
          [t('dossier.guardian.publication'), t(`dossier.consent.${guardian.publication}`)],
          [
            t('dossier.guardian.childPublication'),
            guardian.childPublication === 'UNANSWERED'
              ? null
              : t(`dossier.consent.${guardian.childPublication}`),
          ],
        ]}
      />
    </div>
  )
}
