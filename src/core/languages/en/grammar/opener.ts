import type { SentenceChunks } from '../chunks/chunks-of'
import { firstPlace } from '../chunks/places'
import { clauseOpeners } from '../clause-words'
import { relativePronouns } from '../function-words'

/** *After the vote, | Smith left*: where a sentence's own clause begins after what opens it. */
export function openerEnd(chunks: SentenceChunks, limit: number): number {
  const comma = firstPlace(0, limit, (at) => chunks.isCommaAt(at))
  if (comma <= 0) return 0
  const isPhrase = chunks.isAt(0, 'preposition') && !chunks.hasFiniteWithin(0, comma)
  return isPhrase || clauseOpeners.has(chunks.wordAt(0)) ? comma + 1 : 0
}

/** *When it fell, | Finch left*, *“…,” | Finch said*, *that | Finch left*: whether a clause begins at a place. */
export function opensClause(chunks: SentenceChunks, at: number): boolean {
  const before = at - 1
  if (before < 0 || chunks.isQuotationAt(before) || chunks.isMarkAt(before, ':;')) return true
  if (chunks.isCommaAt(before)) return openerEnd(chunks, at) === at
  return (
    chunks.isAt(before, 'subordinator') ||
    relativePronouns.has(chunks.wordAt(before)) ||
    (before === 0 && chunks.isCoordinatorAt(before))
  )
}
