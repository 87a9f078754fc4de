import { type QueryClient, queryOptions, useQuery } from '@tanstack/react-query'
import { ApiProblem, api, rememberSignedIn, unwrap } from '@/api/client'
import type { components } from '@/api/schema'
import { suggestLanguage } from '@/i18n'

export type Session = components['schemas']['SessionView']
export type Role = Session['grants'][number]['role']

async function fetchSession(): Promise<Session | null> {
  try {
    const session = await unwrap(api.GET('/api/session'))
    rememberSignedIn(true)
    suggestLanguage(session.locale)
    return session
  } catch (problem) {
    if (problem instanceof ApiProblem && problem.status === 401) {
      rememberSignedIn(false)
      return null
    }
    throw problem
  }
}

/** Who is signed in, null for a visitor. */
export const sessionQuery = queryOptions({
  queryKey: ['session'],
  queryFn: fetchSession,
  staleTime: 5 * 60_000,
  retry: false,
})

/** The session once known; undefined while asking, null for a visitor. */
export function useSession(): Session | null | undefined {
  const { data, isError } = useQuery(sessionQuery)
  return isError ? null : data
}

/** Whether the person holds one of the roles anywhere. Only for what to show: the server decides what is allowed. */
export function hasRole(session: Session | null | undefined, ...roles: Role[]): boolean {
  return session?.grants.some(grant => roles.includes(grant.role)) ?? false
}

/** Where a person's work begins. */
export function homeOf(session: Session): '/dieu-hanh' | '/cham' | '/ho-so' {
  if (hasRole(session, 'ADMINISTRATOR', 'ORGANISER', 'SECRETARY')) return '/dieu-hanh'
  if (hasRole(session, 'JUDGE', 'PANEL_CHAIR')) return '/cham'
  return '/ho-so'
}

/** Another person is at the desk: nothing the one before has seen stays, and the shell hears of it. */
export function adoptSession(queries: QueryClient, session: Session | null): void {
  rememberSignedIn(session !== null)
  if (session) suggestLanguage(session.locale)
  queries.removeQueries({ predicate: ({ queryKey }) => queryKey[0] !== sessionQuery.queryKey[0] })
  queries.setQueryData(sessionQuery.queryKey, session)
}
