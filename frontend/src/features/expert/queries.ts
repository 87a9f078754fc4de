import { infiniteQueryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, unwrap } from '@/api/client'
import type { components } from '@/api/schema'

export type Expert = components['schemas']['ExpertView']
export type ExpertRequest = components['schemas']['ExpertRequest']

export const expertsQuery = (search: string) =>
  infiniteQueryOptions({
    queryKey: ['experts', search],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/experts', {
          params: { query: { ...(search ? { q: search } : {}), ...(pageParam ? { after: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  })

/** Adds an expert, or changes the one given. */
export function useSaveExpert(expert: Expert | null) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: ExpertRequest): Promise<Expert> =>
      expert
        ? unwrap(
            api.PUT('/api/experts/{id}', {
              params: { path: { id: expert.id }, header: ifMatch(expert.version) },
              body,
            }),
          )
        : unwrap(api.POST('/api/experts', { body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['experts'] }),
  })
}
