import { useQuery } from '@tanstack/react-query'
import { getRouteApi } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { ApiProblem } from '@/api/client'
import { editionQuery } from '@/api/editions'
import { localisedTitle } from '@/i18n/localised'
import { EmptyState } from '@/ui/EmptyState'
import { LinkButton } from '@/ui/LinkButton'
import { Loading } from '@/ui/Loading'
import { PageTitle } from '@/ui/PageTitle'
import { Problem } from '@/ui/Problem'
import { Editor } from './Editor'
import { draftQuery } from './queries'
import css from './rulebook.module.css'

const route = getRouteApi('/inside/dieu-hanh/$editionId/the-le/soan')

/** The editor of an edition's draft; a page of its own, as wide as the screen. */
export function EditorPage() {
  const { t } = useTranslation('rulebook')
  const { editionId } = route.useParams()
  const edition = useQuery(editionQuery(editionId))
  const draft = useQuery(draftQuery(editionId))
  if (draft.data) {
    const title = edition.data ? localisedTitle(edition.data) : ''
    return <Editor key={draft.data.number} editionId={editionId} editionTitle={title} draft={draft.data} />
  }
  return (
    <div className={css.frame}>
      <PageTitle title={t('editor.title')} />
      <NoDraft editionId={editionId} problem={draft.error} />
    </div>
  )
}

function NoDraft({ editionId, problem }: { editionId: string; problem: unknown }) {
  const { t } = useTranslation('rulebook')
  if (!problem) return <Loading lines={8} />
  if (!(problem instanceof ApiProblem) || problem.status !== 404) return <Problem problem={problem} />
  return (
    <EmptyState
      title={t('editor.none')}
      action={
        <LinkButton to="/dieu-hanh/$editionId/the-le" params={{ editionId }}>
          {t('editor.toVersions')}
        </LinkButton>
      }
    >
      {t('editor.noneHint')}
    </EmptyState>
  )
}
