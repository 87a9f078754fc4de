import { type KeyboardEvent, type ReactNode, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import css from './TwoPane.module.css'

interface Pane {
  label: string
  content: ReactNode
}

interface Props {
  /** What is read: the dossier. */
  left: Pane
  /** What is written: the sheet. */
  right: Pane
}

/** Two panes side by side on a desk, two tabs on a phone; both stay alive, so nothing typed is lost. */
export function TwoPane({ left, right }: Props) {
  const { t } = useTranslation('ui')
  const [shown, setShown] = useState<0 | 1>(0)
  const id = useId()
  const move = (event: KeyboardEvent<HTMLButtonElement>) => {
    if (event.key !== 'ArrowLeft' && event.key !== 'ArrowRight') return
    const other = shown === 0 ? 1 : 0
    setShown(other)
    document.getElementById(`${id}-tab-${other}`)?.focus()
  }
  return (
    <div className={css.frame}>
      <div role="tablist" aria-label={t('pane.label')} className={css.tabs}>
        {[left, right].map((pane, index) => (
          <button
            key={pane.label}
            id={`${id}-tab-${index}`}
            type="button"
            role="tab"
            aria-selected={shown === index}
            aria-controls={`${id}-pane-${index}`}
            tabIndex={shown === index ? 0 : -1}
            onClick={() => setShown(index === 0 ? 0 : 1)}
            onKeyDown={move}
          >
            {pane.label}
          </button>
        ))}
      </div>
      <div className={css.panes}>
        {[left, right].map((pane, index) => (
          <section
            key={pane.label}
            id={`${id}-pane-${index}`}
            aria-label={pane.label}
            data-shown={shown === index}
          >
            {pane.content}
          </section>
        ))}
      </div>
    </div>
  )
}
