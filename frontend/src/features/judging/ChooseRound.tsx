import { NativeSelect } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import css from './judging.module.css'
import type { Round } from './queries'

interface Props {
  rounds: Round[]
  chosen: Round
  onChoose: (code: string) => void
}

/** Which round the page is about; nothing to choose where there is only one. */
export function ChooseRound({ rounds, chosen, onChoose }: Props) {
  const { t } = useTranslation('judging')
  if (rounds.length < 2) return null
  return (
    <NativeSelect
      className={css.tools ?? ''}
      label={t('round.which')}
      value={chosen.code}
      onChange={event => onChoose(event.currentTarget.value)}
      data={rounds.map(round => ({
        value: round.code,
        label: round.closed ? t('round.closedName', { name: localised(round.name) }) : localised(round.name),
      }))}
    />
  )
}

/** The chosen round, or the one that is being held: the first that is not closed. */
export function roundOf(rounds: Round[], code: string | undefined): Round | undefined {
  return rounds.find(round => round.code === code) ?? rounds.find(round => !round.closed) ?? rounds.at(-1)
}
