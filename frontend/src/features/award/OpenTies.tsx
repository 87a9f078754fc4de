import { Button, Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { Leaf } from '@/ui/Leaf'
import { Problem } from '@/ui/Problem'
import css from './award.module.css'
import { type OpenTie, type Ranking, usePropose } from './awards'

/** Ties for a level's last place: the machine names them, people decide. */
export function OpenTies({ editionId, ranking }: { editionId: string; ranking: Ranking }) {
  return ranking.openTies.map(tie => (
    <TieLeaf
      key={`${tie.level} ${tie.entryIds.join(' ')}`}
      editionId={editionId}
      ranking={ranking}
      tie={tie}
    />
  ))
}

interface Props {
  editionId: string
  ranking: Ranking
  tie: OpenTie
}

function TieLeaf({ editionId, ranking, tie }: Props) {
  const { t } = useTranslation('award')
  const [chosen, setChosen] = useState<string[]>([])
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  const act = usePropose(editionId)
  const level = ranking.levels.find(({ code }) => code === tie.level)
  const name = level ? localised(level.name) : tie.level
  const tied = ranking.places.filter(({ entryId }) => tie.entryIds.includes(entryId))
  const decide = () => {
    if (!reason.trim()) return setMissing(true)
    act.mutate([{ level: tie.level, tied: tie.entryIds, chosen, reason: reason.trim() }])
  }
  return (
    <Leaf title={t('tie.title', { level: name })}>
      <form
        className={css.tie}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          decide()
        }}
      >
        <p>{t('tie.text', { count: tied.length, places: tie.placesLeft, level: name })}</p>
        <Checkbox.Group value={chosen} onChange={setChosen} label={t('tie.choose', { level: name })}>
          <div className={css.tied}>
            {tied.map(({ entryId, code, title }) => (
              <Checkbox key={entryId} value={entryId} label={`${code} · ${title}`} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea
          label={t('tie.reason')}
          required
          value={reason}
          onChange={event => setReason(event.currentTarget.value)}
          error={missing && !reason.trim() ? t('tie.reasonMissing') : null}
        />
        {act.isError ? <Problem problem={act.error} /> : null}
        <div>
          <Button type="submit" loading={act.isPending}>
            {t('tie.act')}
          </Button>
        </div>
      </form>
    </Leaf>
  )
}
