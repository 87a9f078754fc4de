import { infiniteQueryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { components } from '@/api/schema'

export type Line = components['schemas']['JournalView']

const PAGE = 100

export const journalQuery = (editionId: string) =>
  infiniteQueryOptions({
    queryKey: ['journal', editionId],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/editions/{id}/journal', {
          params: { path: { id: editionId }, query: { limit: PAGE, ...(pageParam && { after: pageParam }) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next ?? undefined,
  })
