import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api, unwrap } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Work = Schemas['WorkView']
export type WorkEdition = Schemas['WorkEditionView']
export type WorkSheet = Schemas['WorkSheetView']
export type Sheet = Schemas['SheetView']
export type Criterion = Schemas['CriterionView']
export type Panel = Schemas['PanelView']
export type Member = Schemas['MemberView']
export type Candidate = Schemas['CandidateView']
export type Conflict = Schemas['ConflictView']
export type Assignments = Schemas['AssignmentView']
export type PanelLoad = Schemas['PanelLoadView']
export type ScoreTable = Schemas['ScoreTableView']
export type ScoreRow = Schemas['ScoreRowView']
export type Standing = Schemas['StandingView']
export type Round = Schemas['RoundView']
export type MemberRole = Schemas['MemberRole']
export type FigureTable = Schemas['FigureTableView']
export type FigureLine = Schemas['FigureLineView']
export type Edition = Schemas['EditionView']

export const mySheetsQuery = queryOptions({
  queryKey: ['judging', 'mine'],
  queryFn: () => unwrap(api.GET('/api/judge/sheets')),
})

/** Never from memory: a sheet is written here, and perhaps on another device too. */
export const sheetQuery = (id: string) =>
  queryOptions({
    queryKey: ['judging', 'sheet', id],
    queryFn: () => unwrap(api.GET('/api/sheets/{id}', { params: { path: { id } } })),
    staleTime: 0,
    gcTime: 0,
    refetchOnWindowFocus: false,
  })

export const editionQuery = (id: string) =>
  queryOptions({
    queryKey: ['edition', id],
    queryFn: () => unwrap(api.GET('/api/editions/{id}', { params: { path: { id } } })),
  })

export const roundsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['judging', 'edition', editionId, 'rounds'],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/rounds', { params: { path: { id: editionId } } })),
  })

export const panelsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['judging', 'edition', editionId, 'panels'],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/panels', { params: { path: { id: editionId } } })),
  })

export const assignmentsQuery = (editionId: string, round: string) =>
  queryOptions({
    queryKey: ['judging', 'edition', editionId, 'assignments', round],
    queryFn: () =>
      unwrap(
        api.GET('/api/editions/{id}/assignments', { params: { path: { id: editionId }, query: { round } } }),
      ),
  })

export const conflictsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['judging', 'edition', editionId, 'conflicts'],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/conflicts', { params: { path: { id: editionId } } })),
  })

export const candidatesQuery = (panelId: string) =>
  queryOptions({
    queryKey: ['judging', 'candidates', panelId],
    queryFn: () => unwrap(api.GET('/api/panels/{id}/candidates', { params: { path: { id: panelId } } })),
  })

export const scoreTableQuery = (panelId: string) =>
  queryOptions({
    queryKey: ['judging', 'table', panelId],
    queryFn: () => unwrap(api.GET('/api/panels/{id}/score-table', { params: { path: { id: panelId } } })),
  })

export const figuresQuery = (editionId: string, round: string) =>
  queryOptions({
    queryKey: ['judging', 'edition', editionId, 'figures', round],
    queryFn: () =>
      unwrap(
        api.GET('/api/editions/{id}/rounds/{round}/figures', { params: { path: { id: editionId, round } } }),
      ),
  })

export const standingsQuery = (editionId: string, round: string) =>
  infiniteQueryOptions({
    queryKey: ['judging', 'edition', editionId, 'standings', round],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/editions/{id}/standings', {
          params: {
            path: { id: editionId },
            query: pageParam ? { sort: 'score', round, after: pageParam } : { sort: 'score', round },
          },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  })

/** An act after which everything about judging is asked for again. */
export function useJudgingAct<T, R>(act: (value: T) => Promise<R>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['judging'] }),
  })
}
