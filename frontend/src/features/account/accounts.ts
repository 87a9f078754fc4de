import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Account = Schemas['AccountView']
export type Grant = Schemas['GrantView']
export type Role = Schemas['Role']
export type Office = 'SECRETARY' | 'ORGANISER' | 'ADMINISTRATOR'

/** The roles given here; a judge's comes with the panel. */
export const OFFICES: readonly Office[] = ['SECRETARY', 'ORGANISER', 'ADMINISTRATOR']

export const accountsQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['accounts', search],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/accounts', {
          params: {
            query: { limit: 50, ...(search && { q: search }), ...(pageParam && { after: pageParam }) },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })

/** The editions a role may be limited to. */
export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: () => unwrap(api.GET('/api/editions')),
})

/** An act on accounts, after which the list is read again. */
export function useAccountAct<V>(act: (variables: V) => Promise<unknown>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['accounts'] }),
  })
}
