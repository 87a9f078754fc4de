import { Button, Checkbox, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatMoney } from '@/ui/format'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import css from './award.module.css'
import { type Distinction, type Ranking, useDistinguish } from './awards'

interface Props {
  editionId: string
  ranking: Ranking
  mayChange: boolean
}

/** Special and collective prizes: who gets them, why, and the organiser's choice. */
export function SidePrizes({ editionId, ranking, mayChange }: Props) {
  return ranking.distinctions.map(prize => (
    <SidePrize key={prize.code} editionId={editionId} prize={prize} mayChange={mayChange} />
  ))
}

function SidePrize({ editionId, prize, mayChange }: Omit<Props, 'ranking'> & { prize: Distinction }) {
  const { t } = useTranslation('award')
  const [opened, setOpened] = useState(false)
  const { recipients } = prize
  return (
    <section>
      <h2 className={css.level}>
        {localised(prize.name)}
        <small>{t(prize.collective ? 'side.collective' : 'side.special', { count: prize.places })}</small>
        {prize.money ? <small>{formatMoney(prize.money)}</small> : null}
        {prize.settled ? null : <StateBadge state="OPEN" tone="wait" label={t('side.open')} />}
      </h2>
      {recipients.length === 0 ? <p className={css.nobody}>{t('side.nobody')}</p> : null}
      <ul>
        {recipients.map(one => (
          <li key={one.key}>{[one.name, one.detail].filter(Boolean).join(' · ')}</li>
        ))}
      </ul>
      {prize.grounds.map(ground => (
        <p key={ground.vi} className={css.ground}>
          {localised(ground)}
        </p>
      ))}
      {prize.reason ? <p className={css.reason}>{t('rank.reason', { reason: prize.reason })}</p> : null}
      {mayChange && !opened ? (
        <Button variant="default" size="sm" mt="sm" className="no-print" onClick={() => setOpened(true)}>
          {t('side.change')}
        </Button>
      ) : null}
      {opened ? <Choose editionId={editionId} prize={prize} onDone={() => setOpened(false)} /> : null}
    </section>
  )
}

interface ChooseProps {
  editionId: string
  prize: Distinction
  onDone: () => void
}

function Choose({ editionId, prize, onDone }: ChooseProps) {
  const { t } = useTranslation('award')
  const [chosen, setChosen] = useState(prize.recipients.map(one => one.key))
  const [reason, setReason] = useState('')
  const act = useDistinguish(editionId, prize.code)
  const first = new Set([...prize.proposed, ...prize.open])
  const candidates = prize.candidates.toSorted(
    (one, other) => Number(first.has(other.key)) - Number(first.has(one.key)),
  )
  const toggle = (key: string) =>
    setChosen(old => (old.includes(key) ? old.filter(one => one !== key) : [...old, key]))
  return (
    <form
      className={css.choose}
      onSubmit={event => {
        event.preventDefault()
        act.mutate({ recipients: chosen, reason: reason || null }, { onSuccess: onDone })
      }}
    >
      {act.isError ? <Problem problem={act.error} /> : null}
      <fieldset className={css.candidates}>
        <legend>{t('side.choose', { count: prize.places })}</legend>
        {candidates.map(one => (
          <Checkbox
            key={one.key}
            label={[one.name, one.detail].filter(Boolean).join(' · ')}
            checked={chosen.includes(one.key)}
            onChange={() => toggle(one.key)}
          />
        ))}
      </fieldset>
      <Textarea
        label={t('change.reason')}
        description={t('side.reasonHint')}
        maxLength={1000}
        value={reason}
        onChange={event => setReason(event.currentTarget.value)}
      />
      <Button type="submit" loading={act.isPending}>
        {t('side.act')}
      </Button>
      <Button variant="subtle" onClick={onDone}>
        {t('side.cancel')}
      </Button>
    </form>
  )
}
