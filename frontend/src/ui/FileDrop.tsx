import { Button, Progress } from '@mantine/core'
import { type DragEvent, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import css from './FileDrop.module.css'
import { formatSize } from './format'

export interface Sending {
  name: string
  /** 0–1 */
  part: number
}

interface Props {
  /** What is to be attached: "Bản mô tả giải pháp". */
  label: string
  /** For the browser's chooser: ".pdf,image/*". */
  accept: string
  /** The same for people: "PDF, ảnh". */
  acceptWords: string
  maxBytes: number
  multiple?: boolean
  disabled?: boolean
  /** The file now on its way, for the progress bar. */
  sending?: Sending | null
  onFiles: (files: File[]) => void
}

/** A place to drop or choose files; refuses what is too large before it is sent. */
export function FileDrop(props: Props) {
  const { label, accept, acceptWords, maxBytes, multiple = false, disabled = false, sending, onFiles } = props
  const { t } = useTranslation('ui')
  const input = useRef<HTMLInputElement>(null)
  const [over, setOver] = useState(false)
  const [tooLarge, setTooLarge] = useState<string | null>(null)
  const hint = useId()
  const take = (list: FileList | null) => {
    const files = [...(list ?? [])].slice(0, multiple ? undefined : 1)
    setTooLarge(files.find(file => file.size > maxBytes)?.name ?? null)
    const good = files.filter(file => file.size <= maxBytes)
    if (good.length > 0 && !disabled) onFiles(good)
  }
  const drop = (event: DragEvent) => {
    event.preventDefault()
    setOver(false)
    take(event.dataTransfer.files)
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping is an extra; the button does the same by keyboard
    <div
      className={css.drop}
      data-over={over}
      onDragOver={event => {
        event.preventDefault()
        setOver(true)
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        accept={accept}
        multiple={multiple}
        disabled={disabled}
        onChange={event => {
          take(event.currentTarget.files)
          event.currentTarget.value = ''
        }}
      />
      <p className={css.line}>
        <span className={css.words}>{t('file.drop')}</span>
        <Button
          variant="default"
          disabled={disabled}
          aria-label={`${t('file.choose')}: ${label}`}
          aria-describedby={hint}
          onClick={() => input.current?.click()}
        >
          {t('file.choose')}
        </Button>
      </p>
      <p id={hint} className={css.hint}>
        {t('file.limit', { size: formatSize(maxBytes), types: acceptWords })}
      </p>
      {tooLarge ? (
        <p className={css.refused} role="alert">
          {t('file.tooLarge', { name: tooLarge, size: formatSize(maxBytes) })}
        </p>
      ) : null}
      {sending ? <SendingBar {...sending} /> : null}
    </div>
  )
}

function SendingBar({ name, part }: Sending) {
  const { t } = useTranslation('ui')
  const words = t('file.sending', { name, percent: Math.round(part * 100) })
  return (
    <div>
      <p className={css.hint}>{words}</p>
      <Progress value={part * 100} aria-label={words} />
    </div>
  )
}
