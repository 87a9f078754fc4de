import { Button } from '@mantine/core'
import { useNavigate } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Entry } from '@/api/entry'
import { Leaf } from '@/ui/Leaf'
import { Problem } from '@/ui/Problem'
import css from './entry.module.css'
import { useBegin } from './queries'

/** The way of a prized entry to the contest its rules send it to. */
export function SendOn({ entry }: { entry: Entry }) {
  const { t } = useTranslation('entry')
  const navigate = useNavigate()
  const begin = useBegin()
  if (entry.sendOnTo.length === 0) return null
  const send = (editionId: string) =>
    begin.mutate(
      { editionId, fromEntry: entry.id },
      {
        onSuccess: ({ id }) => (entry.mine ? void navigate({ to: '/ho-so/$id', params: { id } }) : undefined),
      },
    )
  return (
    <Leaf title={t('sendOn.title')}>
      <p>{t('sendOn.explain')}</p>
      <div className={css.acts}>
        {entry.sendOnTo.map(({ editionId, title }) => (
          <Button
            key={editionId}
            loading={begin.isPending}
            disabled={begin.isSuccess}
            onClick={() => send(editionId)}
          >
            {t('sendOn.act', { title })}
          </Button>
        ))}
      </div>
      {begin.isSuccess && !entry.mine ? <p role="status">{t('sendOn.done')}</p> : null}
      {begin.isError ? <Problem problem={begin.error} /> : null}
    </Leaf>
  )
}
