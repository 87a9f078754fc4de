import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { Leaf } from '@/ui/Leaf'
import { fieldErrors, fieldId } from '@/ui/problemText'
import css from './expert.module.css'
import { type Expert, type ExpertRequest, useSaveExpert } from './queries'

const FIELDS = ['fullName', 'degree', 'position', 'unitName', 'expertise', 'email', 'phone'] as const
const REQUIRED: ReadonlySet<string> = new Set(['fullName', 'unitName', 'email'])

type Typed = Record<(typeof FIELDS)[number], string>

function typedOf(expert: Expert | null): Typed {
  return {
    fullName: expert?.fullName ?? '',
    degree: expert?.degree ?? '',
    position: expert?.position ?? '',
    unitName: expert?.unitName ?? '',
    expertise: expert?.expertise.join('; ') ?? '',
    email: expert?.email ?? '',
    phone: expert?.phone ?? '',
  }
}

function requestOf(typed: Typed): ExpertRequest {
  const orNull = (text: string) => text.trim() || null
  return {
    fullName: typed.fullName,
    degree: orNull(typed.degree),
    position: orNull(typed.position),
    unitName: typed.unitName,
    expertise: typed.expertise
      .split(';')
      .map(line => line.trim())
      .filter(Boolean),
    email: typed.email.trim(),
    phone: orNull(typed.phone),
  }
}

interface Props {
  /** Null for a new one. */
  expert: Expert | null
  onDone: (saved: Expert | null) => void
}

/** What the secretariat knows of an expert. */
export function ExpertForm({ expert, onDone }: Props) {
  const { t } = useTranslation(['expert', 'common'])
  const [typed, setTyped] = useState(() => typedOf(expert))
  const save = useSaveExpert(expert)
  const errors = fieldErrors(save.error)
  const hints: Partial<Record<keyof Typed, string>> = {
    unitName: t('field.unitHint'),
    expertise: t('field.expertiseHint'),
  }
  return (
    <Leaf title={expert ? t('editName', { name: expert.fullName }) : t('add')}>
      <form
        className={css.form}
        noValidate
        onSubmit={event => {
          event.preventDefault()
          save.mutate(requestOf(typed), { onSuccess: onDone })
        }}
      >
        <ErrorSummary problem={save.error} />
        {FIELDS.map(name => (
          <TextInput
            key={name}
            id={fieldId(name)}
            label={t(`field.${name}`)}
            description={hints[name]}
            type={name === 'email' ? 'email' : name === 'phone' ? 'tel' : 'text'}
            autoComplete="off"
            required={REQUIRED.has(name)}
            value={typed[name]}
            error={errors[name]}
            onChange={event => {
              const { value } = event.currentTarget
              setTyped(old => ({ ...old, [name]: value }))
            }}
          />
        ))}
        <div className={css.acts}>
          <Button type="submit" loading={save.isPending}>
            {t('save')}
          </Button>
          <Button variant="default" onClick={() => onDone(null)}>
            {t('common:act.close')}
          </Button>
        </div>
      </form>
    </Leaf>
  )
}
