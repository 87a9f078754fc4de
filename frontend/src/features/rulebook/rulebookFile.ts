import { api, unwrap } from '@/api/client'

/** As much as the server takes for a rulebook. */
export const MOST_BYTES = 1_000_000

/** Why a file cannot be a rulebook, or its text; what is wrong inside a readable one is for the editor to show. */
export type ReadOutcome =
  | { text: string }
  | { refused: 'tooLarge' | 'notText' | 'noDocument' }
  | { refused: 'unreadable'; line: number; message: string }

/** The words of a file; null when it holds something else, such as a word processor's document. */
async function wordsOf(file: File): Promise<string | null> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  if (bytes.includes(0)) return null
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

const isMapping = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Reads a file as a rulebook; only the server knows whether text is YAML. */
export async function readRulebook(file: File): Promise<ReadOutcome> {
  if (file.size > MOST_BYTES) return { refused: 'tooLarge' }
  const text = await wordsOf(file)
  if (text === null) return { refused: 'notText' }
  const { document, faults } = await unwrap(api.POST('/api/rulebooks/check', { body: { document: text } }))
  if (document && isMapping(JSON.parse(document))) return { text }
  const [first] = document ? [] : faults
  return first
    ? { refused: 'unreadable', line: first.line, message: first.message }
    : { refused: 'noDocument' }
}
