import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/api/entry'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import css from './entry.module.css'
import { useConsentWithdrawal } from './queries'

/** Whether the public may read the names of children, and the way to write down that it may no longer. */
export function ConsentsLeaf({ entry }: { entry: Entry }) {
  const { t } = useTranslation('entry')
  if (entry.consents.length === 0) return null
  return (
    <Leaf title={t('consents.title')}>
      <ul className={css.hints}>
        {entry.consents.map(consent => (
          <li key={consent.authorId} data-good={consent.given}>
            <One entry={entry} consent={consent} />
          </li>
        ))}
      </ul>
    </Leaf>
  )
}

function One({ entry, consent }: { entry: Entry; consent: Entry['consents'][number] }) {
  const { t } = useTranslation('entry')
  const [asking, setAsking] = useState(false)
  const withdrawal = useConsentWithdrawal(entry)
  const { authorId, given, name, withdrawnAt } = consent
  return (
    <>
      <strong>{name}</strong>{' '}
      {withdrawnAt
        ? t('consents.withdrawn', { at: formatDateTime(withdrawnAt) })
        : t(given ? 'consents.given' : 'consents.refused')}
      {given && !entry.mine ? (
        <div className={css.acts}>
          <Button
            variant="default"
            onClick={() => setAsking(true)}
            aria-label={t('consents.withdrawNamed', { name })}
          >
            {t('consents.withdraw')}
          </Button>
        </div>
      ) : null}
      <ConfirmAct
        opened={asking}
        onClose={() => setAsking(false)}
        title={t('consents.withdraw')}
        act={t('consents.withdraw')}
        reason="required"
        reasonLabel={t('consents.reason')}
        onConfirm={async reason => {
          await withdrawal.mutateAsync({ authorId, reason })
          setAsking(false)
        }}
      >
        <p>{t('consents.explain', { name })}</p>
      </ConfirmAct>
    </>
  )
}
