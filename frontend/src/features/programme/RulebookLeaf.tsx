import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { Leaf } from '@/ui/Leaf'
import { Loading } from '@/ui/Loading'
import { Problem } from '@/ui/Problem'
import { type Edition, rulebookQuery } from './editions'
import css from './programme.module.css'

/** The rules the edition runs under, to be read in full on demand. */
export function RulebookLeaf({ edition }: { edition: Edition }) {
  const { t } = useTranslation('programme')
  const [shown, setShown] = useState(false)
  return (
    <Leaf
      title={t('dashboard.rulebook')}
      aside={<span>{t('dashboard.rulebookNumber', { number: edition.rulebookNumber })}</span>}
    >
      <Button variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {shown ? t('dashboard.hideRulebook') : t('dashboard.seeRulebook')}
      </Button>
      {shown ? <Rules editionId={edition.id} /> : null}
    </Leaf>
  )
}

function Rules({ editionId }: { editionId: string }) {
  const rulebook = useQuery(rulebookQuery(editionId))
  if (rulebook.isPending) return <Loading lines={6} />
  if (rulebook.isError) return <Problem problem={rulebook.error} />
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling text must be reachable by keyboard
    <pre className={css.rules} tabIndex={0}>
      {rulebook.data.yaml}
    </pre>
  )
}
