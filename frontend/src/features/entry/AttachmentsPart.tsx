import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Attachment, type Entry, type EntryForm, entryQuery } from '@/api/entry'
import { FileDrop, type Sending } from '@/ui/FileDrop'
import { FileViewer } from '@/ui/FileViewer'
import { Leaf } from '@/ui/Leaf'
import { Problem } from '@/ui/Problem'
import { fieldId } from '@/ui/problemText'
import { RequiredMark } from '@/ui/RequiredMark'
import css from './entry.module.css'
import { useFault, useForm } from './FormContext'
import { addAttachment, removeAttachment } from './queries'
import { RemoveFile } from './RemoveFile'
import { StillToDo } from './StillToDo'

interface Props {
  entry: Entry
  form: EntryForm
  /** Files count among what is missing. */
  onChanged: () => void
}

/** The files of the dossier, by kind. */
export function AttachmentsPart({ entry, form, onChanged }: Props) {
  const { t } = useTranslation('entry')
  const queries = useQueryClient()
  const files = entry.dossier.attachments
  const put = (next: (files: Attachment[]) => Attachment[]) => {
    queries.setQueryData(
      entryQuery(entry.id).queryKey,
      known =>
        known && { ...known, dossier: { ...known.dossier, attachments: next(known.dossier.attachments) } },
    )
    onChanged()
  }
  return (
    <Leaf title={t('part.attachments')}>
      <div id="part-attachments" className={css.fields}>
        {form.attachments.map(kind => (
          <KindFiles
            key={kind.code}
            kind={kind}
            entryId={entry.id}
            files={files.filter(file => file.kind === kind.code)}
            onAdded={file => put(now => [...now.filter(({ id }) => id !== file.id), file])}
            onRemoved={id => put(now => now.filter(file => file.id !== id))}
          />
        ))}
      </div>
    </Leaf>
  )
}

interface KindProps {
  kind: EntryForm['attachments'][number]
  entryId: string
  files: Attachment[]
  onAdded: (file: Attachment) => void
  onRemoved: (id: string) => void
}

function KindFiles({ kind, entryId, files, onAdded, onRemoved }: KindProps) {
  const { t } = useTranslation('entry')
  const path = `attachments.${kind.code}`
  const error = useFault(path)
  const { sending, problem, send } = useSending(entryId, kind.code, onAdded)
  const full = files.length >= kind.maxCount
  const required = useRequired(kind)
  return (
    <section id={fieldId(path)} tabIndex={-1} className={css.kind} aria-label={kind.name}>
      <h3>
        {kind.name}
        {required ? <RequiredMark spoken /> : null}
      </h3>
      {kind.help ? <p className={css.quiet}>{kind.help}</p> : null}
      {error ? <p className={css.wrong}>{error}</p> : null}
      <StillToDo path={path} />
      <ul className={css.files}>
        {files.map(file => (
          <li key={file.id}>
            <FileViewer entryId={entryId} file={file} />
            <RemoveFile
              file={file}
              onRemove={() => removeAttachment(entryId, file.id)}
              onRemoved={onRemoved}
            />
          </li>
        ))}
      </ul>
      {full ? (
        <p className={css.quiet}>{t('files.full', { count: kind.maxCount })}</p>
      ) : (
        <FileDrop
          label={kind.name}
          accept={kind.mediaTypes.join(',')}
          acceptWords={kind.formats.join(', ')}
          maxBytes={kind.maxBytes}
          multiple={kind.maxCount - files.length > 1}
          sending={sending}
          disabled={sending !== null}
          onFiles={chosen => void send(chosen.slice(0, kind.maxCount - files.length))}
        />
      )}
      {problem ? <Problem problem={problem} /> : null}
    </section>
  )
}

/** Whether the rules want such a file, always or with the answers as they stand. */
function useRequired({ required, requiredWhen }: KindProps['kind']): boolean {
  const { draft } = useForm()
  if (!requiredWhen) return required
  const chosen = (draft.answers[requiredWhen.question] ?? '').split(',').map(code => code.trim())
  return required || chosen.includes(requiredWhen.is)
}

/** Sends files one after the other, so that a poor line finishes at least some. */
function useSending(entryId: string, kind: string, onAdded: (file: Attachment) => void) {
  const [sending, setSending] = useState<Sending | null>(null)
  const [problem, setProblem] = useState<unknown>(null)
  const send = async (chosen: File[]) => {
    setProblem(null)
    for (const file of chosen) {
      try {
        setSending({ name: file.name, part: 0 })
        onAdded(await addAttachment(entryId, kind, file, part => setSending({ name: file.name, part })))
      } catch (refused) {
        setProblem(refused)
      }
    }
    setSending(null)
  }
  return { sending, problem, send }
}
