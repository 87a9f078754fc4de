import type { QueryClient } from '@tanstack/react-query'
import { createRootRouteWithContext, createRoute, lazyRouteComponent, redirect } from '@tanstack/react-router'
import type { EntryState } from '@/api/entry'
import { isPart, type Part } from '@/features/rulebook/model/parts'
import { loadTexts } from '@/i18n'
import { CrashPage } from './CrashPage'
import { NotFoundPage } from './NotFoundPage'
import { Shell } from './Shell'
import { sessionQuery } from './session'

const page = lazyRouteComponent

type Namespaces = Parameters<typeof loadTexts>
const texts =
  (...namespaces: Namespaces) =>
  () =>
    loadTexts(...namespaces)

const root = createRootRouteWithContext<{ queries: QueryClient }>()({
  component: Shell,
  notFoundComponent: NotFoundPage,
  errorComponent: CrashPage,
})
const open = { getParentRoute: () => root }

// — the public side —
const home = createRoute({
  ...open,
  path: '/',
  loader: texts('portal'),
  component: page(() => import('@/features/portal/HomePage'), 'HomePage'),
})
const results = createRoute({
  ...open,
  path: '/ket-qua/$code',
  loader: texts('portal'),
  component: page(() => import('@/features/portal/ResultsPage'), 'ResultsPage'),
})
const verify = createRoute({
  ...open,
  path: '/xac-minh/$token',
  loader: texts('portal'),
  component: page(() => import('@/features/portal/VerifyPage'), 'VerifyPage'),
})

// — the doors —
const signIn = createRoute({
  ...open,
  path: '/dang-nhap',
  validateSearch: (search: Record<string, unknown>): { tiep?: string } =>
    typeof search.tiep === 'string' && /^\/(?![/\\])/.test(search.tiep) ? { tiep: search.tiep } : {},
  loader: texts('account'),
  component: page(() => import('@/features/account/SignInPage'), 'SignInPage'),
})
const register = createRoute({
  ...open,
  path: '/dang-ky',
  loader: texts('account'),
  component: page(() => import('@/features/account/RegisterPage'), 'RegisterPage'),
})
const confirm = createRoute({
  ...open,
  path: '/xac-nhan/$token',
  loader: texts('account'),
  component: page(() => import('@/features/account/ConfirmPage'), 'ConfirmPage'),
})
const forgotten = createRoute({
  ...open,
  path: '/quen-mat-khau',
  loader: texts('account'),
  component: page(() => import('@/features/account/ForgottenPage'), 'ForgottenPage'),
})
const reset = createRoute({
  ...open,
  path: '/dat-lai-mat-khau/$token',
  loader: texts('account'),
  component: page(() => import('@/features/account/ResetPage'), 'ResetPage'),
})
const setUp = createRoute({
  ...open,
  path: '/thiet-lap/$token',
  loader: texts('account'),
  component: page(() => import('@/features/account/SetUpPage'), 'SetUpPage'),
})
const invitation = createRoute({
  ...open,
  path: '/loi-moi/$token',
  loader: texts('account'),
  component: page(() => import('@/features/account/InvitationPage'), 'InvitationPage'),
})

// — behind the door: who is not signed in goes there first and comes back —
const inside = createRoute({
  ...open,
  id: 'inside',
  beforeLoad: async ({ context, location }) => {
    const session = await context.queries.ensureQueryData(sessionQuery)
    if (!session) throw redirect({ to: '/dang-nhap', search: { tiep: location.href } })
  },
})
const within = { getParentRoute: () => inside }

const myEntries = createRoute({
  ...within,
  path: '/ho-so',
  // The edition whose call was answered on the home page.
  validateSearch: (search: Record<string, unknown>): { lan?: string } =>
    typeof search.lan === 'string' ? { lan: search.lan } : {},
  loader: texts('entry'),
  component: page(() => import('@/features/entry/MyEntriesPage'), 'MyEntriesPage'),
})
const entry = createRoute({
  ...within,
  path: '/ho-so/$id',
  loader: texts('entry'),
  component: page(() => import('@/features/entry/EntryPage'), 'EntryPage'),
})
const printedForm = createRoute({
  ...within,
  path: '/ho-so/$id/ban-in',
  loader: texts('entry'),
  component: page(() => import('@/features/entry/PrintedForm'), 'PrintedForm'),
})
const mySheets = createRoute({
  ...within,
  path: '/cham',
  loader: texts('judging'),
  component: page(() => import('@/features/judging/MySheetsPage'), 'MySheetsPage'),
})
const sheet = createRoute({
  ...within,
  path: '/cham/$sheetId',
  loader: texts('judging', 'entry'),
  component: page(() => import('@/features/judging/SheetPage'), 'SheetPage'),
})
const myBallots = createRoute({
  ...within,
  path: '/phieu-bau',
  loader: texts('council'),
  component: page(() => import('@/features/council/MyBallotsPage'), 'MyBallotsPage'),
})
const ballot = createRoute({
  ...within,
  path: '/phieu-bau/$meetingId',
  loader: texts('council', 'entry'),
  component: page(() => import('@/features/council/BallotPage'), 'BallotPage'),
})
const experts = createRoute({
  ...within,
  path: '/chuyen-gia',
  loader: texts('expert'),
  component: page(() => import('@/features/expert/ExpertsPage'), 'ExpertsPage'),
})
const admin = createRoute({
  ...within,
  path: '/quan-tri',
  loader: texts('account'),
  component: page(() => import('@/features/account/AdminPage'), 'AdminPage'),
})
const editions = createRoute({
  ...within,
  path: '/dieu-hanh',
  loader: texts('programme'),
  component: page(() => import('@/features/programme/EditionsPage'), 'EditionsPage'),
})
const openEdition = createRoute({
  ...within,
  path: '/dieu-hanh/mo-moi',
  loader: texts('programme'),
  component: page(() => import('@/features/programme/OpenEditionPage'), 'OpenEditionPage'),
})

