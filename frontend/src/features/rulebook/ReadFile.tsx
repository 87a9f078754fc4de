import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatSize } from '@/ui/format'
import { Problem } from '@/ui/Problem'
import css from './rulebook.module.css'
import { MOST_BYTES, type ReadOutcome, readRulebook } from './rulebookFile'

interface Props {
  label: string
  onText: (text: string, name: string) => void
}

type Refusal = Exclude<ReadOutcome, { text: string }> & { name: string }

/** A button that reads a rulebook from a file; what cannot be one is refused here and replaces nothing. */
export function ReadFile({ label, onText }: Props) {
  const input = useRef<HTMLInputElement>(null)
  const [reading, setReading] = useState(false)
  const [refused, setRefused] = useState<Refusal | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const take = async (file: File) => {
    setRefused(null)
    setProblem(null)
    setReading(true)
    try {
      const outcome = await readRulebook(file)
      if ('text' in outcome) onText(outcome.text, file.name)
      else setRefused({ ...outcome, name: file.name })
    } catch (failed) {
      setProblem(failed)
    } finally {
      setReading(false)
    }
  }
  return (
    <>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        accept=".yaml,.yml,.json"
        onChange={event => {
          const file = event.currentTarget.files?.[0]
          if (file) void take(file)
          event.currentTarget.value = ''
        }}
      />
      <Button variant="default" loading={reading} onClick={() => input.current?.click()}>
        {label}
      </Button>
      {refused ? <Refused {...refused} /> : null}
      {problem ? <Problem problem={problem} /> : null}
    </>
  )
}

function Refused(refusal: Refusal) {
  const { t } = useTranslation(['rulebook', 'ui'])
  const { name } = refusal
  const why = () => {
    if (refusal.refused === 'tooLarge') return t('ui:file.tooLarge', { name, size: formatSize(MOST_BYTES) })
    if (refusal.refused !== 'unreadable') return t(`file.${refusal.refused}`, { name })
    const { line, message } = refusal
    return t('file.unreadable', { name, fault: t('faults.atLine', { line, message }) })
  }
  return (
    <div className={css.refused} role="alert">
      <p>{why()}</p>
      <p>{t('file.kept')}</p>
    </div>
  )
}
