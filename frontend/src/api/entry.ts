import { queryOptions } from '@tanstack/react-query'
import i18next from 'i18next'
import { api, unwrap } from './client'
import type { components } from './schema'

type Schemas = components['schemas']
export type Entry = Schemas['EntryView']
export type EntryState = Schemas['EntryState']
export type Dossier = Schemas['DossierView']
export type Attachment = Schemas['AttachmentView']
export type EntryForm = Schemas['EntryFormView']
export type Question = Schemas['FormQuestionView']
export type Fault = Schemas['FaultView']

/** A dossier as the reader may see it; its words are in the reader's language. */
export const entryQuery = (id: string) =>
  queryOptions({
    queryKey: ['entry', id, i18next.language],
    queryFn: () => unwrap(api.GET('/api/entries/{id}', { params: { path: { id } } })),
  })

/** What an edition asks for in a dossier. */
export const entryFormQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['edition', editionId, 'entry-form', i18next.language],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/entry-form', { params: { path: { id: editionId } } })),
    staleTime: 5 * 60_000,
  })
