import { NativeSelect, Textarea } from '@mantine/core'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { formatPoints } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { Note } from '@/ui/Note'
import { Problem } from '@/ui/Problem'
import { fieldErrors, fieldId } from '@/ui/problemText'
import { SavedNote } from '@/ui/SavedNote'
import { CriterionField } from './CriterionField'
import { Elsewhere } from './Elsewhere'
import css from './judging.module.css'
import { toNumber } from './points'
import type { Sheet } from './queries'
import { Revisions } from './ReadSheet'
import { RecuseAct } from './RecuseAct'
import { SealAct } from './SealAct'
import { needsWords, sumOf } from './sheetText'
import { type SheetKeeping, useSheet } from './useSheet'

/** Whether a line is the first part of its criterion. */
function startsGroup(criteria: Sheet['criteria'], place: number): boolean {
  const group = criteria[place]?.group?.vi
  return group !== undefined && criteria[place - 1]?.group?.vi !== group
}

/** The sheet while it is being filled in. */
export function WriteSheet({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('judging')
  const keeping = useSheet(sheet)
  const { text, change } = keeping
  const errors = fieldErrors(keeping.problem)
  const sum = toNumber(sumOf(text, sheet.criteria))
  return (
    <Leaf title={t('title.sheet')} aside={<SavedNote state={keeping.state} at={keeping.savedAt} />}>
      {sheet.reopenReason ? (
        <Note tone="wait" title={t('write.again')}>
          {sheet.reopenReason}
        </Note>
      ) : null}
      <Elsewhere keeping={keeping} />
      {keeping.problem && !keeping.elsewhere && Object.keys(errors).length === 0 ? (
        <Problem problem={keeping.problem} />
      ) : null}
      <p className={css.keys}>{t('write.keys')}</p>
      {sheet.criteria.map((criterion, place) => (
        <CriterionField
          key={criterion.code}
          criterion={criterion}
          heads={startsGroup(sheet.criteria, place)}
          place={place}
          points={text.points[criterion.code] ?? ''}
          words={text.words[criterion.code] ?? ''}
          error={errors[`marks[${place}].points`]}
          onPoints={typed => change(old => ({ ...old, points: { ...old.points, [criterion.code]: typed } }))}
          onWords={typed => change(old => ({ ...old, words: { ...old.words, [criterion.code]: typed } }))}
        />
      ))}
      <p className={css.total} role="status">
        <span>{t('sheet.total')}</span>
        <strong className="tabular">
          {formatPoints(sum, 2)} / {formatPoints(sheet.scale, 0)}
        </strong>
      </p>
      <Whole sheet={sheet} keeping={keeping} />
      <div className={css.acts}>
        <SealAct sheet={sheet} keeping={keeping} />
        <RecuseAct sheet={sheet} />
      </div>
      <Revisions sheet={sheet} />
    </Leaf>
  )
}

function Whole({ sheet, keeping }: { sheet: Sheet; keeping: SheetKeeping }) {
  const { t } = useTranslation('judging')
  const { text, change } = keeping
  return (
    <div className={css.form}>
      <Textarea
        id={fieldId('remarks')}
        label={t('sheet.remarks')}
        description={t('write.remarksHint')}
        required={needsWords(sheet.remarksNeeded, sumOf(text, sheet.criteria))}
        autosize
        minRows={3}
        maxLength={8000}
        value={text.remarks}
        onChange={event => {
          const remarks = event.currentTarget.value
          change(old => ({ ...old, remarks }))
        }}
      />
      {sheet.recommendations.length > 0 ? (
        <NativeSelect
          id={fieldId('recommendation')}
          label={t('write.recommendation')}
          value={text.recommendation}
          onChange={event => {
            const recommendation = event.currentTarget.value
            change(old => ({ ...old, recommendation }))
          }}
          data={[
            { value: '', label: t('write.noRecommendation') },
            ...sheet.recommendations.map(choice => ({ value: choice.code, label: localised(choice.name) })),
          ]}
        />
      ) : null}
    </div>
  )
}
