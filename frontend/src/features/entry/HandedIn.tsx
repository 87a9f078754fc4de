import { Button } from '@mantine/core'
import { useMutation } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { api, unwrap } from '@/api/client'
import type { Entry, EntryForm } from '@/api/entry'
import { keepFile } from '@/api/files'
import { DossierView } from '@/ui/DossierView'
import { formatDateTime } from '@/ui/format'
import { Leaf } from '@/ui/Leaf'
import { LinkButton } from '@/ui/LinkButton'
import { Note } from '@/ui/Note'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { StateBadge } from '@/ui/StateBadge'
import { EntryTimeline } from './EntryTimeline'
import css from './entry.module.css'
import { OriginLeaf } from './OriginLeaf'
import { SendOn } from './SendOn'
import { WithdrawAct } from './WithdrawAct'

interface Props {
  entry: Entry
  form: EntryForm
}

/** A dossier that is no longer typed: its receipt, where it stands, and what it says. */
export function HandedIn({ entry, form }: Props) {
  const { t } = useTranslation(['entry', 'common'])
  const last = entry.steps.findLast(step => step.state === entry.state)
  return (
    <>
      <PageTitle
        above={entry.editionTitle}
        title={entry.dossier.title || t('mine.untitled')}
        badge={<StateBadge state={entry.state} label={t(`common:entryState.${entry.state}`)} />}
        lead={t(`stands.${entry.state}`)}
        action={
          <LinkButton variant="default" to="/ho-so/$id/ban-in" params={{ id: entry.id }}>
            {t('print.open')}
          </LinkButton>
        }
      />
      {entry.state === 'INELIGIBLE' && last?.reason ? (
        <Note tone="bad" title={t('handed.reason')}>
          <p className={css.said}>{last.reason}</p>
        </Note>
      ) : null}
      <div className={css.columns}>
        <div>
          {entry.code && entry.submittedAt ? (
            <Receipt entry={entry} code={entry.code} at={entry.submittedAt} />
          ) : null}
          <OriginLeaf entry={entry} />
          <SendOn entry={entry} />
          <Leaf title={t('handed.dossier')}>
            <DossierView entryId={entry.id} dossier={entry.dossier} form={form} />
          </Leaf>
        </div>
        <div>
          <Leaf title={t('handed.way')}>
            <EntryTimeline entry={entry} />
          </Leaf>
          <p className={css.last}>
            <WithdrawAct entry={entry} />
          </p>
        </div>
      </div>
    </>
  )
}

function Receipt({ entry, code, at }: { entry: Entry; code: string; at: string }) {
  const { t } = useTranslation('entry')
  const print = useMutation({
    mutationFn: () => receiptPdf(entry.id),
    onSuccess: pdf => keepFile(pdf, `${code}.pdf`),
  })
  return (
    <Leaf title={t('receipt.title')}>
      <dl className={css.receipt}>
        <div>
          <dt>{t('receipt.code')}</dt>
          <dd className={css.code}>{code}</dd>
        </div>
        <div>
          <dt>{t('receipt.at')}</dt>
          <dd>
            <time dateTime={at}>{formatDateTime(at)}</time>
          </dd>
        </div>
      </dl>
      <p className={css.quiet}>{t('receipt.mailed')}</p>
      <Button variant="default" loading={print.isPending} onClick={() => print.mutate()}>
        {t('receipt.print')}
      </Button>
      {print.isError ? <Problem problem={print.error} /> : null}
    </Leaf>
  )
}

function receiptPdf(id: string): Promise<Blob> {
  return unwrap(
    api.GET('/api/entries/{id}/receipt.pdf', { params: { path: { id } }, parseAs: 'blob' }) as Promise<{
      data?: Blob
      error?: unknown
      response: Response
    }>,
  )
}
