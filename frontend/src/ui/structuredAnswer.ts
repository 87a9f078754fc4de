/** Parts of an answer by their code; what is not there is empty. */
export type Parts = Record<string, string>

function read(answer: string): unknown {
  try {
    return answer === '' ? null : JSON.parse(answer)
  } catch {
    return null
  }
}

function partsOf(value: unknown): Parts {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return {}
  return Object.fromEntries(Object.entries(value).map(([code, text]) => [code, String(text ?? '')]))
}

/** The rows of a table's answer; none when it cannot be read. */
export function rowsOf(answer: string): Parts[] {
  const rows = read(answer)
  return Array.isArray(rows) ? rows.map(partsOf) : []
}

/** What is known of the person in an answer. */
export const personOf = (answer: string): Parts => partsOf(read(answer))

const filled = (parts: Parts): Parts =>
  Object.fromEntries(Object.entries(parts).filter(([, text]) => text.trim() !== ''))

/** Rows as the server keeps them: a table without rows is no answer, and an empty row stays while it is typed. */
export const answerOfRows = (rows: Parts[]): string =>
  rows.length === 0 ? '' : JSON.stringify(rows.map(filled))

/** A person of whom nothing is said is no answer. */
export function answerOfPerson(person: Parts): string {
  const said = filled(person)
  return Object.keys(said).length === 0 ? '' : JSON.stringify(said)
}
