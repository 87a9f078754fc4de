import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { type Column, DataTable } from '@/ui/DataTable'
import { formatDate } from '@/ui/format'
import { holds } from '@/ui/plainText'
import { StateBadge } from '@/ui/StateBadge'
import { type Certificate, useRevokeCertificate } from './ceremony'
import css from './ceremony.module.css'

interface Props {
  editionId: string
  items: Certificate[]
  mayRevoke: boolean
}

/** From how many certificates on somebody has to search. */
const MANY = 20

export function RegisterTable({ editionId, items, mayRevoke }: Props) {
  const { t } = useTranslation('ceremony')
  const [search, setSearch] = useState('')
  const rows = items.filter(row => holds([row.recipient, row.serial, row.entryCode, row.entryTitle], search))
  const columns: Column<Certificate>[] = [
    {
      key: 'serial',
      header: t('register.serial'),
      cell: row => <span className="tabular">{row.serial}</span>,
    },
    {
      key: 'recipient',
      header: t('register.recipient'),
      rowHeader: true,
      cell: row => <Recipient row={row} />,
    },
    { key: 'state', header: t('register.state'), cell: row => <Standing row={row} /> },
    {
      key: 'acts',
      header: t('register.acts'),
      align: 'end',
      cell: row => <Acts editionId={editionId} row={row} mayRevoke={mayRevoke} />,
    },
  ]
  return (
    <>
      {items.length > MANY ? <Search value={search} found={rows.length} onChange={setSearch} /> : null}
      <DataTable
        caption={t('register.caption')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ id }) => id}
      />
    </>
  )
}

interface SearchProps {
  value: string
  found: number
  onChange: (value: string) => void
}

function Search({ value, found, onChange }: SearchProps) {
  const { t } = useTranslation('ceremony')
  return (
    <div className={css.search}>
      <TextInput
        type="search"
        label={t('register.search')}
        description={t('register.searchHint')}
        autoComplete="off"
        value={value}
        onChange={event => onChange(event.currentTarget.value)}
      />
      <p role="status">{value.trim() ? t('register.found', { count: found }) : null}</p>
    </div>
  )
}

function Recipient({ row }: { row: Certificate }) {
  return (
    <span className={css.entry}>
      {row.recipient}
      <small>{[localised(row.prize), row.entryCode, row.entryTitle].filter(Boolean).join(' · ')}</small>
    </span>
  )
}

function Standing({ row }: { row: Certificate }) {
  const { t } = useTranslation('ceremony')
  if (!row.revokedAt) return <StateBadge state="VALID" tone="good" label={t('register.valid')} />
  return (
    <span className={css.entry}>
      <StateBadge
        state="REVOKED"
        tone="bad"
        label={t('register.revoked', { date: formatDate(row.revokedAt) })}
      />
      <small>{row.revokedReason}</small>
    </span>
  )
}

function Acts({ editionId, row, mayRevoke }: { editionId: string; row: Certificate; mayRevoke: boolean }) {
  const { t } = useTranslation('ceremony')
  const [opened, setOpened] = useState(false)
  const act = useRevokeCertificate(editionId, row.id)
  const { serial } = row
  return (
    <span className={css.buttons}>
      <Button
        component="a"
        variant="default"
        size="sm"
        href={`/api/certificates/${row.id}.pdf`}
        target="_blank"
        aria-label={t('register.printLabel', { serial })}
      >
        {t('register.print')}
      </Button>
      {mayRevoke && !row.revokedAt ? (
        <Button
          variant="default"
          size="sm"
          onClick={() => setOpened(true)}
          aria-label={t('register.revokeLabel', { serial })}
        >
          {t('register.revoke')}
        </Button>
      ) : null}
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('register.revokeLabel', { serial })}
        act={t('register.revoke')}
        reason="required"
        onConfirm={reason => act.mutateAsync(reason)}
      >
        <p>{t('register.revokeText', { recipient: row.recipient })}</p>
      </ConfirmAct>
    </span>
  )
}
