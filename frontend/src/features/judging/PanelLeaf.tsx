import { Button, NativeSelect } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { localisedName } from '@/i18n/localised'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { type Column, DataTable } from '@/ui/DataTable'
import { EmptyState } from '@/ui/EmptyState'
import { Leaf } from '@/ui/Leaf'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import css from './judging.module.css'
import { type Edition, type Member, type MemberRole, type Panel, useJudgingAct } from './queries'
import { ROLES } from './roles'
import { SeatMember } from './SeatMember'

interface Props {
  panel: Panel
  edition: Edition
  mayChange: boolean
}

/** One panel: its fields and its people with their load. */
export function PanelLeaf({ panel, edition, mayChange }: Props) {
  const { t } = useTranslation('judging')
  const names = edition.fields.filter(field => panel.fields.includes(field.code)).map(localisedName)
  return (
    <Leaf title={panel.name} aside={<span>{t('panels.entries', { count: panel.entries })}</span>}>
      <ul className={css.fields}>
        {panel.unit ? <li>{panel.unit}</li> : null}
        {names.map(name => (
          <li key={name}>{name}</li>
        ))}
      </ul>
      <Members panel={panel} mayChange={mayChange} />
      {mayChange ? <SeatMember panel={panel} /> : null}
    </Leaf>
  )
}

function Members({ panel, mayChange }: { panel: Panel; mayChange: boolean }) {
  const { t } = useTranslation('judging')
  const columns: Column<Member>[] = [
    {
      key: 'name',
      header: t('member.name'),
      rowHeader: true,
      nowrap: true,
      cell: member => [member.degree, member.fullName].filter(Boolean).join(' '),
    },
    { key: 'unit', header: t('member.unit'), cell: member => member.unitName },
    { key: 'role', header: t('member.role'), cell: member => <Part member={member} /> },
    { key: 'open', header: t('member.open'), align: 'end', cell: member => member.open },
    { key: 'sealed', header: t('member.sealed'), align: 'end', cell: member => member.sealed },
  ]
  if (mayChange)
    columns.push({
      key: 'acts',
      header: t('member.acts'),
      cell: member => (member.seated ? <Acts panel={panel} member={member} /> : null),
    })
  return (
    <DataTable
      caption={t('member.caption', { panel: panel.name })}
      captionHidden
      columns={columns}
      rows={panel.members}
      rowKey={member => member.expertId}
      empty={<EmptyState title={t('member.none')} />}
    />
  )
}

function Part({ member }: { member: Member }) {
  const { t } = useTranslation('judging')
  if (!member.seated) return <StateBadge state="LEFT" label={t('member.left')} />
  const name = t(`memberRole.${member.role}`)
  return member.role === 'CHAIR' ? <StateBadge state="CHAIR" tone="gold" label={name} /> : name
}

function Acts({ panel, member }: { panel: Panel; member: Member }) {
  const { t } = useTranslation('judging')
  const [asked, setAsked] = useState(false)
  const path = { id: panel.id }
  const seat = useJudgingAct((role: MemberRole) =>
    unwrap(
      api.POST('/api/panels/{id}/members', { params: { path }, body: { expertId: member.expertId, role } }),
    ),
  )
  const remove = useJudgingAct(() =>
    unwrap(
      api.DELETE('/api/panels/{id}/members/{expertId}', {
        params: { path: { ...path, expertId: member.expertId } },
      }),
    ),
  )
  const name = member.fullName
  return (
    <div className={css.small}>
      <NativeSelect
        size="xs"
        aria-label={t('member.roleOf', { name })}
        disabled={seat.isPending}
        value={member.role}
        onChange={event => seat.mutate(event.currentTarget.value as MemberRole)}
        data={ROLES.map(role => ({ value: role, label: t(`memberRole.${role}`) }))}
      />
      <Button
        size="xs"
        variant="default"
        aria-label={t('member.removeName', { name })}
        onClick={() => setAsked(true)}
      >
        {t('member.remove')}
      </Button>
      {seat.isError ? <Problem problem={seat.error} /> : null}
      <ConfirmAct
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('member.removeName', { name })}
        act={t('member.remove')}
        onConfirm={() => remove.mutateAsync(undefined)}
      >
        <p>{t('member.removeText', { open: member.open, sealed: member.sealed })}</p>
      </ConfirmAct>
    </div>
  )
}
