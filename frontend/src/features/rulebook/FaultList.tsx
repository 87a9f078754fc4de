import { useTranslation } from 'react-i18next'
import { fieldId } from '@/ui/problemText'
import { useSelected } from './blocks/EditorContext'
import { pathOf, stepsOf } from './model/json'
import { type Part, partOf } from './model/parts'
import css from './rulebook.module.css'

/** All that is wrong in a part, each leading to its field even when a card hides it. */
export function FaultList({ part }: { part: Part }) {
  const { t } = useTranslation('rulebook')
  const all = useSelected(({ faults }) => faults)
  const faults = all.filter(({ path }) => partOf(path) === part)
  if (faults.length === 0) return null
  return (
    <div className={css.faultList}>
      <p>{t('faults.inside', { count: faults.length })}</p>
      <ul>
        {faults.map(({ path, message }) => (
          <li key={`${path} ${message}`}>
            <a
              href={`#${fieldId(path)}`}
              onClick={event => {
                event.preventDefault()
                goTo(path)
              }}
            >
              {message}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

const DEEPEST = 6

/** Opens what hides the field, from the outside in, and takes the cursor there. */
export function goTo(path: string, left = DEEPEST): void {
  const found = nearest(path)
  if (!found) return
  const { element, exact } = found
  const closed =
    element.querySelector<HTMLButtonElement>(':scope > * > button[aria-expanded="false"]') ??
    element.querySelector<HTMLElement>(':scope > details:not([open]) > summary')
  if (!exact && closed && left > 0) {
    closed.click()
    requestAnimationFrame(() => goTo(path, left - 1))
    return
  }
  element.closest('details')?.setAttribute('open', '')
  element.scrollIntoView({ block: 'center' })
  element.focus({ preventScroll: true })
}

function nearest(path: string): { element: HTMLElement; exact: boolean } | null {
  const steps = stepsOf(path)
  for (let length = steps.length; length > 0; length--) {
    const element = document.getElementById(fieldId(pathOf(steps.slice(0, length))))
    if (element) return { element, exact: length === steps.length }
  }
  return null
}
