import { infiniteQueryOptions, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { api, ifMatch, unwrap, upload } from '@/api/client'
import { type Attachment, type Entry, type EntryState, entryQuery } from '@/api/entry'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Card = Schemas['EntryCardView']
export type Call = Schemas['CallView']
export type IntakeLine = Schemas['IntakeLineView']
export type DraftRequest = Schemas['DraftRequest']
export type DraftSaved = Schemas['DraftSavedView']
export type CheckRequest = Schemas['CheckRequest']

export const myEntriesQuery = () =>
  infiniteQueryOptions({
    queryKey: ['my-entries', i18next.language],
    queryFn: ({ pageParam }) =>
      unwrap(api.GET('/api/entries', { params: { query: pageParam ? { after: pageParam } : {} } })),
    initialPageParam: '',
    getNextPageParam: page => page.next,
  })

export const callsQuery = () =>
  queryOptions({
    queryKey: ['calls', i18next.language],
    queryFn: () => unwrap(api.GET('/api/calls')),
  })

export interface IntakeFilter {
  state?: EntryState
  field?: string
  q?: string
}

export const intakeQuery = (editionId: string, filter: IntakeFilter) =>
  infiniteQueryOptions({
    queryKey: ['edition', editionId, 'intake', filter],
    queryFn: ({ pageParam }) =>
      unwrap(
        api.GET('/api/editions/{id}/intake', {
          params: { path: { id: editionId }, query: { ...filter, after: pageParam } },
        }),
      ),
    initialPageParam: 0,
    getNextPageParam: page => (page.next ? Number(page.next) : null),
  })

export function useBegin() {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ editionId, fromEntry = null }: { editionId: string; fromEntry?: string | null }) =>
      unwrap(
        api.POST('/api/editions/{id}/entries', {
          params: { path: { id: editionId } },
          body: { fromEntry },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: ['my-entries'] }),
  })
}

export const saveDraft = (id: string, version: number, body: DraftRequest): Promise<DraftSaved> =>
  unwrap(api.PUT('/api/entries/{id}/draft', { params: { path: { id }, header: ifMatch(version) }, body }))

export const submitEntry = (id: string, version: number) =>
  unwrap(api.POST('/api/entries/{id}/submission', { params: { path: { id }, header: ifMatch(version) } }))

export const withdrawEntry = ({ id, version }: Entry, reason: string) =>
  unwrap(
    api.POST('/api/entries/{id}/withdrawal', {
      params: { path: { id }, header: ifMatch(version) },
      body: { reason: reason || null },
    }),
  )

export function addAttachment(
  entryId: string,
  kind: string,
  file: File,
  onProgress: (part: number) => void,
): Promise<Attachment> {
  const form = new FormData()
  form.append('file', file)
  return upload(`/api/entries/${entryId}/attachments?kind=${encodeURIComponent(kind)}`, form, onProgress)
}

export const removeAttachment = (entryId: string, attachmentId: string) =>
  unwrap(
    api.DELETE('/api/entries/{id}/attachments/{attachmentId}', {
      params: { path: { id: entryId, attachmentId } },
    }),
  )

/** The representative of a child took back the consent to publication. */
export function useConsentWithdrawal({ id }: Entry) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: ({ authorId, reason }: { authorId: string; reason: string }) =>
      unwrap(
        api.POST('/api/entries/{id}/authors/{authorId}/consent-withdrawal', {
          params: { path: { id, authorId } },
          body: { reason },
        }),
      ),
    onSuccess: () => queries.invalidateQueries({ queryKey: entryQuery(id).queryKey }),
  })
}

/** A finding of the secretary: its answer is the dossier as it now stands. */
export function useCheck({ id, version, editionId }: Entry) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: (body: CheckRequest) =>
      unwrap(
        api.POST('/api/entries/{id}/checks', { params: { path: { id }, header: ifMatch(version) }, body }),
      ),
    onSuccess: entry => {
      queries.setQueryData(entryQuery(id).queryKey, entry)
      return queries.invalidateQueries({ queryKey: ['edition', editionId, 'intake'] })
    },
  })
}
