import { hasCapital } from '../../../attribution/words/has-capital'
import type { Pos, Token } from '../../../attribution/words/token'
import { hasFiniteEnding, hasGerundEnding, hasPastEnding, hasPluralEnding } from '../morphology'
import { type Frame, innerVerbs, speechVerbs } from '../speech-verbs'
import type { Places } from './places'
import { clauseOnly } from './verb-frames'

/** Tokens of a name between a quotation and its verb. */
const longestName = 8

/**
 * *“It is over,” Smith fumed.*, *“It is over,” fumed Smith.*, *Smith fumed: “It is over.”*: whatever the verb, it is one of
 * saying here; and *notes* is a verb here, whatever the model took it for.
 */
export const standsByQuotation = (places: Places, token: Token, at: number): boolean =>
  standsBeforeName(places, token, at) || standsAfterName(places, token, at) || standsBeforeQuotation(places, token, at)

/** *“It is over,” fumed Smith.* */
function standsBeforeName(places: Places, token: Token, at: number): boolean {
  if (!asksForFrame(places, at - 1) || !isPastForm(token)) return false
  return places.isAt(at + 1, 'name', 'determiner', 'pronoun')
}

/** *fumed*, *spat*: a form that may be a past, whatever the model took it for. */
const isPastForm = (token: Token): boolean =>
  (token.pos === 'VERB' && !hasGerundEnding(token.lower)) ||
  (token.pos === 'ADJ' && hasPastEnding(token.lower)) ||
  isSayingByMistake(token)

/** *comments*, *notes*: a verb of saying that the model took for a noun. */
const isSayingByMistake = ({ pos, lower, lemma }: Token): boolean =>
  pos === 'NOUN' && speechVerbs.has(lemma) && hasPluralEnding(lower)

/** A quotation that ends as those do whose speaker follows: *“It is over,” |*, *“It is over”, |*. */
const asksForFrame = (places: Places, at: number): boolean =>
  places.isQuotationAt(at)
    ? /[,?!—-]$/u.test(places.quotedTextAt(at))
    : places.isCommaAt(at) && places.isQuotationAt(at - 1)

/** *Smith shrugged: “It is over.”*: a verb with nothing but a quotation after it. */
function standsBeforeQuotation(places: Places, { pos, lower }: Token, at: number): boolean {
  if (pos !== 'VERB' || hasGerundEnding(lower) || !places.isMarkAt(at + 1, ',:')) return false
  return places.isQuotationAt(at + 2) && places.countWords({ from: at + 3, to: places.length }) === 0
}

/** *The courts have held that it is “a farce”*: whatever the verb, quoted words in its clause are somebody’s. */
export function framesByClause(places: Places, { pos, lemma }: Token, at: number): ReadonlySet<Frame> | undefined {
  if (pos !== 'VERB' || innerVerbs.has(lemma) || !places.isAt(at + 1, 'subordinator')) return undefined
  return places.isThatAt(at + 1) && places.hasQuotedWithin({ from: at + 2, to: places.length }) ? clauseOnly : undefined
}

/** *“It is over,” Smith fumed.* */
function standsAfterName(places: Places, token: Token, at: number): boolean {
  if (!(mayEndReport(token) || isOnlyVerb(places, token, at))) return false
  const after = places.tokens[at + 1]
  const isLast = !after || after.text === '.'
  if (!isLast && !/^[,:;—]$/u.test(after.lower) && !afterReport.has(after.pos)) return false
  // *“It is over,” an officer ordered.*: with nothing behind the verb, whoever it is.
  const speaking = isLast ? anybody : somebody
  let from = at - 1
  while (from >= 0 && at - from <= longestName && speaking.has(places.tokens[from]?.pos ?? 'X')) from--
  return from < at - 1 && asksForFrame(places, from)
}

/** *“It is over,” Ann Smith shot back.*: what the model took for a noun behind a name, in a sentence without a verb. */
const isOnlyVerb = (places: Places, { pos, text }: Token, at: number): boolean =>
  pos === 'NOUN' &&
  !hasCapital(text) &&
  places.isAt(at - 1, 'name', 'pronoun') &&
  !places.tokens.some((token) => token.pos === 'VERB' || token.pos === 'AUX')

/** What may stand between a quotation and its verb, and after the verb. */
const somebody: ReadonlySet<Pos> = new Set<Pos>(['PROPN', 'PRON', 'ADV'])
const anybody: ReadonlySet<Pos> = new Set<Pos>([...somebody, 'DET', 'NOUN', 'ADJ'])
const afterReport: ReadonlySet<Pos> = new Set<Pos>(['ADP', 'QUOTE', 'SCONJ', 'ADV'])

/** Whether a token is finite by its form, or a noun by mistake. */
function mayEndReport(token: Token): boolean {
  const { pos, lower } = token
  if (pos === 'VERB') return hasFiniteEnding(lower)
  return pos === 'ADJ' ? hasPastEnding(lower) : isSayingByMistake(token)
}
