import { Button, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/client'
import { localised } from '@/i18n/localised'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { DateField } from '@/ui/DateField'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { formatDate } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { fieldId } from '@/ui/problemText'
import css from './award.module.css'
import { type Decision, type Ranking, useDecide } from './awards'

interface Props {
  editionId: string
  ranking: Ranking
}

/** The decision as it was signed; recording it freezes the prizes. */
export function DecisionForm({ editionId, ranking }: Props) {
  const { t } = useTranslation('award')
  const [opened, setOpened] = useState(false)
  const act = useDecide(editionId)
  const form = useDecisionForm(ranking)
  const { values } = form
  const text = (name: Exclude<keyof Decision, 'date'>) => (
    <TextInput id={fieldId(name)} label={t(`decision.${name}`)} required {...form.getInputProps(name)} />
  )
  const violations = act.error instanceof ApiProblem && act.error.violations.length > 0
  return (
    <Leaf title={t('decision.title')}>
      <form noValidate className={css.form} onSubmit={form.onSubmit(() => setOpened(true))}>
        <ErrorSummary
          problem={violations ? act.error : null}
          errors={form.errors as Record<string, string>}
        />
        <div className={css.pair}>
          {text('number')}
          <DateField
            path="date"
            label={t('decision.date')}
            required
            value={values.date || null}
            onChange={day => form.setFieldValue('date', day ?? '')}
            error={form.errors.date ? String(form.errors.date) : null}
          />
        </div>
        {text('subject')}
        {text('authority')}
        <div className={css.pair}>
          {text('signerTitle')}
          {text('signerName')}
        </div>
        <div>
          <Button type="submit">{t('decision.act')}</Button>
        </div>
      </form>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('decision.confirm')}
        act={t('decision.act')}
        onConfirm={() => act.mutateAsync(values)}
      >
        <p>
          {t('decision.confirmText', {
            number: values.number,
            date: values.date ? formatDate(values.date) : '',
            prizes: ranking.levels.reduce((sum, { used }) => sum + used, 0),
            entries: ranking.places.length,
          })}
        </p>
      </ConfirmAct>
    </Leaf>
  )
}

function useDecisionForm(ranking: Ranking) {
  const { t } = useTranslation('award')
  const needed = (value: string) => (value.trim() ? null : t('decision.missing'))
  return useForm<Decision>({
    initialValues: {
      number: '',
      date: '',
      authority: localised(ranking.signer.authority),
      signerTitle: localised(ranking.signer.title),
      signerName: '',
      subject: t('decision.subjectDefault', { title: localised(ranking.title) }),
    },
    validate: {
      number: needed,
      date: value => (value ? null : t('decision.missingDay')),
      authority: needed,
      signerTitle: needed,
      signerName: needed,
      subject: needed,
    },
  })
}
