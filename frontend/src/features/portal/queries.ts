import { queryOptions } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Calls = Schemas['CallsView']
export type Call = Schemas['PublicCallView']
export type Published = Schemas['PublishedView']
export type Results = Schemas['ResultsView']
export type Level = Schemas['ResultLevelView']
export type Laureate = Schemas['LaureateView']
export type Check = Schemas['CertificateCheckView']

export const callsQuery = queryOptions({
  queryKey: ['public', 'editions'],
  queryFn: () => unwrap(api.GET('/api/public/editions')),
})

export const resultsQuery = (code: string) =>
  queryOptions({
    queryKey: ['public', 'results', code],
    queryFn: () => unwrap(api.GET('/api/public/editions/{code}/results', { params: { path: { code } } })),
  })

export const certificateQuery = (token: string) =>
  queryOptions({
    queryKey: ['public', 'certificate', token],
    queryFn: () => unwrap(api.GET('/api/public/certificates/{token}', { params: { path: { token } } })),
  })
