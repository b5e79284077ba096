import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { nameWithin } from '../chunks/name-within'
import {
  citingPrepositions,
  isAccordingTo,
  plannedNouns,
  reportingGerunds,
  reportingPrepositions,
  wordingPhraseAt,
} from '../clause-words'
import { commaRelativesAndOwner, definiteArticles } from '../function-words'
import { hasPastEnding } from '../morphology'
import { classOf } from '../nouns'
import { hasFiniteVerb, isFiniteVerb } from './finite-verbs'
import { fullPhraseAfter, phraseAfter } from './noun-phrases'

/** *according to X*: words given to a source without a verb. All ranges are places in the sentence's tokens. */
export interface Citation {
  cue: Range
  /** The first noun phrase of the source. */
  head: Range
  /** The source with all that describes it: *a report obtained by the paper*. */
  all: Range
}

/** Tokens that may describe a source after its noun phrase. */
const longestDescription = 30

/** The citations in a sentence. */
export function findCitations(tokens: readonly Token[]): Citation[] {
  const citations: Citation[] = []
  tokens.forEach(({ lower }, at) => {
    const isPreposition = citingPrepositions.has(lower)
    const length = isPreposition ? 1 : isAccordingTo(lower, tokens[at + 1]?.lower) ? 2 : wordingPhraseAt(tokens, at)
    if (length === 0) return
    const from = at + length
    // *if all goes according to plan*
    if (plannedNouns.has(tokens[from]?.lower ?? '')) return
    const citation = readSource(tokens, at, from)
    if (citation && (!isPreposition || isSource(tokens, at, citation))) citations.push(citation)
  })
  return citations
}

/** *per the report*, not *per cent* or *per year*. */
function isSource(tokens: readonly Token[], at: number, citation: Citation): boolean {
  const first = tokens[citation.head.from]
  const isSetApart = tokens[at - 1]?.text === ','
  return isSetApart && (first?.pos === 'PROPN' || definiteArticles.has(first?.lower ?? ''))
}

/** The citation whose cue begins at `at` and is followed by what stands at `to`. */
function readSource(tokens: readonly Token[], at: number, to: number): Citation | null {
  const isReporting =
    reportingGerunds.has(tokens[to]?.lower ?? '') && reportingPrepositions.has(tokens[to + 1]?.lower ?? '')
  const from = isReporting ? to + 2 : to
  const phrase = fullPhraseAfter(tokens, from)
  if (!phrase) return null
  const head = phraseAfter(tokens, from) ?? phrase
  return {
    cue: { from: at, to: from },
    head,
    all: { from, to: asideEnd(tokens, head, descriptionEnd(tokens, phrase.to)) },
  }
}

/** *according to the study, | published in Lorne on Monday*, *…, | which took a year*: where an aside about a source ends. */
function asideEnd(tokens: readonly Token[], head: Range, comma: number): number {
  const named =
    tokens[comma]?.text === ','
      ? (nameBesideEnd(tokens, head, comma + 1) ?? officeBesideEnd(tokens, head, comma + 1))
      : null
  if (named !== null) return named
  const [first, second] = [tokens[comma + 1], tokens[comma + 2]]
  const isDescription =
    commaRelativesAndOwner.has(first?.lower ?? '') ||
    (first?.pos === 'VERB' && hasPastEnding(first.lower) && second?.pos === 'ADP')
  return tokens[comma]?.text === ',' && isDescription ? descriptionEnd(tokens, comma + 1) : comma
}

/** *according to his aunt, Ann Finch, | “…”*: where the name of who is described ends, if the words or nothing follow it. */
function nameBesideEnd(tokens: readonly Token[], head: Range, from: number): number | null {
  const noun = tokens[head.to - 1]
  const name = noun?.pos === 'NOUN' && classOf(noun) === 'person' ? phraseAfter(tokens, from) : null
  if (!name || !nameWithin(tokens, name)) return null
  const [mark, next] = [tokens[name.to], tokens[name.to + 1]]
  if (mark?.text === '.') return name.to
  const clause = phraseAfter(tokens, name.to + 1)
  const goesOn = next?.pos === 'QUOTE' || next?.fused || (clause !== null && isFiniteVerb(tokens, clause.to))
  return mark?.text === ',' && goesOn ? name.to : null
}

/** *the study by Finch | and her team from Lorne, …*: whether no verb stands between a conjunction and the comma behind it. */
function joinsToComma(tokens: readonly Token[], at: number): boolean {
  const comma = tokens.findIndex(({ text }, place) => place > at && text === ',')
  return comma > 0 && !hasFiniteVerb(tokens, at, comma)
}

/** *according to Ann Finch, head of the union, | members left*: where what a name is set beside ends, before a clause. */
function officeBesideEnd(tokens: readonly Token[], head: Range, from: number): number | null {
  const office = nameWithin(tokens, head) ? fullPhraseAfter(tokens, from) : null
  const noun = tokens[(phraseAfter(tokens, from)?.to ?? 0) - 1]
  const clause = office && tokens[office.to]?.text === ',' ? phraseAfter(tokens, office.to + 1) : null
  const isOffice = noun?.pos === 'NOUN' && classOf(noun) === 'person'
  return office && isOffice && clause && isFiniteVerb(tokens, clause.to) ? office.to : null
}

/** How far a source is described: to the next mark or conjunction. */
function descriptionEnd(tokens: readonly Token[], from: number): number {
  let at = from
  while (at < tokens.length && at - from < longestDescription) {
    const token = tokens[at]
    if (!token || token.pos === 'QUOTE' || /^[,.;:?!—]$/u.test(token.lower)) break
    if (token.pos === 'CCONJ' && !joinsToComma(tokens, at)) break
    at++
  }
  return at
}
