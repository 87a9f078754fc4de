import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useEffect, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Attachment } from '@/api/entry'
import { attachmentContent, keepFile } from '@/api/files'
import css from './FileViewer.module.css'
import { formatSize } from './format'
import { Loading } from './Loading'
import { Problem } from './Problem'

interface Props {
  entryId: string
  file: Attachment
}

/** A file of a dossier: opens in the page where it can be shown there, and can be kept. */
export function FileViewer({ entryId, file }: Props) {
  const { t } = useTranslation('ui')
  const [open, setOpen] = useState(false)
  const place = useId()
  return (
    <div className={css.file}>
      <div className={css.line}>
        <span className={css.name}>
          {file.name} <span className={css.size}>{formatSize(file.size)}</span>
        </span>
        <Button
          variant="default"
          size="sm"
          aria-expanded={open}
          aria-controls={place}
          aria-label={`${open ? t('file.hide') : t('file.show')}: ${file.name}`}
          onClick={() => setOpen(!open)}
        >
          {open ? t('file.hide') : t('file.show')}
        </Button>
      </div>
      <div id={place}>{open ? <Content entryId={entryId} file={file} /> : null}</div>
    </div>
  )
}

function useAddress(content: Blob | undefined): string | null {
  const [address, setAddress] = useState<string | null>(null)
  useEffect(() => {
    if (!content) return
    const made = URL.createObjectURL(content)
    setAddress(made)
    return () => URL.revokeObjectURL(made)
  }, [content])
  return address
}

function Content({ entryId, file }: Props) {
  const { t } = useTranslation('ui')
  const content = useQuery({
    queryKey: ['attachment', file.id],
    queryFn: () => attachmentContent(entryId, file.id),
    staleTime: Number.POSITIVE_INFINITY,
    gcTime: 60_000,
  })
  const address = useAddress(content.data)
  if (content.isError) return <Problem problem={content.error} onRetry={() => void content.refetch()} />
  if (!content.data || !address) return <Loading lines={3} />
  return (
    <div className={css.content}>
      <Shown address={address} file={file} />
      <Button variant="default" size="sm" onClick={() => keepFile(content.data, file.name)}>
        {t('file.keep')}
      </Button>
    </div>
  )
}

function Shown({ address, file }: { address: string; file: Attachment }) {
  if (file.mediaType.startsWith('image/')) return <img src={address} alt={file.name} className={css.image} />
  if (file.mediaType === 'application/pdf')
    return <iframe src={address} title={file.name} className={css.paper} />
  return null
}
