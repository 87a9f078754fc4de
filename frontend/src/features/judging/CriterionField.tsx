import { Textarea, TextInput } from '@mantine/core'
import { type KeyboardEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatPoints } from '@/ui/format'
import { fieldId } from '@/ui/problemText'
import css from './judging.module.css'
import { faultOf, parsePoints, typed } from './points'
import type { Criterion } from './queries'
import { needsWords } from './sheetText'

interface Props {
  criterion: Criterion
  /** Whether the criterion of which it is the first part is named above it. */
  heads: boolean
  place: number
  points: string
  words: string
  error: string | undefined
  onPoints: (typed: string) => void
  onWords: (typed: string) => void
}

export const pointsId = (place: number) => fieldId(`marks[${place}].points`)
const wordsId = (place: number) => fieldId(`marks[${place}].remark`)

/** Enter and the arrows go from one criterion's points to the next one's. */
function move(event: KeyboardEvent, place: number): void {
  const step = event.key === 'ArrowUp' ? -1 : event.key === 'Enter' || event.key === 'ArrowDown' ? 1 : 0
  if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return
  event.preventDefault()
  const target = document.getElementById(pointsId(place + step)) ?? (step > 0 ? remarks() : null)
  target?.focus()
  if (target instanceof HTMLInputElement) target.select()
}

function remarks(): HTMLElement | null {
  return document.getElementById(fieldId('remarks'))
}

/** What a line does to the total when it is not just added. */
export function Kind({ criterion }: { criterion: Criterion }) {
  const { t } = useTranslation('judging')
  const said = [
    criterion.kind === 'BONUS' ? `+ ${t('sheet.kind.BONUS')}` : null,
    criterion.kind === 'PENALTY' ? `− ${t('sheet.kind.PENALTY')}` : null,
    criterion.factor === 1 ? null : t('sheet.factor', { factor: typed(criterion.factor) }),
  ].filter(Boolean)
  return said.length > 0 ? <small>({said.join(', ')})</small> : null
}

/** One criterion: its points, and the reason in words where one is wanted. */
export function CriterionField(props: Props) {
  const { criterion, heads, place, points, words, error, onPoints, onWords } = props
  const { t } = useTranslation('judging')
  const fault = faultOf(points, criterion.max, criterion.step)
  const wanted = needsWords(criterion.remark, parsePoints(points) ?? null)
  const [opened, setOpened] = useState(words !== '')
  const limits = { max: formatPoints(criterion.max, 0), step: typed(criterion.step) }
  return (
    <fieldset className={css.criterion} data-part={criterion.group ? '' : undefined}>
      <legend>
        {heads && criterion.group ? (
          <strong className={css.group}>{localised(criterion.group)}</strong>
        ) : null}
        {place + 1}. {localised(criterion.name)} <Kind criterion={criterion} />
      </legend>
      {criterion.description ? <p className={css.hint}>{localised(criterion.description)}</p> : null}
      <div className={css.given}>
        <TextInput
          id={pointsId(place)}
          label={t('write.pointsOf', { criterion: localised(criterion.name) })}
          labelProps={{ className: 'visually-hidden' }}
          description={t('write.limits', limits)}
          inputMode="decimal"
          autoComplete="off"
          className={css.points ?? ''}
          value={points}
          onChange={event => onPoints(event.currentTarget.value)}
          onKeyDown={event => move(event, place)}
          error={fault ? t(`fault.${fault}`, limits) : error}
        />
        {opened || wanted ? null : (
          <button type="button" className={css.more} onClick={() => setOpened(true)}>
            {t('write.addWords')}
          </button>
        )}
      </div>
      {opened || wanted ? (
        <Textarea
          id={wordsId(place)}
          label={t('write.wordsOn', { criterion: localised(criterion.name) })}
          required={wanted}
          description={wanted ? t('write.wanted') : null}
          autosize
          minRows={2}
          maxLength={4000}
          value={words}
          onChange={event => onWords(event.currentTarget.value)}
        />
      ) : null}
    </fieldset>
  )
}
