import type { Article, Statement } from '../../core/model'
import { printsOf } from '../../core/remembered/prints'
import { quotedWords } from '../../core/remembered/remembered-page'
import { type Elsewhere, findElsewhere } from '../../core/remembered/same-words'
import { readSettings } from '../../platform/kept-settings'
import { type MemoryTrouble, troubleOf } from '../../platform/memory/memory-database'
import { entriesWith } from '../../platform/memory/memory-store'

/** Where else in the memory a statement's words stand: by the pages' days, the earliest first; or why that is not known. */
export type LookedElsewhere = { pages: Elsewhere[] } | { trouble: MemoryTrouble }

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
    const entries = await entriesWith(prints)
    return {
      pages: findElsewhere(
        pieces,
        entries.filter((entry) => entry.url !== url),
      ),
    }
  } catch (error) {
    return { trouble: troubleOf(error) }
  }
}