/** What the queue is narrowed to, kept in the address so that coming back finds it again. */
function intakeSearch(search: Record<string, unknown>): {
  trangThai?: EntryState
  linhVuc?: string
  tim?: string
} {
  const text = (name: string) => (typeof search[name] === 'string' && search[name] ? search[name] : undefined)
  const [state, field, q] = [text('trangThai'), text('linhVuc'), text('tim')]
  return {
    ...(state ? { trangThai: state as EntryState } : {}),
    ...(field ? { linhVuc: field } : {}),
    ...(q ? { tim: q } : {}),
  }
}

// — one edition, in the order of the work —
const edition = createRoute({
  ...within,
  path: '/dieu-hanh/$editionId',
  loader: texts('programme'),
  component: page(() => import('@/features/programme/EditionLayout'), 'EditionLayout'),
})
const part = { getParentRoute: () => edition }

const dashboard = createRoute({
  ...part,
  path: '/',
  component: page(() => import('@/features/programme/DashboardPage'), 'DashboardPage'),
})
const intake = createRoute({
  ...part,
  path: '/tiep-nhan',
  validateSearch: intakeSearch,
  loader: texts('entry'),
  component: page(() => import('@/features/entry/IntakePage'), 'IntakePage'),
})
const intakeEntry = createRoute({
  ...part,
  path: '/tiep-nhan/$entryId',
  loader: texts('entry'),
  component: page(() => import('@/features/entry/IntakeEntryPage'), 'IntakeEntryPage'),
})
const panels = createRoute({
  ...part,
  path: '/hoi-dong',
  loader: texts('judging'),
  component: page(() => import('@/features/judging/PanelsPage'), 'PanelsPage'),
})
const scoreTable = createRoute({
  ...part,
  path: '/bang-diem',
  loader: texts('judging'),
  component: page(() => import('@/features/judging/ScoreTablePage'), 'ScoreTablePage'),
})
const councils = createRoute({
  ...part,
  path: '/hop-hoi-dong',
  loader: texts('council'),
  component: page(() => import('@/features/council/CouncilsPage'), 'CouncilsPage'),
})
const meeting = createRoute({
  ...part,
  path: '/hop-hoi-dong/$meetingId',
  loader: texts('council', 'judging'),
  component: page(() => import('@/features/council/MeetingPage'), 'MeetingPage'),
})
const ranking = createRoute({
  ...part,
  path: '/xep-giai',
  loader: texts('award'),
  component: page(() => import('@/features/award/RankingPage'), 'RankingPage'),
})
const publication = createRoute({
  ...part,
  path: '/cong-bo',
  loader: texts('award'),
  component: page(() => import('@/features/award/PublicationPage'), 'PublicationPage'),
})
const ceremony = createRoute({
  ...part,
  path: '/le-trao-giai',
  loader: texts('ceremony'),
  component: page(() => import('@/features/ceremony/CeremonyPage'), 'CeremonyPage'),
})
const rulebooks = createRoute({
  ...part,
  path: '/the-le',
  loader: texts('rulebook'),
  component: page(() => import('@/features/rulebook/OverviewPage'), 'OverviewPage'),
})
const journal = createRoute({
  ...part,
  path: '/nhat-ky',
  loader: texts('journal'),
  component: page(() => import('@/features/journal/JournalPage'), 'JournalPage'),
})

/** The editor needs the width of the screen, so it stands outside the edition's frame. */
const rulebookEditor = createRoute({
  ...within,
  path: '/dieu-hanh/$editionId/the-le/soan',
  validateSearch: (search: Record<string, unknown>): { phan?: Part } =>
    isPart(search.phan) ? { phan: search.phan } : {},
  loader: texts('rulebook'),
  component: page(() => import('@/features/rulebook/EditorPage'), 'EditorPage'),
})

export const routeTree = root.addChildren([
  home,
  results,
  verify,
  signIn,
  register,
  confirm,
  forgotten,
  reset,
  setUp,
  invitation,
  inside.addChildren([
    myEntries,
    entry,
    printedForm,
    mySheets,
    sheet,
    myBallots,
    ballot,
    experts,
    admin,
    editions,
    openEdition,
    edition.addChildren([
      dashboard,
      intake,
      intakeEntry,
      panels,
      scoreTable,
      councils,
      meeting,
      ranking,
      publication,
      ceremony,
      rulebooks,
      journal,
    ]),
    rulebookEditor,
  ]),
])
