import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, unwrap } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type CeremonyList = Schemas['CeremonyListView']
export type Group = Schemas['CallingGroupView']
export type Call = Schemas['CallingView']
export type Order = Schemas['CallingOrder']
export type Register = Schemas['CertificateRegisterView']
export type Commendation = Schemas['CommendationView']
export type Commended = Schemas['Commended']
export type Certificate = Schemas['CertificateView']

const path = (id: string) => ({ path: { id } })

export const ceremonyQuery = (id: string) =>
  queryOptions({
    queryKey: ['edition', id, 'ceremony'],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/ceremony-list', { params: path(id) })),
    retry: false,
  })

export const registerQuery = (id: string) =>
  queryOptions({
    queryKey: ['edition', id, 'certificates'],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/certificates', { params: path(id) })),
  })

export function useReorder(id: string, version: number) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: Order) =>
      unwrap(
        api.PUT('/api/editions/{id}/ceremony-order', {
          params: { ...path(id), header: ifMatch(version) },
          body,
        }),
      ),
    onSuccess: list => queries.setQueryData(ceremonyQuery(id).queryKey, list),
    onError: () => queries.invalidateQueries({ queryKey: ceremonyQuery(id).queryKey }),
  })
}

export function useCommend(id: string, version: number, commendation: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (recipients: Commended[]) =>
      unwrap(
        api.PUT('/api/editions/{id}/commendations/{commendation}', {
          params: { path: { id, commendation }, header: ifMatch(version) },
          body: { recipients },
        }),
      ),
    onSuccess: list => queries.setQueryData(ceremonyQuery(id).queryKey, list),
    onError: () => queries.invalidateQueries({ queryKey: ceremonyQuery(id).queryKey }),
  })
}

function useCertificateAct<V, R>(id: string, act: (variables: V) => Promise<R>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: registerQuery(id).queryKey }),
  })
}

export const useIssue = (id: string) =>
  useCertificateAct(id, (_: undefined) =>
    unwrap(api.POST('/api/editions/{id}/certificates', { params: path(id) })),
  )

export const useRevokeCertificate = (id: string, certificateId: string) =>
  useCertificateAct(id, (reason: string) =>
    unwrap(api.POST('/api/certificates/{id}/revocation', { params: path(certificateId), body: { reason } })),
  )
