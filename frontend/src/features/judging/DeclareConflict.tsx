import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import css from './judging.module.css'
import { type Edition, type Panel, scoreTableQuery, useJudgingAct } from './queries'

interface Props {
  edition: Edition
  panels: Panel[]
}

/** Writes down an interest that the data cannot tell. */
export function DeclareConflict({ edition, panels }: Props) {
  const { t } = useTranslation('judging')
  const [asked, setAsked] = useState(false)
  const [choice, setChoice] = useState({ panelId: '', entryId: '', judgeId: '' })
  const declare = useJudgingAct((reason: string) =>
    unwrap(
      api.POST('/api/editions/{id}/conflicts', {
        params: { path: { id: edition.id } },
        body: { entryId: choice.entryId, judgeId: choice.judgeId, reason },
      }),
    ),
  )
  return (
    <>
      <div className={css.acts}>
        <Button variant="default" onClick={() => setAsked(true)}>
          {t('declare.open')}
        </Button>
      </div>
      <ConfirmAct
        opened={asked}
        onClose={() => setAsked(false)}
        title={t('declare.title')}
        act={t('declare.act')}
        reason="required"
        reasonLabel={t('declare.reason')}
        onConfirm={reason => declare.mutateAsync(reason)}
      >
        <p>{t('declare.text')}</p>
        <Choices panels={panels} choice={choice} onChoice={setChoice} />
      </ConfirmAct>
    </>
  )
}

interface Choice {
  panelId: string
  entryId: string
  judgeId: string
}

function Choices(props: { panels: Panel[]; choice: Choice; onChoice: (choice: Choice) => void }) {
  const { t } = useTranslation('judging')
  const { panels, choice, onChoice } = props
  const panel = panels.find(one => one.id === choice.panelId)
  const none = { value: '', label: t('declare.choose') }
  return (
    <div className={css.form}>
      <NativeSelect
        label={t('assign.panel')}
        required
        value={choice.panelId}
        onChange={event => onChoice({ panelId: event.currentTarget.value, entryId: '', judgeId: '' })}
        data={[none, ...panels.map(one => ({ value: one.id, label: one.name }))]}
      />
      {panel ? (
        <>
          <NativeSelect
            label={t('conflict.judge')}
            required
            value={choice.judgeId}
            onChange={event => onChoice({ ...choice, judgeId: event.currentTarget.value })}
            data={[none, ...panel.members.map(one => ({ value: one.judgeId, label: one.fullName }))]}
          />
          <EntryChoice panel={panel} choice={choice} onChoice={onChoice} />
        </>
      ) : null}
    </div>
  )
}

function EntryChoice(props: { panel: Panel; choice: Choice; onChoice: (choice: Choice) => void }) {
  const { t } = useTranslation('judging')
  const { panel, choice, onChoice } = props
  const table = useQuery(scoreTableQuery(panel.id))
  const entries = table.data?.groups.flatMap(group => group.rows) ?? []
  return (
    <NativeSelect
      label={t('conflict.entry')}
      required
      value={choice.entryId}
      onChange={event => onChoice({ ...choice, entryId: event.currentTarget.value })}
      data={[
        { value: '', label: t('declare.choose') },
        ...entries.map(row => ({ value: row.entryId, label: `${row.code} – ${row.title}` })),
      ]}
    />
  )
}
