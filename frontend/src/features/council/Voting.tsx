import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { Leaf } from '@/ui/Leaf'
import css from './council.module.css'
import { type Meeting, seen, useCouncilAct } from './councils'

/** How far the vote has come, without a word of how it stands, and its end. */
export function Voting({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  const [asked, setAsked] = useState(false)
  const close = useCouncilAct(() => unwrap(api.POST('/api/meetings/{id}/closing', { params: seen(meeting) })))
  const onPaper = meeting.way === 'PAPER'
  const done = onPaper ? meeting.entries.filter(entry => entry.count).length : meeting.voted
  const all = onPaper ? meeting.entries.length : meeting.quorum.present
  const shown = !onPaper || meeting.mayCount
  return (
    <Leaf title={t('voting.title')}>
      {shown ? (
        <p className={css.meter}>
          <progress value={done} max={all} aria-label={t('voting.title')} />
          <strong className="tabular">{t(onPaper ? 'voting.counted' : 'voting.voted', { done, all })}</strong>
        </p>
      ) : null}
      <p>{t(meeting.secret ? 'voting.secret' : 'voting.open')}</p>
      {meeting.mayRecord ? (
        <>
          <Button onClick={() => setAsked(true)}>{t('close.act')}</Button>
          <ConfirmAct
            opened={asked}
            onClose={() => setAsked(false)}
            title={t('close.act')}
            act={t('close.act')}
            onConfirm={() => close.mutateAsync(undefined)}
          >
            {!onPaper && done < all ? <p>{t('close.waiting', { count: all - done })}</p> : null}
            <p>{t('close.text')}</p>
          </ConfirmAct>
        </>
      ) : null}
    </Leaf>
  )
}
