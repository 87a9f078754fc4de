import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatPoints } from '@/ui/format'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'
import css from './award.module.css'
import { explanationQuery } from './awards'

/** How a result came about, in words, when somebody asks. */
export function Explained({
  editionId,
  entryId,
  code,
}: {
  editionId: string
  entryId: string
  code: string
}) {
  const { t } = useTranslation('award')
  const [opened, setOpened] = useState(false)
  return (
    <details className={css.explained} onToggle={event => setOpened(event.currentTarget.open)}>
      <summary aria-label={t('explain.of', { code })}>{t('explain.open')}</summary>
      {opened ? <Steps editionId={editionId} entryId={entryId} /> : null}
    </details>
  )
}

function Steps({ editionId, entryId }: { editionId: string; entryId: string }) {
  const told = useQuery(explanationQuery(editionId, entryId))
  if (told.isPending) return <Loading lines={2} />
  if (told.isError) return <Problem problem={told.error} />
  return told.data.rounds.map(round => (
    <div key={round.round}>
      <strong>
        {localised(round.name)}
        {round.result ? `: ${formatPoints(round.result)}` : ''}
      </strong>
      <ul>
        {round.steps.map((step, place) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: steps are a fixed list and may repeat
          <li key={place}>{localised(step)}</li>
        ))}
      </ul>
    </div>
  ))
}
