import { Button } from '@mantine/core'
import { useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatSize } from '@/ui/format'
import css from './rulebook.module.css'

/** As much as the server takes for a rulebook. */
const MOST_BYTES = 1_000_000

interface Props {
  label: string
  onText: (text: string, name: string) => void
}

/** A button that reads a rulebook from a file; a file too large to be one is refused here. */
export function ReadFile({ label, onText }: Props) {
  const { t } = useTranslation('ui')
  const input = useRef<HTMLInputElement>(null)
  const [refused, setRefused] = useState<string | null>(null)
  const take = (file: File | undefined) => {
    if (!file) return
    const tooLarge = file.size > MOST_BYTES
    setRefused(tooLarge ? file.name : null)
    if (!tooLarge) void file.text().then(text => onText(text, file.name))
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
          take(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <Button variant="default" onClick={() => input.current?.click()}>
        {label}
      </Button>
      {refused ? (
        <p className={css.refused} role="alert">
          {t('file.tooLarge', { name: refused, size: formatSize(MOST_BYTES) })}
        </p>
      ) : null}
    </>
  )
}
