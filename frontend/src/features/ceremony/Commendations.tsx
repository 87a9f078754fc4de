import { Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { Leaf } from '@/ui/Leaf'
import { Problem } from '@/ui/Problem'
import { type CeremonyList, type Commendation, type Commended, useCommend } from './ceremony'
import css from './ceremony.module.css'

/** People and collectives commended beside the prizes, a line each, as they are pasted from a list in Word. */
export function Commendations({ editionId, list }: { editionId: string; list: CeremonyList }) {
  const { t } = useTranslation('ceremony')
  if (list.commendations.length === 0) return null
  return (
    <Leaf title={t('commendations.title')}>
      <p>{t('commendations.text')}</p>
      {list.commendations.map(one => (
        <Names key={one.code} editionId={editionId} version={list.version} commendation={one} />
      ))}
    </Leaf>
  )
}

interface Props {
  editionId: string
  version: number
  commendation: Commendation
}

function Names({ editionId, version, commendation }: Props) {
  const { t } = useTranslation('ceremony')
  const { code, places, recipients } = commendation
  const stored = recipients.map(written).join('\n')
  const [typed, setTyped] = useState(stored)
  const act = useCommend(editionId, version, code)
  const named = read(typed)
  const changed = named.map(written).join('\n') !== stored
  return (
    <form
      className={css.commended}
      onSubmit={event => {
        event.preventDefault()
        act.mutate(named)
      }}
    >
      <Textarea
        label={localised(commendation.name)}
        description={t(places ? 'commendations.places' : 'commendations.open', {
          count: places ?? 0,
          issuer: localised(commendation.issuer),
        })}
        autosize
        minRows={2}
        value={typed}
        onChange={event => setTyped(event.currentTarget.value)}
      />
      {act.isError ? <Problem problem={act.error} /> : null}
      <div className={css.acts}>
        <Button type="submit" variant="default" disabled={!changed} loading={act.isPending}>
          {t('commendations.act', { count: named.length })}
        </Button>
      </div>
    </form>
  )
}

/** "Name; unit": what stands after the first semicolon, or after a tab as a spreadsheet gives it, is the unit. */
function read(text: string): Commended[] {
  return text
    .split('\n')
    .map(line => line.split(/[;\t]/))
    .map(([name = '', ...unit]) => ({ name: name.trim(), unit: unit.join(';').trim() || null }))
    .filter(({ name }) => name !== '')
}

function written({ name, unit }: Commended): string {
  return unit ? `${name}; ${unit}` : name
}
