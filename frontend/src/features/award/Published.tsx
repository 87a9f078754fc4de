import { Button } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import { ConfirmAct } from '@/ui/ConfirmAct'
import { Facts } from '@/ui/Facts'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { LinkButton } from '@/ui/LinkButton'
import css from './award.module.css'
import { isScheduled, type Ranking, useRevoke } from './awards'

interface Props {
  editionId: string
  ranking: Ranking
  mayRevoke: boolean
}

/** What stands published, where everybody reads it, and the way to take it back. */
export function Published({ editionId, ranking, mayRevoke }: Props) {
  const { t } = useTranslation('award')
  const edition = useQuery({
    queryKey: ['edition', editionId],
    queryFn: () => unwrap(api.GET('/api/editions/{id}', { params: { path: { id: editionId } } })),
  })
  const { publication } = ranking
  if (!publication) return null
  const visible = !isScheduled(publication)
  const moment = formatDateTime(publication.publishAt)
  return (
    <Leaf title={t(visible ? 'published.title' : 'published.titleScheduled')}>
      <Facts
        facts={[
          [t('published.when'), t(visible ? 'published.since' : 'published.from', { moment })],
          [t('published.number'), publication.number],
          [t('published.hash'), <code key="hash">{publication.sha256.slice(0, 16)}</code>],
        ]}
      />
      <div className={css.acts}>
        {edition.data ? (
          <LinkButton to="/ket-qua/$code" params={{ code: edition.data.code }}>
            {t(visible ? 'published.open' : 'published.address')}
          </LinkButton>
        ) : null}
        {mayRevoke ? <Revoke editionId={editionId} /> : null}
      </div>
    </Leaf>
  )
}

function Revoke({ editionId }: { editionId: string }) {
  const { t } = useTranslation('award')
  const [opened, setOpened] = useState(false)
  const act = useRevoke(editionId)
  return (
    <>
      <Button variant="default" onClick={() => setOpened(true)}>
        {t('revoke.act')}
      </Button>
      <ConfirmAct
        opened={opened}
        onClose={() => setOpened(false)}
        title={t('revoke.title')}
        act={t('revoke.act')}
        reason="required"
        onConfirm={reason => act.mutateAsync(reason)}
      >
        <p>{t('revoke.text')}</p>
      </ConfirmAct>
    </>
  )
}
