import { NativeSelect } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { presetsQuery } from '@/api/editions'
import { localisedName, localisedTitle } from '@/i18n/localised'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { fieldId } from '@/ui/problemText'
import { CloneForm } from './CloneForm'
import { type EditionSummary, editionsQuery, type Preset } from './editions'
import { OpenEditionForm } from './OpenEditionForm'
import css from './programme.module.css'

/** Opens an edition: under the rules of one that was held, or under those of a preset. */
export function OpenEditionPage() {
  const { t } = useTranslation('programme')
  const presets = useQuery(presetsQuery)
  const editions = useQuery(editionsQuery)
  const held = (editions.data ?? []).filter(({ state }) => state !== 'DRAFT')
  return (
    <>
      <PageTitle title={t('form.title')} lead={t('form.lead')} />
      {presets.isPending || editions.isPending ? <Loading lines={8} /> : null}
      {presets.isError ? <Problem problem={presets.error} onRetry={() => void presets.refetch()} /> : null}
      {presets.data && !editions.isPending ? <Opening presets={presets.data} held={held} /> : null}
    </>
  )
}

function Opening({ presets, held }: { presets: Preset[]; held: EditionSummary[] }) {
  const { t } = useTranslation('programme')
  const [source, setSource] = useState(held[0]?.id ?? presets[0]?.code ?? '')
  const preset = presets.find(({ code }) => code === source)
  const groups = [
    { group: t('form.held'), items: held.map(one => ({ value: one.id, label: localisedTitle(one) })) },
    { group: t('form.presets'), items: presets.map(one => ({ value: one.code, label: localisedName(one) })) },
  ]
  return (
    <Leaf>
      <div className={css.form}>
        <NativeSelect
          id={fieldId('preset')}
          label={t('form.source')}
          data={groups.filter(({ items }) => items.length > 0)}
          value={source}
          onChange={event => setSource(event.currentTarget.value)}
        />
        {preset ? (
          <OpenEditionForm key={source} preset={preset} />
        ) : (
          <CloneForm key={source} editionId={source} />
        )}
      </div>
    </Leaf>
  )
}
