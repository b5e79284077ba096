import { readFile } from 'node:fs/promises'

/** A quotation to look for at a page. */
export interface QuoteCase {
  id: string
  /** The pieces of the quotation, in order; at least one. */
  content: string[]
  /** NAME of the page. */
  source: string
}

/** Cases from a JSON file, `[{id, content: [text, …], source: NAME}, …]`; fields beside these are left alone. */
export type Cases = { outcome: 'loaded'; cases: QuoteCase[] } | { outcome: 'failed'; reason: string }

/** Loads the cases, or says in plain words why they cannot be. */
export async function readCases(path: string): Promise<Cases> {
  let text: string
  try {
    text = await readFile(path, 'utf8')
  } catch {
    return failed('there is no such file, or it cannot be opened')
  }
  let data: unknown
  try {
    data = JSON.parse(text)
  } catch {
    return failed('it is not JSON')
  }
  if (!Array.isArray(data)) return failed('it is not a list of cases')
  const seen = new Set<string>()
  for (const [at, entry] of data.entries()) {
    const fault = faultOf(entry, seen)
    if (fault !== null) return failed(`case ${at + 1} ${fault}`)
  }
  return { outcome: 'loaded', cases: data as QuoteCase[] }
}

/** What is wrong with a case, as the end of a sentence; null where it is one. Remembers its id. */
function faultOf(entry: unknown, seen: Set<string>): string | null {
  if (typeof entry !== 'object' || entry === null) return 'is no object'
  const { id, content, source } = entry as Record<string, unknown>
  if (typeof id !== 'string' || id === '') return 'has no "id"'
  if (seen.has(id)) return `has the "id" of another, ${id}`
  seen.add(id)
  const isContent = Array.isArray(content) && content.length > 0 && content.every((piece) => typeof piece === 'string')
  if (!isContent) return `(${id}) has no "content", a list of texts`
  // A name, not a path: cases lead nowhere but into the folder of the pages.
  if (typeof source !== 'string' || source === '' || /[/\\]/.test(source))
    return `(${id}) has no "source", the name of a page`
  return null
}

function failed(reason: string): Cases {
  return { outcome: 'failed', reason }
}
