import { Button, Textarea } from '@mantine/core'
import { type ReactNode, useEffect, useId, useRef, useState } from 'react'
import { createPortal } from 'react-dom'
import { useTranslation } from 'react-i18next'
import css from './ConfirmAct.module.css'
import { Problem } from './Problem'

interface Props {
  opened: boolean
  onClose: () => void
  /** The act as a question or name: "Nộp hồ sơ". */
  title: string
  /** What will happen, to how many, who will be told. */
  children: ReactNode
  /** The button's verb, the act itself. */
  act: string
  /** Gets the reason ('' when none is asked). May throw or reject: the problem is shown and the window stays. */
  onConfirm: (reason: string) => unknown
  reason?: 'required' | 'optional'
  reasonLabel?: string
}

/**
 * A window before an act that cannot be undone; asks for a reason where one is kept.
 * It hangs on the page, not where it is written: inside another form a browser would drop its own.
 */
export function ConfirmAct(props: Props) {
  const dialog = useRef<HTMLDialogElement>(null)
  const name = useId()
  const { opened, onClose, title } = props
  useEffect(() => {
    if (opened) dialog.current?.showModal?.()
    else dialog.current?.close?.()
  }, [opened])
  return createPortal(
    <dialog ref={dialog} className={css.window} aria-labelledby={name} onClose={onClose}>
      {opened ? (
        <>
          <h2 id={name} className={css.title}>
            {title}
          </h2>
          <Question {...props} />
        </>
      ) : null}
    </dialog>,
    document.body,
  )
}

function Question({ children, act, onConfirm, onClose, reason, reasonLabel }: Props) {
  const { t } = useTranslation(['ui', 'common'])
  const [text, setText] = useState('')
  const [missing, setMissing] = useState(false)
  const [running, setRunning] = useState(false)
  const [problem, setProblem] = useState<unknown>(null)
  const confirm = async () => {
    if (reason === 'required' && !text.trim()) return setMissing(true)
    setRunning(true)
    setProblem(null)
    try {
      await onConfirm(text.trim())
      onClose()
    } catch (refused) {
      setProblem(refused)
    } finally {
      setRunning(false)
    }
  }
  return (
    <form
      className={css.question}
      noValidate
      onSubmit={event => {
        event.preventDefault()
        // React would hand it on to a form around the one who asks.
        event.stopPropagation()
        void confirm()
      }}
    >
      <div>{children}</div>
      {reason ? (
        <Textarea
          label={reasonLabel ?? t('confirm.reason')}
          required={reason === 'required'}
          value={text}
          onChange={event => setText(event.currentTarget.value)}
          error={missing && !text.trim() ? t('confirm.reasonMissing') : null}
        />
      ) : null}
      {problem ? <Problem problem={problem} /> : null}
      <div className={css.acts}>
        <Button variant="default" onClick={onClose}>
          {t('common:act.cancel')}
        </Button>
        <Button type="submit" loading={running}>
          {act}
        </Button>
      </div>
    </form>
  )
}
