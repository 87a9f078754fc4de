import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, ifMatch, unwrap } from '@/api/client'
import { serverNow } from '@/api/clock'
import { forwardingQuery } from '@/api/editions'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Ranking = Schemas['RankingView']
export type Place = Schemas['PlaceView']
export type Level = Schemas['LevelView']
export type Distinction = Schemas['DistinctionView']
export type RoundClosing = Schemas['RoundClosingView']
export type RoundEntry = Schemas['RoundEntryView']
export type OpenTie = Schemas['OpenTieView']
export type Separation = Schemas['SeparationView']
export type Publication = NonNullable<Ranking['publication']>
export type Decision = Schemas['DecisionRequest']
export type Forwarding = Schemas['ForwardingView']
export type Forwarded = Schemas['ForwardedView']
export type TieChoice = Schemas['TieChoiceRequest']

/** Whether it stands and is still to come. */
export function isScheduled({ publishAt, revokedAt }: Publication): boolean {
  return !revokedAt && serverNow() < Date.parse(publishAt)
}

const path = (id: string) => ({ path: { id } })

export const rankingQuery = (id: string) =>
  queryOptions({
    queryKey: ['edition', id, 'ranking'],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/ranking', { params: path(id) })),
  })

export const roundsQuery = (id: string) =>
  queryOptions({
    queryKey: ['edition', id, 'rounds'],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/rounds', { params: path(id) })),
  })

export const roundClosingQuery = (id: string, round: string) =>
  queryOptions({
    queryKey: ['edition', id, 'rounds', round],
    queryFn: () =>
      unwrap(api.GET('/api/editions/{id}/rounds/{round}/closing', { params: { path: { id, round } } })),
  })

export const explanationQuery = (id: string, entryId: string) =>
  queryOptions({
    queryKey: ['edition', id, 'explanation', entryId],
    queryFn: () =>
      unwrap(
        api.GET('/api/editions/{id}/ranking/{entryId}/explanation', { params: { path: { id, entryId } } }),
      ),
  })

/** After a round is closed or reopened everything about the edition and its judging is asked for again. */
function useRoundAct<V>(id: string, act: (variables: V) => Promise<RoundClosing>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () =>
      Promise.all([
        queries.invalidateQueries({ queryKey: ['edition', id] }),
        queries.invalidateQueries({ queryKey: ['judging'] }),
      ]),
  })
}

export const useCloseRound = (id: string, round: string) =>
  useRoundAct(id, (body: Schemas['RoundClosingRequest']) =>
    unwrap(api.POST('/api/editions/{id}/rounds/{round}/closing', { params: { path: { id, round } }, body })),
  )

export const useReopenRound = (id: string, round: string) =>
  useRoundAct(id, (reason: string) =>
    unwrap(
      api.POST('/api/editions/{id}/rounds/{round}/reopening', {
        params: { path: { id, round } },
        body: { reason },
      }),
    ),
  )

/** Every act answers with the ranking as it now stands; state and moves of the edition may have changed with it. */
function useRankingAct<V>(id: string, act: (variables: V, version: number) => Promise<Ranking>) {
  const queries = useQueryClient()
  const { queryKey } = rankingQuery(id)
  return useMutation({
    mutationFn: (variables: V) => act(variables, queries.getQueryData(queryKey)?.version ?? 0),
    onSuccess: ranking => {
      queries.setQueryData(queryKey, ranking)
      return queries.invalidateQueries({
        predicate: ({ queryKey: key }) => key[0] === 'edition' && key[1] === id && key[2] !== 'ranking',
      })
    },
    onError: () => queries.invalidateQueries({ queryKey }),
  })
}

export const usePropose = (id: string) =>
  useRankingAct(id, (choices: TieChoice[]) =>
    unwrap(api.POST('/api/editions/{id}/prize-proposal', { params: path(id), body: { choices } })),
  )

export const useChangePrize = (id: string, entryId: string) =>
  useRankingAct(id, (body: { level: string | null; reason: string | null }, version) =>
    unwrap(
      api.PUT('/api/editions/{id}/prizes/{entryId}', {
        params: { path: { id, entryId }, header: ifMatch(version) },
        body,
      }),
    ),
  )

export const useDistinguish = (id: string, prize: string) =>
  useRankingAct(id, (body: Schemas['DistinctionRequest'], version) =>
    unwrap(
      api.PUT('/api/editions/{id}/distinctions/{prize}', {
        params: { path: { id, prize }, header: ifMatch(version) },
        body,
      }),
    ),
  )

export const useDecide = (id: string) =>
  useRankingAct(id, (body: Decision, version) =>
    unwrap(
      api.POST('/api/editions/{id}/decision', { params: { ...path(id), header: ifMatch(version) }, body }),
    ),
  )

export const usePublish = (id: string) =>
  useRankingAct(id, (publishAt: string | null, version) =>
    unwrap(
      api.POST('/api/editions/{id}/publication', {
        params: { ...path(id), header: ifMatch(version) },
        body: { publishAt },
      }),
    ),
  )

export const useRevoke = (id: string) =>
  useRankingAct(id, (reason: string) =>
    unwrap(api.POST('/api/editions/{id}/publication/revocation', { params: path(id), body: { reason } })),
  )

export function useForward(id: string) {
  const queries = useQueryClient()
  const { queryKey } = forwardingQuery(id)
  return useMutation({
    mutationFn: (entryIds: string[]) =>
      unwrap(
        api.PUT('/api/editions/{id}/forwarding', {
          params: { ...path(id), header: ifMatch(queries.getQueryData(queryKey)?.version ?? 0) },
          body: { entryIds },
        }),
      ),
    onSuccess: list => {
      queries.setQueryData(queryKey, list)
      return queries.invalidateQueries({ queryKey: rankingQuery(id).queryKey })
    },
  })
}
