import { api, unwrap } from './client'

/** The content of an attached file, fetched with the reader's session. */
export function attachmentContent(entryId: string, attachmentId: string): Promise<Blob> {
  return unwrap(
    api.GET('/api/entries/{id}/attachments/{attachmentId}/content', {
      params: { path: { id: entryId, attachmentId } },
      parseAs: 'blob',
    }) as Promise<{ data?: Blob; error?: unknown; response: Response }>,
  )
}

/** Hands a file to the browser's downloads. */
export function keepFile(content: Blob, name: string): void {
  const address = URL.createObjectURL(content)
  const link = document.createElement('a')
  link.href = address
  link.download = name
  link.click()
  setTimeout(() => URL.revokeObjectURL(address), 60_000)
}
