import { Button, Textarea, TextInput } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { DateTimeField } from '@/ui/DateTimeField'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { fieldErrors, fieldId, focusFirst } from '@/ui/problemText'
import { type Preset, useOpenEdition } from './editions'
import { type OpeningForm, requestOf, suggestedCode, useOpeningForm } from './openingForm'
import css from './programme.module.css'

/** Opens an edition of its own, its rules copied from a preset. */
export function OpenEditionForm({ preset }: { preset: Preset }) {
  const { t } = useTranslation('programme')
  const navigate = useNavigate()
  const form = useOpeningForm(preset)
  const open = useOpenEdition()
  const send = form.onSubmit(
    opening =>
      open.mutate(requestOf(opening, preset), {
        onSuccess: ({ id }) => navigate({ to: '/dieu-hanh/$editionId', params: { editionId: id } }),
        onError: problem => form.setErrors(fieldErrors(problem)),
      }),
    focusFirst,
  )
  return (
    <form className={css.form} noValidate onSubmit={send}>
      <ErrorSummary problem={open.error} />
      <Names form={form} preset={preset} />
      <Dates form={form} />
      <details className={css.details}>
        <summary>{t('form.rulebook')}</summary>
        <Textarea
          id={fieldId('rulebook')}
          label={t('form.rulebook')}
          description={t('form.rulebookHint')}
          spellCheck={false}
          maxRows={24}
          {...form.getInputProps('rulebook')}
        />
      </details>
      <div className={css.actions}>
        <Button type="submit" loading={open.isPending}>
          {t('form.act')}
        </Button>
      </div>
    </form>
  )
}

function Names({ form, preset }: { form: OpeningForm; preset: Preset }) {
  const { t } = useTranslation('programme')
  const changeYears = (years: string) => {
    const untouched = form.values.code === suggestedCode(preset, form.values.years)
    form.setFieldValue('years', years)
    if (untouched) form.setFieldValue('code', suggestedCode(preset, years))
  }
  return (
    <>
      <div className={css.pair}>
        <TextInput
          id={fieldId('ordinal')}
          label={t('form.ordinal')}
          description={t('form.ordinalHint')}
          {...form.getInputProps('ordinal')}
        />
        <TextInput
          id={fieldId('years')}
          label={t('form.years')}
          description={t('form.yearsHint')}
          {...form.getInputProps('years')}
          onChange={event => changeYears(event.currentTarget.value)}
        />
      </div>
      <TextInput
        id={fieldId('code')}
        label={t('form.code')}
        description={t('form.codeHint')}
        spellCheck={false}
        autoCapitalize="none"
        {...form.getInputProps('code')}
      />
    </>
  )
}

function Dates({ form }: { form: OpeningForm }) {
  const { t } = useTranslation('programme')
  return (
    <>
      <DateTimeField path="opensAt" required label={t('form.opensAt')} {...form.getInputProps('opensAt')} />
      <DateTimeField
        path="closesAt"
        required
        label={t('form.closesAt')}
        description={t('form.closesHint')}
        {...form.getInputProps('closesAt')}
      />
      <DateTimeField
        path="ceremonyAt"
        label={t('form.ceremonyAt')}
        description={t('form.ceremonyHint')}
        {...form.getInputProps('ceremonyAt')}
      />
    </>
  )
}
