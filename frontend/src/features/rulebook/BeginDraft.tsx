import { Button, NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { presetsQuery } from '@/api/editions'
import { localisedName } from '@/i18n/localised'
import { Leaf } from '@/ui/Leaf'
import { Problem } from '@/ui/Problem'
import { type Beginning, useBeginDraft, type Version } from './queries'
import { ReadFile } from './ReadFile'
import css from './rulebook.module.css'
import versionsCss from './versions.module.css'

interface Props {
  editionId: string
  versions: Version[]
}

/** Begins a draft from what is in force, from an earlier version, from a shipped model or from a file. */
export function BeginDraft({ editionId, versions }: Props) {
  const { t } = useTranslation('rulebook')
  const navigate = useNavigate()
  const presets = useQuery(presetsQuery)
  const begin = useBeginDraft(editionId)
  const [from, setFrom] = useState('current')
  const start = (beginning: Beginning) =>
    void begin
      .mutateAsync(beginning)
      .then(() => navigate({ to: '/dieu-hanh/$editionId/the-le/soan', params: { editionId } }))
      .catch(() => undefined)
  return (
    <Leaf title={t('begin.title')}>
      <div className={versionsCss.begin}>
        <p>{t('begin.explain')}</p>
        <NativeSelect
          label={t('begin.from')}
          value={from}
          onChange={event => setFrom(event.currentTarget.value)}
          data={[
            { value: 'current', label: t('begin.current') },
            ...versions
              .filter(({ state }) => state === 'SUPERSEDED')
              .map(({ number }) => ({ value: `v${number}`, label: t('begin.version', { number }) })),
            ...(presets.data ?? []).map(preset => ({
              value: `p${preset.code}`,
              label: t('begin.preset', { name: localisedName(preset) }),
            })),
          ]}
        />
        <div className={css.acts}>
          <Button loading={begin.isPending} onClick={() => start(beginningOf(from))}>
            {t('begin.act')}
          </Button>
          <ReadFile label={t('begin.file')} onText={text => start({ text })} />
        </div>
        {begin.error ? <Problem problem={begin.error} /> : null}
      </div>
    </Leaf>
  )
}

function beginningOf(from: string): Beginning {
  if (from.startsWith('v')) return { from: Number(from.slice(1)) }
  return from.startsWith('p') ? { preset: from.slice(1) } : {}
}
