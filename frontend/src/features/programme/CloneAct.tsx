import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { DateTimeField } from '@/ui/DateTimeField'
import { ErrorSummary } from '@/ui/ErrorSummary'
import { LinkButton } from '@/ui/LinkButton'
import { Note } from '@/ui/Note'
import { fieldErrors, fieldId } from '@/ui/problemText'
import { type Cloned, type CloneRequest, type Edition, useCloneEdition } from './editions'
import { nextEdition } from './nextEdition'
import css from './programme.module.css'

type Wanted = Omit<CloneRequest, 'opensAt' | 'closesAt'> & { opensAt: string | null; closesAt: string | null }

/** The next edition under the rules of this one; afterwards says which of them were written for the old one. */
export function CloneAct({ edition }: { edition: Edition }) {
  const { t } = useTranslation('programme')
  const [opened, setOpened] = useState(false)
  const [made, setMade] = useState<Cloned | null>(null)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('clone.act')}
      </Button>
      {opened ? <Window edition={edition} onMade={setMade} onClose={() => setOpened(false)} /> : null}
      {made ? <Made made={made} /> : null}
    </>
  )
}

function Made({ made }: { made: Cloned }) {
  const { t } = useTranslation('programme')
  return (
    <Note tone="good" title={t('clone.hints')} live>
      <ul>
        {made.hints.map(({ path, message }) => (
          <li key={path + message}>{message}</li>
        ))}
      </ul>
      <LinkButton to="/dieu-hanh/$editionId/the-le" params={{ editionId: made.edition.id }}>
        {t('clone.open')}
      </LinkButton>
    </Note>
  )
}

interface WindowProps {
  edition: Edition
  onMade: (made: Cloned) => void
  onClose: () => void
}

function Window({ edition, onMade, onClose }: WindowProps) {
  const { t } = useTranslation('programme')
  const clone = useCloneEdition(edition.id)
  const [wanted, setWanted] = useState<Wanted>(() => ({
    ...nextEdition(edition),
    opensAt: null,
    closesAt: null,
  }))
  const errors = fieldErrors(clone.error)
  const text = (name: 'ordinal' | 'years' | 'code') => (
    <TextInput
      id={fieldId(name)}
      label={t(`form.${name}`)}
      description={t(`form.${name}Hint`)}
      required
      value={wanted[name]}
      error={errors[name]}
      onChange={event => setWanted({ ...wanted, [name]: event.currentTarget.value })}
    />
  )
  const date = (name: 'opensAt' | 'closesAt') => (
    <DateTimeField
      path={name}
      required
      label={t(`form.${name}`)}
      value={wanted[name]}
      error={errors[name]}
      onChange={instant => setWanted(now => ({ ...now, [name]: instant }))}
    />
  )
  const send = async () => {
    const { opensAt, closesAt } = wanted
    onMade(await clone.mutateAsync({ ...wanted, opensAt: opensAt ?? '', closesAt: closesAt ?? '' }))
  }
  return (
    <ConfirmAct opened onClose={onClose} title={t('clone.title')} act={t('clone.act')} onConfirm={send}>
      <div className={css.form}>
        <p>{t('clone.text')}</p>
        {clone.error ? <ErrorSummary problem={clone.error} /> : null}
        {text('ordinal')}
        {text('years')}
        {text('code')}
        {date('opensAt')}
        {date('closesAt')}
      </div>
    </ConfirmAct>
  )
}
