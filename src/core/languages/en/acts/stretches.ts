import type { Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { firstPlace, lastPlace, untilPlace } from '../chunks/places'
import { leadingJoiners, trailingJoiners } from '../clause-words'
import { isTitle } from '../drafts/is-title'
import { additives, listConjunctions } from '../function-words'
import { documentNouns } from '../nouns'
import { speechVerbs } from '../speech-verbs'

/** Takes marks and joining words off both ends of a stretch; null where nothing is left. */
export function trim(chunks: SentenceChunks, range: Range): Range | null {
  const isKept = (at: number, joiners: ReadonlySet<string>) =>
    !chunks.isMarkAt(at, ',;:.—”') && !joiners.has(chunks.wordAt(at))
  const from = firstPlace(range.from, range.to, (at) => isKept(at, leadingJoiners))
  return from < 0 ? null : { from, to: lastPlace(range.to - 1, from, (at) => isKept(at, trailingJoiners)) + 1 }
}

/** Whether a stretch is quotations and the marks between them. */
export const isQuoteOnly = (chunks: SentenceChunks, { from, to }: Range): boolean =>
  firstPlace(
    from,
    to,
    (at) => !chunks.isQuotationAt(at) && !chunks.isMarkAt(at, ',;.—?!') && !additives.has(chunks.wordAt(at)),
  ) < 0

/** Where the last semicolon of a stretch stands; -1 where it has none. */
export const lastSemicolon = (chunks: SentenceChunks, { from, to }: Range): number =>
  lastPlace(to - 1, from, (at) => chunks.isMarkAt(at, ';'))

/** The quotations that a stretch ends with. */
export const lastQuotes = (chunks: SentenceChunks, { from, to }: Range): Range => ({
  from: Math.max(from, lastPlace(to - 1, from, (at) => !chunks.isQuotationAt(at)) + 1),
  to,
})

/** The quotations that a stretch begins with; the whole stretch where the quotation is only its clause's first part. */
export function quotesFrom(chunks: SentenceChunks, range: Range): Range {
  // *“B” or “C”*: what stands before the last part of a list.
  const joins = (at: number) => listConjunctions.has(chunks.wordAt(at)) && chunks.isQuotationAt(at + 1)
  const to = untilPlace(range.from, range.to, (at) => !chunks.isQuotationAt(at) && !joins(at))
  // *which Finch called “a farce”, | opens on Friday*: no verb of the quoted words.
  const goesOn = !chunks.isCoordinatorAt(to) && !chunks.isCommaAt(to)
  return goesOn && chunks.hasFiniteWithin(to, Math.min(to + 2, range.to)) ? range : { from: range.from, to }
}

/** Quotations that go on after a frame: *“A,” she said, “B.”* */
export function nextQuotes(chunks: SentenceChunks, from: number, limit: number): Range | null {
  const at = firstPlace(from, limit, (place) => chunks.isMarkAt(place, '.;') || chunks.isQuotationAt(place))
  return chunks.isQuotationAt(at) ? quotesFrom(chunks, { from: at, to: limit }) : null
}

/** A single quoted word that is no exclamation: *which he calls “segments”*. */
export function isTerm(chunks: SentenceChunks, { from, to }: Range): boolean {
  const quoted = chunks.quotedTextAt(from)
  return to - from === 1 && !/\s/u.test(quoted) && !/^\p{Lu}|[?!…]$/u.test(quoted)
}

/** *in his book, | “A Lorne Son”*, *the song | “Low Water”*, *told | “Lorne Tonight”*: whether a quotation is the title of what is named before it, or of who was told. */
export function isTitleOfWork(chunks: SentenceChunks, at: number): boolean {
  if (!chunks.isQuotationAt(at) || !isTitle(chunks.quotedTextAt(at))) return false
  if (speechVerbs.get(chunks.lemmaAt(at - 1))?.has('addressee')) return true
  const noun = chunks.isCommaAt(at - 1) ? at - 2 : at - 1
  return chunks.isAt(noun, 'noun') && documentNouns.has(chunks.wordAt(noun))
}
