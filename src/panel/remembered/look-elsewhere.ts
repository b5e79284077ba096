import type { Article, Statement } from '../../core/model'
import { printsOf } from '../../core/remembered/prints'
import { quotedWords } from '../../core/remembered/remembered-page'
import { type Elsewhere, findElsewhere } from '../../core/remembered/same-words'
import { readSettings } from '../../platform/kept-settings'
import { type MemoryTrouble, troubleOf } from '../../platform/memory/memory-database'
import { entriesWith } from '../../platform/memory/memory-store'
import { readTrouble } from '../../platform/memory/memory-trouble'

/** Where else in the memory a statement's words stand, as far as it can be read. */
export interface LookedElsewhere {
  /** By their days, the earliest first; null where the memory cannot be read. */
  pages: Elsewhere[] | null
  /** Why it cannot be read, or why the last page that was read is not in it; null where nothing is wrong. */
  trouble: MemoryTrouble | null
}

/**
 * Looks for the quoted words of a statement on the other pages that are remembered.
 * @returns null where memory is off, or there is nothing to be compared. Never rejects
 */
export async function lookElsewhere(statement: Statement, { url }: Article): Promise<LookedElsewhere | null> {
  const { memory } = await readSettings()
  const pieces = quotedWords(statement.form, statement.content)
  const prints = printsOf(pieces)
  if (memory === 0 || prints.length === 0) return null
  try {
    const [entries, trouble] = await Promise.all([entriesWith(prints), readTrouble()])
    const others = entries.filter((entry) => entry.url !== url)
    return { pages: findElsewhere(pieces, others), trouble }
  } catch (error) {
    return { pages: null, trouble: troubleOf(error) }
  }
}
