import { getRouteApi, Link } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import { useSelected } from './blocks/EditorContext'
import { examplesIn } from './model/example'
import { countByPart, PARTS, type Part, partOf } from './model/parts'
import css from './rulebook.module.css'

const route = getRouteApi('/inside/dieu-hanh/$editionId/the-le/soan')

/** The parts of the rulebook, each with what is wrong in it and what is still an example. */
export function PartNav({ part }: { part: Part }) {
  const { t } = useTranslation('rulebook')
  const { editionId } = route.useParams()
  const faults = useSelected(state => state.faults)
  const document = useSelected(state => state.document)
  const wrong = countByPart(faults)
  const examples = examplesIn(document).map(partOf)
  const list = useRef<HTMLElement>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: another part is another tab to be in sight on a phone
  useEffect(() => {
    list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [part])
  return (
    <nav ref={list} aria-label={t('part.label')} className={css.nav}>
      <ol>
        {PARTS.map(one => (
          <li key={one}>
            <Link
              to="/dieu-hanh/$editionId/the-le/soan"
              params={{ editionId }}
              search={{ phan: one }}
              aria-current={one === part ? 'page' : undefined}
            >
              <span>{t(`part.${one}`)}</span>
              <Count wrong={wrong[one] ?? 0} examples={examples.filter(place => place === one).length} />
            </Link>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Count({ wrong, examples }: { wrong: number; examples: number }) {
  const { t } = useTranslation('rulebook')
  return (
    <>
      {wrong > 0 ? <span className={css.bad}>{t('faults.inside', { count: wrong })}</span> : null}
      {examples > 0 ? <span className={css.mild}>{t('example.count', { count: examples })}</span> : null}
    </>
  )
}
