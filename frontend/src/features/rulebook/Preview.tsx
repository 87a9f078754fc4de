import { useDeferredValue, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { useSelected } from './blocks/EditorContext'
import { EntryFormPreview } from './EntryFormPreview'
import type { Part } from './model/parts'
import previewCss from './preview.module.css'
import { RegulationPreview } from './RegulationPreview'
import { SheetPreview } from './SheetPreview'
import tabsCss from './tabs.module.css'

const SIGHTS = ['entryForm', 'sheet', 'regulation'] as const
type Sight = (typeof SIGHTS)[number]

const OF_PART: Partial<Record<Part, Sight>> = {
  people: 'entryForm',
  eligibility: 'entryForm',
  fields: 'entryForm',
  dossier: 'entryForm',
  rounds: 'sheet',
}

/** The draft as applicants, judges and readers of the regulation will see it; goes along with the part. */
export function Preview({ part }: { part: Part }) {
  const { t } = useTranslation('rulebook')
  const [chosen, setChosen] = useState<{ part: Part; sight: Sight } | null>(null)
  const document = useDeferredValue(useSelected(state => state.document))
  const sight = chosen?.part === part ? chosen.sight : (OF_PART[part] ?? 'regulation')
  return (
    <>
      <fieldset className={tabsCss.tabs} aria-label={t('preview.label')}>
        {SIGHTS.map(one => (
          <button
            key={one}
            type="button"
            aria-pressed={one === sight}
            onClick={() => setChosen({ part, sight: one })}
          >
            {t(`preview.${one}`)}
          </button>
        ))}
      </fieldset>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to reach it */}
      <section className={previewCss.paper} tabIndex={0} aria-label={t(`preview.${sight}`)}>
        {sight === 'entryForm' ? <EntryFormPreview document={document} /> : null}
        {sight === 'sheet' ? <SheetPreview document={document} /> : null}
        {sight === 'regulation' ? <RegulationPreview part={part} /> : null}
      </section>
    </>
  )
}
