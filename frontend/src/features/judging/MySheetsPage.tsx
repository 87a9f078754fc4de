import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { localised } from '@/i18n/localised'
import { EmptyState } from '@/ui/EmptyState'
import { Leaf } from '@/ui/Leaf'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import css from './judging.module.css'
import { mySheetsQuery, type Work, type WorkEdition } from './queries'
import { SealedNote } from './SealedNote'
import { SheetList } from './SheetList'

export function MySheetsPage() {
  const { t } = useTranslation('judging')
  const work = useQuery(mySheetsQuery)
  const next = work.data?.editions.find(edition => edition.state === 'JUDGING' && edition.nextSheetId)
  return (
    <>
      <SealedNote />
      <PageTitle
        title={t('title.mySheets')}
        lead={t('work.lead')}
        action={
          next?.nextSheetId ? (
            <LinkButton to="/cham/$sheetId" params={{ sheetId: next.nextSheetId }}>
              {next.sealed === 0 ? t('work.begin') : t('work.goOn')}
            </LinkButton>
          ) : null
        }
      />
      {work.isPending ? <Loading lines={6} /> : null}
      {work.isError ? <Problem problem={work.error} onRetry={() => void work.refetch()} /> : null}
      {work.data ? <All work={work.data} /> : null}
    </>
  )
}

function All({ work }: { work: Work }) {
  const { t } = useTranslation('judging')
  return (
    <>
      {work.chairOf.length > 0 ? (
        <Leaf title={t('work.chairOf')}>
          <ul className={css.plain}>
            {work.chairOf.map(panel => (
              <li key={panel.panelId}>
                <Link to="/dieu-hanh/$editionId/bang-diem" params={{ editionId: panel.editionId }}>
                  {t('work.tableOf', { panel: panel.name })}
                </Link>
                <p className={css.hint}>{localised(panel.edition)}</p>
              </li>
            ))}
          </ul>
        </Leaf>
      ) : null}
      {work.editions.length === 0 ? (
        <EmptyState title={t('work.none')}>{t('work.noneHint')}</EmptyState>
      ) : null}
      {work.editions.map(edition => (
        <EditionWork key={edition.editionId + edition.round.vi} edition={edition} />
      ))}
    </>
  )
}

function EditionWork({ edition }: { edition: WorkEdition }) {
  const { t } = useTranslation('judging')
  const { sealed, total } = edition
  const name = t('work.progressOf', { edition: localised(edition.title) })
  return (
    <Leaf title={localised(edition.title)} aside={<span>{localised(edition.round)}</span>}>
      <p className={css.progress}>
        <progress value={sealed} max={total} aria-label={name} />
        <strong className="tabular">{t('work.done', { sealed, total })}</strong>
        <span>{sealed === total ? t('work.all') : t('work.left', { count: total - sealed })}</span>
      </p>
      <SheetList edition={edition} />
    </Leaf>
  )
}
