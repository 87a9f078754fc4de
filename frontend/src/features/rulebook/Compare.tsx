import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Note } from '@/ui/Note'
import { Problem } from '@/ui/Problem'
import { ChangeList } from './ChangeList'
import { changesQuery, draftStandingQuery, type Version } from './queries'
import css from './rulebook.module.css'
import versionsCss from './versions.module.css'

/** What is different between any two versions, in words. */
export function Compare({ editionId, versions }: { editionId: string; versions: Version[] }) {
  const { t } = useTranslation('rulebook')
  const [newest, before] = versions
  const [from, setFrom] = useState(before?.number ?? 1)
  const [to, setTo] = useState(newest?.number ?? 1)
  const draft = versions.find(({ state }) => state === 'DRAFT')?.number
  const standing = useQuery({
    ...draftStandingQuery(editionId),
    enabled: from !== to && (draft === from || draft === to),
  })
  const data = versions.map(({ number, state }) => ({
    value: String(number),
    label: `${t('overview.number', { number })} – ${t(`versionState.${state}`)}`,
  }))
  return (
    <Leaf title={t('changes.title')}>
      <div className={versionsCss.compare}>
        <NativeSelect
          label={t('changes.from')}
          data={data}
          value={String(from)}
          onChange={event => setFrom(Number(event.currentTarget.value))}
        />
        <NativeSelect
          label={t('changes.to')}
          data={data}
          value={String(to)}
          onChange={event => setTo(Number(event.currentTarget.value))}
        />
      </div>
      {from === to ? <p className={css.quiet}>{t('changes.same')}</p> : null}
      {from !== to && standing.isLoading ? <Loading lines={5} /> : null}
      {from !== to && standing.data === 'unreadable' ? (
        <Note tone="wait">{t('changes.unreadable')}</Note>
      ) : null}
      {from !== to && !standing.isLoading && standing.data !== 'unreadable' ? (
        <>
          {standing.data === 'faulty' ? <Note tone="wait">{t('changes.lastSound')}</Note> : null}
          <Changes editionId={editionId} from={from} to={to} />
        </>
      ) : null}
    </Leaf>
  )
}

function Changes({ editionId, from, to }: { editionId: string; from: number; to: number }) {
  const changes = useQuery(changesQuery(editionId, from, to))
  if (changes.isPending) return <Loading lines={5} />
  if (changes.isError) return <Problem problem={changes.error} />
  return <ChangeList changes={changes.data} />
}
