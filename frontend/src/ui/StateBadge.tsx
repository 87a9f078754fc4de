import css from './StateBadge.module.css'

export type Tone = 'quiet' | 'wait' | 'good' | 'bad' | 'calm' | 'gold'

const TONES: Record<string, Tone> = {
  DRAFT: 'quiet',
  OPEN: 'calm',
  JUDGING: 'wait',
  DECIDED: 'calm',
  PUBLISHED: 'good',
  SUBMITTED: 'calm',
  SUPPLEMENT_REQUESTED: 'wait',
  ELIGIBLE: 'good',
  INELIGIBLE: 'bad',
  WITHDRAWN: 'quiet',
  PRIZED: 'gold',
  NOT_PRIZED: 'quiet',
  SEALED: 'good',
  RECUSED: 'quiet',
}

const SHAPES: Record<Tone, string> = {
  quiet: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  wait: 'M8 1.5L15 14H1z',
  good: 'M2.5 8.5l3.5 3.5l7.5-8',
  bad: 'M3.5 3.5l9 9M12.5 3.5l-9 9',
  calm: 'M8 2.5a5.5 5.5 0 1 0 0 11a5.5 5.5 0 1 0 0-11z',
  gold: 'M8 1.2l2.1 4.3 4.7.7-3.4 3.3.8 4.7L8 12l-4.2 2.2.8-4.7L1.2 6.2l4.7-.7z',
}

const FILLED: ReadonlySet<Tone> = new Set(['wait', 'calm', 'gold'])

interface Props {
  /** A state's code, for its tone; give `tone` where the code is unknown here. */
  state: string
  /** The word, translated by the caller. */
  label: string
  tone?: Tone
}

/** A state as a word, a shape and a colour, so that none of the three is needed alone. */
export function StateBadge({ state, label, tone = TONES[state] ?? 'quiet' }: Props) {
  const filled = FILLED.has(tone)
  return (
    <span className={css.badge} data-tone={tone}>
      <svg viewBox="0 0 16 16" aria-hidden="true" className={css.shape}>
        <path
          d={SHAPES[tone]}
          fill={filled ? 'currentColor' : 'none'}
          stroke="currentColor"
          strokeWidth={filled ? 0 : 2.2}
        />
      </svg>
      {label}
    </span>
  )
}
