import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, unwrap } from '@/api/client'
import { editionQuery } from '@/api/editions'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Edition = Schemas['EditionView']
export type EditionSummary = Schemas['EditionSummaryView']
export type EditionState = Schemas['EditionState']
export type Move = Schemas['MoveView']
export type Preset = Schemas['PresetView']
export type OpenRequest = Schemas['OpenEditionRequest']
export type TimelineRequest = Schemas['TimelineRequest']
export type CloneRequest = Schemas['CloneRequest']
export type Cloned = Schemas['CloneView']

export const editionsQuery = queryOptions({
  queryKey: ['editions'],
  queryFn: () => unwrap(api.GET('/api/editions')),
})

/** An act on an edition: its answer is the edition as it now stands. */
function useEditionAct<V>(act: (variables: V) => Promise<Edition>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: edition => {
      queries.setQueryData(editionQuery(edition.id).queryKey, edition)
      return queries.invalidateQueries({ queryKey: ['editions'] })
    },
  })
}

export const useOpenEdition = () =>
  useEditionAct((body: OpenRequest) => unwrap(api.POST('/api/editions', { body })))

export const useMoveEdition = (id: string) =>
  useEditionAct((body: { to: EditionState; reason: string | null }) =>
    unwrap(api.POST('/api/editions/{id}/moves', { params: { path: { id } }, body })),
  )

export const useDateEdition = ({ id, version }: Edition) =>
  useEditionAct((body: TimelineRequest) =>
    unwrap(
      api.PUT('/api/editions/{id}/timeline', { params: { path: { id }, header: ifMatch(version) }, body }),
    ),
  )

/** The next edition under the rules of this one. */
export function useCloneEdition(id: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: CloneRequest) =>
      unwrap(api.POST('/api/editions/{id}/clone', { params: { path: { id } }, body })),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['editions'] }),
  })
}
