import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from './client'

export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['edition', id],
    queryFn: () => unwrap(api.GET('/api/editions/{id}', { params: { path: { id } } })),
  })

/** Prized entries sent on to the next contest; without a target where the rules send none. */
export const forwardingQuery = (id: string) =>
  queryOptions({
    queryKey: ['edition', id, 'forwarding'],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/forwarding', { params: { path: { id } } })),
  })

export const presetsQuery = queryOptions({
  queryKey: ['presets'],
  queryFn: () => unwrap(api.GET('/api/presets')),
  staleTime: Number.POSITIVE_INFINITY,
})
