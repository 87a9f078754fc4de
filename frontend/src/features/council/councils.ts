import { queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import i18next from 'i18next'
import { api, ifMatch, unwrap } from '@/api/client'
import type { components } from '@/api/schema'

type Schemas = components['schemas']
export type Council = Schemas['CouncilView']
export type MeetingLine = Schemas['MeetingLineView']
export type Meeting = Schemas['MeetingView']
export type MeetingEntry = Schemas['MeetingEntryView']
export type Attendee = Schemas['AttendeeView']
export type Ballot = Schemas['BallotView']
export type BallotEntry = Schemas['BallotEntryView']
export type BallotWork = Schemas['BallotWorkView']
export type Count = Schemas['CountView']
export type Option = Schemas['OptionView']
export type Scan = Schemas['ScanView']

/** How often a page looks whether others have voted or the meeting has gone on. */
const WATCH_MS = 5000

export const councilsQuery = (editionId: string) =>
  queryOptions({
    queryKey: ['council', 'edition', editionId],
    queryFn: () => unwrap(api.GET('/api/editions/{id}/councils', { params: { path: { id: editionId } } })),
  })

export const meetingQuery = (id: string) =>
  queryOptions({
    queryKey: ['council', 'meeting', id, i18next.language],
    queryFn: () => unwrap(api.GET('/api/meetings/{id}', { params: { path: { id } } })),
    refetchInterval: query => (query.state.data?.state === 'VOTING' ? WATCH_MS : false),
  })

export const myBallotsQuery = queryOptions({
  queryKey: ['council', 'mine'],
  queryFn: () => unwrap(api.GET('/api/judge/ballots')),
})

export const ballotQuery = (id: string) =>
  queryOptions({
    queryKey: ['council', 'ballot', id],
    queryFn: () => unwrap(api.GET('/api/meetings/{id}/ballot', { params: { path: { id } } })),
    refetchInterval: query => (query.state.data?.state === 'CLOSED' ? false : WATCH_MS),
  })

/** Where a write of this meeting goes and which version its writer saw. */
export function seen(meeting: Meeting) {
  return { path: { id: meeting.id }, header: ifMatch(meeting.version) }
}

/** An act after which everything about councils is asked for again. */
export function useCouncilAct<T, R>(act: (value: T) => Promise<R>) {
  const queries = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSettled: () => queries.invalidateQueries({ queryKey: ['council'] }),
  })
}

export const STATE_TONE = { OPEN: 'calm', VOTING: 'wait', CLOSED: 'good' } as const
