import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { api, ifMatch, unwrap } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Version = Schemas['RulebookVersionView']
export type Draft = Schemas['RulebookDocumentView']
export type Change = Schemas['RulebookChangeView']
export type Impact = Schemas['RulebookImpactView']
export type Example = Schemas['RulebookExampleView']
export type SummarySection = Schemas['SummarySectionView']
export type IssueRequest = Schemas['RulebookIssueRequest']

const at = (editionId: string) => ['edition', editionId, 'rulebooks']

export const versionsQuery = (editionId: string) =>
  queryOptions({
    queryKey: [...at(editionId), 'list'],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/rulebooks', { params: { path: { id: editionId } } })),
  })

/** Read once when the editor opens; from then on the editor knows better. */
export const draftQuery = (editionId: string) =>
  queryOptions({
    queryKey: [...at(editionId), 'draft'],
    queryFn: () => readDraft(editionId),
    gcTime: 0,
    refetchOnWindowFocus: false,
    refetchOnReconnect: false,
    retry: false,
  })

export function readDraft(editionId: string): Promise<Draft> {
  return unwrap(api.GET('/api/editions/{id}/rulebooks/draft', { params: { path: { id: editionId } } }))
}

/** How far a draft can be trusted to say something: it is kept whatever somebody types into it. */
export const draftStandingQuery = (editionId: string) =>
  queryOptions({
    queryKey: [...at(editionId), 'draft-standing'],
    queryFn: async () => {
      const { document, faults } = await readDraft(editionId)
      if (!document?.startsWith('{')) return 'unreadable'
      return faults.length > 0 ? 'faulty' : 'sound'
    },
    gcTime: 0,
    retry: false,
  })

/** Saves the draft, sound or not. Answers it as it now stands, with what is wrong. */
export function writeDraft(editionId: string, version: number, document: string): Promise<Draft> {
  const params = { path: { id: editionId }, header: ifMatch(version) }
  // A request that outlives the page may carry 64 kB at most.
  const keepalive = new Blob([document]).size < 60_000
  return unwrap(api.PUT('/api/editions/{id}/rulebooks/draft', { params, body: { document }, keepalive }))
}

export const changesQuery = (editionId: string, from: number, to: number) =>
  queryOptions({
    queryKey: [...at(editionId), 'changes', from, to, i18next.language],
    queryFn: () =>
      unwrap(
        api.GET('/api/editions/{id}/rulebooks/{number}/changes', {
          params: { path: { id: editionId, number: from }, query: { to } },
        }),
      ),
  })

export const impactQuery = (editionId: string) =>
  queryOptions({
    queryKey: [...at(editionId), 'impact', i18next.language],
    queryFn: () =>
      unwrap(api.GET('/api/editions/{id}/rulebooks/draft/impact', { params: { path: { id: editionId } } })),
    gcTime: 0,
    staleTime: 0,
  })

export const summaryQuery = (document: string) =>
  queryOptions({
    queryKey: ['rulebook-summary', document, i18next.language],
    queryFn: () => unwrap(api.POST('/api/rulebooks/summary', { body: { document } })),
    gcTime: 60_000,
    retry: false,
  })

/** An act after which the page is left: what was read of the edition is read again where it is next shown. */
function useAct<V, R>(editionId: string, act: (variables: V) => Promise<R>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ queryKey: ['edition', editionId], refetchType: 'none' }),
  })
}

export interface Beginning {
  from?: number
  preset?: string
  /** A file's text, written over the draft once it is there. */
  text?: string
}

export const useBeginDraft = (editionId: string) =>
  useAct(editionId, async ({ from, preset, text }: Beginning) => {
    const body = { from: from ?? null, preset: preset ?? null }
    const params = { path: { id: editionId } }
    const draft = await unwrap(api.POST('/api/editions/{id}/rulebooks/draft', { params, body }))
    return text === undefined ? draft : writeDraft(editionId, draft.version, text)
  })

export function useDropDraft(editionId: string) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: () =>
      unwrap(api.DELETE('/api/editions/{id}/rulebooks/draft', { params: { path: { id: editionId } } })),
    onSuccess: () => queries.invalidateQueries({ queryKey: at(editionId) }),
  })
}

export const useIssue = (editionId: string) =>
  useAct(editionId, ({ version, ...body }: IssueRequest & { version: number }) =>
    unwrap(
      api.POST('/api/editions/{id}/rulebooks/draft/issue', {
        params: { path: { id: editionId }, header: ifMatch(version) },
        body,
      }),
    ),
  )

type BlobAnswer = Promise<{ data?: Blob; error?: unknown; response: Response }>

export function versionAsYaml(editionId: string, number: number): Promise<Blob> {
  return unwrap(
    api.GET('/api/editions/{id}/rulebooks/{number}/rulebook.yaml', {
      params: { path: { id: editionId, number } },
      parseAs: 'blob',
    }) as unknown as BlobAnswer,
  )
}

export function versionAsRegulation(editionId: string, number: number): Promise<Blob> {
  return unwrap(
    api.GET('/api/editions/{id}/rulebooks/{number}/regulation.docx', {
      params: { path: { id: editionId, number } },
      parseAs: 'blob',
    }) as unknown as BlobAnswer,
  )
}
