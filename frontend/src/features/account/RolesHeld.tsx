import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import css from './account.module.css'
import { type Account, editionsQuery, type Grant, useAccountAct } from './accounts'

/** The roles a person holds, each with a way to withdraw it. */
export function RolesHeld({ account }: { account: Account }) {
  const { t } = useTranslation('account')
  if (account.grants.length === 0) return <span>{t('admin.applicantOnly')}</span>
  return (
    <ul className={css.roles}>
      {account.grants.map(grant => (
        <li key={grant.id} className={css.role}>
          <RoleHeld account={account} grant={grant} />
        </li>
      ))}
    </ul>
  )
}

function useScopeName(grant: Grant): string {
  const { t } = useTranslation('account')
  const editions = useQuery(editionsQuery)
  if (!grant.editionId) return t('admin.wholeProvince')
  return editions.data?.find(({ id }) => id === grant.editionId)?.code ?? t('admin.oneEdition')
}

function RoleHeld({ account, grant }: { account: Account; grant: Grant }) {
  const { t } = useTranslation(['account', 'common'])
  const [opened, setOpened] = useState(false)
  const role = t(`common:role.${grant.role}`)
  const scope = useScopeName(grant)
  const take = useAccountAct(() =>
    unwrap(
      api.DELETE('/api/accounts/{id}/grants/{grantId}', {
        params: { path: { id: account.id, grantId: grant.id } },
      }),
    ),
  )
  return (
    <>
      {`${role} · ${scope}`}
      <button
        type="button"
        className={css.take}
        aria-label={t('admin.take', { role, name: account.fullName })}
        onClick={() => setOpened(true)}
      >
        ×
      </button>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('admin.takeTitle', { role })}
        act={t('admin.takeAct')}
        onConfirm={() => take.mutateAsync(undefined)}
      >
        <p>{t('admin.takeText', { name: account.fullName, role, scope })}</p>
      </ConfirmAct>
    </>
  )
}
