import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { entryFormQuery, entryQuery } from '@/api/entry'
import { localised } from '@/i18n/localised'
import { DossierView } from '@/ui/DossierView'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { TwoPane } from '@/ui/TwoPane'
import { type Sheet, sheetQuery } from './queries'
import { ReadSheet } from './ReadSheet'
import { SealedNote } from './SealedNote'
import { SheetStanding } from './SheetStanding'
import { Way } from './Way'
import { WriteSheet } from './WriteSheet'

const route = getRouteApi('/inside/cham/$sheetId')

export function SheetPage() {
  const { t } = useTranslation('judging')
  const { sheetId } = route.useParams()
  const sheet = useQuery(sheetQuery(sheetId))
  if (sheet.data) return <Open key={`${sheet.data.id} ${sheet.data.state}`} sheet={sheet.data} />
  return (
    <>
      <PageTitle title={t('title.sheet')} />
      {sheet.isError ? (
        <>
          <Problem problem={sheet.error} />
          <LinkButton to="/cham" variant="default">
            {t('sheet.back')}
          </LinkButton>
        </>
      ) : (
        <Loading lines={8} />
      )}
    </>
  )
}

function Open({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('judging')
  const given = sheet.marks.filter(({ points }) => typeof points === 'number').length
  return (
    <>
      <SealedNote />
      <PageTitle
        above={t('sheet.above', { code: sheet.entryCode, round: localised(sheet.round) })}
        title={sheet.entryTitle}
        badge={<SheetStanding {...sheet} given={given} criteria={sheet.criteria.length} />}
      />
      <Way sheet={sheet} />
      <TwoPane
        left={{ label: t('sheet.dossier'), content: <Dossier sheet={sheet} /> }}
        right={{
          label: t('sheet.pane'),
          content: sheet.editable ? <WriteSheet sheet={sheet} /> : <ReadSheet sheet={sheet} />,
        }}
      />
    </>
  )
}

function Dossier({ sheet }: { sheet: Sheet }) {
  const { t } = useTranslation('judging')
  const entry = useQuery(entryQuery(sheet.entryId))
  const form = useQuery(entryFormQuery(sheet.editionId))
  const failed = entry.isError ? entry : form
  if (failed.isError) return <Problem problem={failed.error} onRetry={() => void failed.refetch()} />
  if (!entry.data || !form.data) return <Loading lines={10} />
  return (
    <>
      <h2 className="visually-hidden">{t('sheet.dossier')}</h2>
      <DossierView
        entryId={sheet.entryId}
        dossier={entry.data.dossier}
        form={form.data}
        blind={entry.data.blind}
      />
    </>
  )
}
