import type { UseFormReturnType } from '@mantine/form'
import { useForm } from '@mantine/form'
import { useTranslation } from 'react-i18next'
import type { OpenRequest, Preset } from './editions'

export interface Opening {
  preset: string
  ordinal: string
  years: string
  code: string
  opensAt: string | null
  closesAt: string | null
  ceremonyAt: string | null
  rulebook: string
}

export type OpeningForm = UseFormReturnType<Opening>

/** 'ABC' and '2026–2027' suggest 'abc-2026'. */
export function suggestedCode(preset: Preset, years: string): string {
  const year = /\d{4}/.exec(years)?.[0]
  return [preset.codePrefix.toLowerCase(), year].filter(Boolean).join('-')
}

function valuesOf(preset: Preset): Opening {
  return {
    preset: preset.code,
    ordinal: preset.ordinal,
    years: preset.years,
    code: suggestedCode(preset, preset.years),
    opensAt: null,
    closesAt: null,
    ceremonyAt: null,
    rulebook: preset.yaml,
  }
}

export function requestOf(opening: Opening, preset: Preset): OpenRequest {
  const { opensAt, closesAt, rulebook, ...rest } = opening
  return {
    ...rest,
    opensAt: opensAt ?? '',
    closesAt: closesAt ?? '',
    rulebook: rulebook.trim() === preset.yaml.trim() ? null : rulebook,
  }
}

/** Before there are dates, `closesAt` cannot be compared; each is asked for by itself. */
export function useOpeningForm(preset: Preset): OpeningForm {
  const { t } = useTranslation('programme')
  const needed = (value: string) => (value.trim() ? null : t('form.missing'))
  return useForm<Opening>({
    initialValues: valuesOf(preset),
    validate: {
      ordinal: needed,
      years: needed,
      code: value => (/^[a-z0-9]+(-[a-z0-9]+)*$/.test(value) ? null : t('form.codeShape')),
      opensAt: value => (value ? null : t('form.missingTime')),
      closesAt: (value, { opensAt }) => {
        if (!value) return t('form.missingTime')
        return opensAt && opensAt >= value ? t('form.order') : null
      },
    },
  })
}
