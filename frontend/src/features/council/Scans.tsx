import { Button } from '@mantine/core'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap, upload } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { FileDrop, type Sending } from '@/ui/FileDrop'
import { formatDateTime, formatSize } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { Problem } from '@/ui/Problem'
import css from './council.module.css'
import { type Meeting, type Scan, useCouncilAct } from './councils'

const MAX_BYTES = 20_000_000
const ACCEPT = 'application/pdf,image/jpeg,image/png'

/** What chair, secretary and tellers signed by hand, as it was scanned. */
export function Scans({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  if (meeting.state === 'OPEN' || (meeting.scans.length === 0 && !meeting.mayAttach)) return null
  return (
    <Leaf title={t('scans.title')}>
      <p>{t('scans.lead')}</p>
      <ul className={css.people}>
        {meeting.scans.map(scan => (
          <li key={scan.id}>
            <a href={`/api/meetings/${meeting.id}/scans/${scan.id}/content`} download>
              {scan.name}
              <small className={css.under}>
                {formatSize(scan.size)} · {formatDateTime(scan.at)}
              </small>
            </a>
            {meeting.mayAttach ? <Remove meeting={meeting} scan={scan} /> : null}
          </li>
        ))}
      </ul>
      {meeting.mayAttach ? <Add meeting={meeting} /> : null}
    </Leaf>
  )
}

function Add({ meeting }: { meeting: Meeting }) {
  const { t } = useTranslation('council')
  const [sending, setSending] = useState<Sending | null>(null)
  const add = useCouncilAct(async (files: File[]) => {
    for (const file of files) {
      const form = new FormData()
      form.append('file', file)
      setSending({ name: file.name, part: 0 })
      await upload(`/api/meetings/${meeting.id}/scans`, form, part => setSending({ name: file.name, part }))
    }
  })
  return (
    <>
      <FileDrop
        label={t('scans.add')}
        accept={ACCEPT}
        acceptWords="PDF, JPEG, PNG"
        maxBytes={MAX_BYTES}
        multiple
        sending={add.isPending ? sending : null}
        disabled={add.isPending}
        onFiles={files => add.mutate(files)}
      />
      {add.isError ? <Problem problem={add.error} /> : null}
    </>
  )
}

function Remove({ meeting, scan }: { meeting: Meeting; scan: Scan }) {
  const { t } = useTranslation(['council', 'ui'])
  const [asked, setAsked] = useState(false)
  const remove = useCouncilAct(() =>
    unwrap(
      api.DELETE('/api/meetings/{id}/scans/{scanId}', {
        params: { path: { id: meeting.id, scanId: scan.id } },
      }),
    ),
  )
  const title = t('ui:file.remove', { name: scan.name })
  return (
    <>
      <Button variant="subtle" size="sm" aria-label={title} onClick={() => setAsked(true)}>
        {t('scans.remove')}
      </Button>
      <ConfirmAct
        opened={asked}
        onClose={() => setAsked(false)}
        title={title}
        act={t('scans.remove')}
        onConfirm={() => remove.mutateAsync(undefined)}
      >
        <p>{t('scans.removeText')}</p>
      </ConfirmAct>
    </>
  )
}
