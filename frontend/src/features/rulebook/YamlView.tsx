import { Button } from '@mantine/core'
import { useRef, useSyncExternalStore } from 'react'
import { useTranslation } from 'react-i18next'
import { keepFile } from '@/api/files'
import { Note } from '@/ui/Note'
import { ReadFile } from './ReadFile'
import { useReplaced } from './replaced'
import css from './rulebook.module.css'
import type { Drafting } from './useDraft'
import yamlCss from './yaml.module.css'

interface Props {
  drafting: Drafting
  /** Which draft of which edition. */
  draft: string
}

/** The same draft as text, with its lines numbered and faults by line; a file can be read in and kept. */
export function YamlView({ drafting, draft }: Props) {
  const { t } = useTranslation('rulebook')
  const { yaml, typeYaml, store } = drafting
  const area = useRef<HTMLTextAreaElement>(null)
  const { replaced, keep } = useReplaced(draft)
  const { faults } = useSyncExternalStore(store.subscribe, store.get)
  const lines = yaml.split('\n')
  const wrong = new Set(faults.map(({ line }) => line))
  const goToLine = (line: number) => {
    const start = lines.slice(0, line - 1).reduce((sum, one) => sum + one.length + 1, 0)
    area.current?.focus()
    area.current?.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  }
  return (
    <div className={yamlCss.yaml}>
      <p className={css.quiet}>{t('yaml.explain')}</p>
      <div className={css.acts}>
        <ReadFile
          label={t('yaml.import')}
          onText={(text, name) => {
            keep({ before: yaml, name })
            typeYaml(text)
          }}
        />
        <Button
          variant="default"
          onClick={() => keepFile(new Blob([yaml], { type: 'application/yaml' }), t('yaml.fileName'))}
        >
          {t('yaml.export')}
        </Button>
      </div>
      {replaced ? (
        <Note title={t('yaml.replaced', { name: replaced.name })} live>
          <Button
            variant="default"
            onClick={() => {
              typeYaml(replaced.before)
              keep(null)
            }}
          >
            {t('yaml.putBack')}
          </Button>
        </Note>
      ) : null}
      {faults.length > 0 ? (
        <ul className={yamlCss.lineFaults} aria-label={t('yaml.faults')}>
          {faults.map(({ line, path, message }) => (
            <li key={`${path} ${message}`}>
              <button type="button" onClick={() => goToLine(line)}>
                {t('faults.atLine', { line, message })}
              </button>
            </li>
          ))}
        </ul>
      ) : null}
      <div className={yamlCss.text}>
        <div className={yamlCss.numbers} aria-hidden="true">
          {lines.map((_, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a line is known by its number
            <span key={place} data-wrong={wrong.has(place + 1)}>
              {place + 1}
            </span>
          ))}
        </div>
        <textarea
          ref={area}
          aria-label={t('yaml.label')}
          spellCheck={false}
          autoCapitalize="none"
          wrap="off"
          rows={lines.length + 1}
          value={yaml}
          onChange={event => typeYaml(event.currentTarget.value)}
        />
      </div>
    </div>
  )
}
