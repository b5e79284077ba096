import type { Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import {
  fullPhraseAfter,
  fullPhraseBefore,
  headPhrase,
  opensOccasion,
  phraseAfter,
  phraseBefore,
} from '../chunks/phrases'
import { firstPlace, lastPlace, untilPlace } from '../chunks/places'
import { appositionOpeners } from '../clause-words'
import {
  casedRelatives,
  commaRelativesAndOwner,
  genitivePrepositions,
  locativePrepositions,
  originPrepositions,
  personOrPlaceRelatives,
  personRelatives,
  relativePronouns,
} from '../function-words'
import { isGivenName } from '../given-names'
import { hasPastEnding } from '../morphology'
import { isPlaceName } from '../places'

/*
 * What is set beside a phrase and tells who or what it is: appositions, relative clauses, brackets. Before a verb they are
 * read back from it, *Ann Finch, 54, a former mayor, | said*; behind a phrase they are read on, *said | Ann Finch, 54*.
 */

/** Tokens between two commas that may be set beside a name: *Smith, 54, a former head of the agency, said*. */
export const longestApposition = 36
/** Commas before a verb that are tried for the one that an apposition begins with. */
const mostCommas = 4
/** Tokens from a comma in which the pronoun of a relative clause stands. */
const relativeWindow = 5
/** Tokens of a bracket that belongs to a name, its own marks included: *(D-N.Y.)*. */
const longestBracket = 8
/** Tokens that may describe a source after its noun phrase. */
const longestDescription = 30

/** A phrase, with what is set beside it. */
export interface Described {
  phrase: Range
  all: Range
}

/** Whether a comma or a dash stands at a place. */
export const isPauseAt = (chunks: SentenceChunks, at: number): boolean => chunks.isMarkAt(at, ',—')

/**
 * *Smith, who leads the agency, said*: the phrase before the comma that the one at `comma` closes. The nearest that has
 * a name before it is the one; farther ones are tried only while there is none.
 */
export function findApposed(chunks: SentenceChunks, comma: number): Described | null {
  let phrase: Range | null = null
  // *Smith — a keeper of gates, locks and lights — said*: what a dash closes a dash has opened.
  const dash = chunks.isMarkAt(comma, '—')
    ? lastPlace(comma - 1, comma - longestApposition, (at) => chunks.isMarkAt(at, '—'))
    : -1
  let at = dash > 0 ? dash + 1 : comma
  for (let k = 0; k < mostCommas && !(phrase && isNamed(chunks, phrase)); k++) {
    at = lastPlace(at - 1, at - longestApposition, (place) => isPauseAt(chunks, place))
    if (at < 1 || !isApposition(chunks, at + 1, comma)) break
    const before = apposedPhrase(chunks, at)
    if (before && (!phrase || isNamed(chunks, before))) phrase = before
  }
  return phrase && { phrase, all: { from: roleStart(chunks, phrase), to: Math.max(phrase.to, comma) } }
}

/** *“…,” | his mother, Ann Smith, 60, said*: where the word for somebody begins that opens a clause and that a name stands beside; else where the name does. */
function roleStart(chunks: SentenceChunks, name: Range): number {
  const role = chunks.isCommaAt(name.from - 1) ? fullPhraseBefore(chunks, name.from - 1) : null
  const opens = role && (role.from === 0 || chunks.isQuotationAt(role.from - 1) || isPauseAt(chunks, role.from - 1))
  const { kind, nounClass } = chunks.headOf(role ?? name)
  return opens && kind === 'noun' && nounClass === 'person' && chunks.nameIn(name) ? role.from : name.from
}

const isNamed = (chunks: SentenceChunks, phrase: Range): boolean => {
  const head = phraseAfter(chunks, phrase.from, phrase.to) ?? phrase
  // *of Ava, | Mo., | who …*
  return chunks.nameIn(head) !== null && !isPlaceName(chunks.wordsIn(head).join(' '))
}

/**
 * *Ann Smith, 54, a doctor from Lorne, New Jersey, | who said*: the name before a comma that a relative clause follows,
 * with nothing but its descriptions between; null where there is none.
 */
export function namedBeforeRelative(chunks: SentenceChunks, comma: number): Described | null {
  let end = comma
  for (let k = 0; k < mostCommas; k++) {
    const at = lastPlace(end - 1, comma - longestApposition, (place) => isPauseAt(chunks, place))
    if (at < 1 || !isBeside(chunks, at + 1, end)) return null
    const phrase = namedBefore(chunks, bracketStart(chunks, at))
    if (phrase) return { phrase, all: { from: phrase.from, to: comma } }
    end = at
  }
  return null
}

/** *Ann Smith of Lorne|*, *Ann Smith|*; not *a doctor from Lorne|*: the phrase before a place that begins with a name, or is one. */
function namedBefore(chunks: SentenceChunks, end: number): Range | null {
  const all = fullPhraseBefore(chunks, end)
  if (all && isNamed(chunks, all)) return all
  const phrase = phraseBefore(chunks, end)
  return phrase && chunks.nameIn(phrase) && !isPlacedBy(chunks, phrase) ? phrase : null
}

/** *, a doctor from Lorne,*, *, 54,*, *, of Lorne,*, *, New Jersey,*: what says who or where somebody is, and no clause or second name. */
const isBeside = (chunks: SentenceChunks, from: number, to: number): boolean => {
  const phrase = fullPhraseAfter(chunks, from, to)
  const isPlace = phrase?.to === to && isPlaceName(chunks.wordsIn(phrase).join(' '))
  const isDescription =
    chunks.isAt(from, 'determiner', 'number', 'preposition', 'noun') || chunks.isAt(from, 'adjective')
  return (isPlace || isDescription) && !chunks.hasFiniteWithin(from, to)
}

/** *a doctor from | Lorne*, *head of | Orrin Labs*: whether a name only tells which one it is that stands before it. */
const isPlacedBy = (chunks: SentenceChunks, { from }: Range): boolean => {
  const lead = chunks.wordAt(from - 1)
  const isTie = locativePrepositions.has(lead) || originPrepositions.has(lead) || genitivePrepositions.has(lead)
  // *brother of Bob Lane, a doctor*
  return isTie && !isGivenName(chunks.wordAt(from)) && phraseBefore(chunks, from - 1) !== null
}

/** Whether what stands between two commas describes the phrase before it, and says nothing of its own. */
function isApposition(chunks: SentenceChunks, from: number, comma: number): boolean {
  if (firstPlace(from, comma, (at) => chunks.isQuotationAt(at)) >= 0) return false
  const window = Math.min(comma, from + relativeWindow)
  const isRelative =
    casedRelatives.has(chunks.wordAt(from)) ||
    firstPlace(from, window, (at) => personRelatives.has(chunks.wordAt(at))) >= 0
  return isRelative || firstPlace(from + 1, comma, (at) => isVerbOfClause(chunks, at)) < 0
}

/** *, Smith | left,*: a finite verb right behind its subject, which a clause has and an apposition has not. */
function isVerbOfClause(chunks: SentenceChunks, at: number): boolean {
  if (!chunks.isFiniteAt(at)) return false
  const { kind, word } = chunks.headOf({ to: at })
  // *, a plan called* has a participle, unless a pronoun stands before it.
  if (kind !== 'pronoun') return (kind === 'name' || kind === 'noun') && !hasPastEnding(chunks.wordAt(at))
  return !relativePronouns.has(word)
}

/** The phrase before a comma that an apposition may describe: none that a preposition leads. */
function apposedPhrase(chunks: SentenceChunks, comma: number): Range | null {
  const end = bracketStart(chunks, comma)
  const own = fullPhraseBefore(chunks, end)
  // *The company that runs it, Big Pier, said*: what the clause is about.
  const about = own && clauseOwner(chunks, own.from, end, relativePronouns)
  const phrase = about ? headPhrase(chunks, about.phrase) : own
  // *as Smith, a former mayor, put it*: that *as* leads to no place, but to the clause itself.
  const isLed = phrase && chunks.isLed(phrase) && !chunks.isAsAt(phrase.from - 1)
  return isLed ? null : phrase
}

/** *an official who spoke on condition of anonymity said*: the phrase that a clause belongs to which ends with the object at `object`. */
export function clauseOwner(
  chunks: SentenceChunks,
  object: number,
  end: number,
  pronouns = personOrPlaceRelatives,
): Described | null {
  if (!isGoverned(chunks, object)) return null
  const isLimit = (at: number) => pronouns.has(chunks.wordAt(at)) || chunks.isMarkAt(at, ',;:')
  const pronoun = lastPlace(object - 1, object - longestApposition, isLimit)
  if (!pronouns.has(chunks.wordAt(pronoun)) || !chunks.hasFiniteWithin(pronoun, object)) return null
  // *Smith, who runs it, a firm, said*: what a comma sets apart one closes.
  const isApart = isPauseAt(chunks, pronoun - 1) && isPauseAt(chunks, end)
  const phrase = fullPhraseBefore(chunks, isApart ? pronoun - 1 : pronoun)
  return phrase && { phrase, all: { from: phrase.from, to: end } }
}

/** *on | condition*, *took | it*: whether a verb or a preposition has the phrase at `object` for its object. */
const isGoverned = (chunks: SentenceChunks, object: number): boolean =>
  chunks.isAt(object - 1, 'verb', 'preposition', 'adverb', 'determiner')

/** *Ann Smith, Chair of the Board said*, *Ann Smith, a member of it said*: the name before what only one comma sets beside it. */
export function officeHolder(chunks: SentenceChunks, office: Range): Described | null {
  const head = phraseAfter(chunks, office.from, office.to)
  const named = chunks.isCommaAt(office.from - 1) ? phraseBefore(chunks, office.from - 1) : null
  if (!head || !named || !isOffice(chunks, office, head) || setsApart(chunks, office)) return null
  if (!chunks.nameIn(named) || chunks.isLed(named)) return null
  return { phrase: named, all: { from: named.from, to: office.to } }
}

/** *Chair | of the board*, *a member | of the council*: what one person is, and of what. */
function isOffice(chunks: SentenceChunks, office: Range, head: Range): boolean {
  const { word, lemma, nounClass } = chunks.headOf(head)
  return word === lemma && nounClass === 'person' && office.to > head.to
}

/** *The port, a spokesman for it said, would close*: whether what stands before an office goes on behind its verb. */
const setsApart = (chunks: SentenceChunks, { to }: Range): boolean =>
  chunks.isCommaAt(chunks.list.find((chunk) => chunk.from >= to && chunk.type !== 'verb group')?.from ?? -1)

/** *Smith (R-Texas), also a candidate, said*: where the phrase before a bracket ends. */
export function bracketStart(chunks: SentenceChunks, end: number): number {
  if (!chunks.isMarkAt(end - 1, ')')) return end
  const open = lastPlace(end - 2, end - 1 - longestApposition, (at) => chunks.isMarkAt(at, '('))
  return open > 0 ? open : end
}

/** *said Smith (R-Texas), also a candidate*: where a short bracket right after a phrase ends. */
export function bracketEnd(chunks: SentenceChunks, at: number): number {
  if (!chunks.isMarkAt(at, '(')) return at
  return firstPlace(at, at + longestBracket, (place) => chunks.isMarkAt(place, ')')) + 1 || at
}

/** *“A,” said the woman | who runs it |*: where a clause ends that is about whoever stands behind words and verb; else where the phrase does. */
export function relativeEnd(chunks: SentenceChunks, { from, to }: Range): number {
  const pronoun = chunks.wordAt(to)
  const { kind, nounClass } = chunks.headOf(phraseAfter(chunks, from, to) ?? { from, to })
  // *proposed a law that …*
  const isAbout =
    personRelatives.has(pronoun) || (relativePronouns.has(pronoun) && kind === 'noun' && nounClass !== null)
  if (!isAbout) return to
  return untilPlace(to + 1, chunks.length, (at) => chunks.isMarkAt(at) || chunks.isQuotationAt(at))
}

/** How far an apposition or relative clause reaches that a comma at `at` begins. */
export function appositionEnd(chunks: SentenceChunks, at: number): number {
  if (!chunks.isCommaAt(at) || !mayBeginApposition(chunks, at + 1)) return at
  const isEnd = (place: number) =>
    chunks.isQuotationAt(place) ||
    chunks.isMarkAt(place, '.;:?!—') ||
    (place > at + 1 && chunks.isCommaAt(place) && resumes(chunks, place + 1))
  return untilPlace(at + 1, Math.min(chunks.length, at + longestApposition), isEnd)
}

/** *, now a consultant*, *, a rower*, *, 54*: no pronoun stands beside a phrase. */
const mayBeginApposition = (chunks: SentenceChunks, at: number): boolean => {
  const phrase = chunks.phrases[at]
  if (appositionOpeners.has(chunks.wordAt(at)) || chunks.isAt(at, 'determiner', 'adjective')) return true
  return phrase ? phrase.definiteness !== 'pronoun' : chunks.isCalendarAt(at)
}

/** Whether the sentence goes on behind a comma, rather than the apposition before it: *said the adviser, Bob Lane, | in an interview*. */
const resumes = (chunks: SentenceChunks, at: number): boolean => {
  const chunk = chunks.at[at]
  if (!chunk || /^(quotation|verb group|coordinator|opener)$/.test(chunk.type) || opensOccasion(chunks, at)) return true
  return chunk.type === 'noun phrase' && chunk.definiteness === 'pronoun'
}

/** *according to the study, | published in Lorne on Monday*, *…, | which took a year*: where an aside about a source ends. */
export function asideEnd(chunks: SentenceChunks, head: Range, end: number): number {
  const comma = descriptionEnd(chunks, end)
  if (!chunks.isCommaAt(comma)) return comma
  const named =
    nameBesideEnd(chunks, head, comma + 1) ??
    officeBesideEnd(chunks, head, comma + 1) ??
    ageBesideEnd(chunks, head, comma + 1)
  const isDescription =
    commaRelativesAndOwner.has(chunks.wordAt(comma + 1)) ||
    (chunks.isInflectedAt(comma + 1) && !chunks.isGerundAt(comma + 1) && chunks.isAt(comma + 2, 'preposition'))
  return named ?? (isDescription ? descriptionEnd(chunks, comma + 1) : comma)
}

/** *according to his aunt, Ann Finch, | “…”*: where the name of who is described ends, if the words or nothing follow it. */
function nameBesideEnd(chunks: SentenceChunks, head: Range, from: number): number | null {
  const { kind, nounClass } = chunks.headOf(head)
  const name = kind === 'noun' && nounClass === 'person' ? phraseAfter(chunks, from) : null
  if (!name || !chunks.nameIn(name)) return null
  if (chunks.isMarkAt(name.to, '.')) return name.to
  const clause = phraseAfter(chunks, name.to + 1)
  const goesOn = chunks.isQuotedAt(name.to + 1) || (clause !== null && chunks.isFiniteAt(clause.to))
  return chunks.isCommaAt(name.to) && goesOn ? name.to : null
}

/** *according to Ann Finch, head of the union, | members left*: where what a name is set beside ends, before a clause. */
function officeBesideEnd(chunks: SentenceChunks, head: Range, from: number): number | null {
  const office = chunks.nameIn(head) ? fullPhraseAfter(chunks, from) : null
  const { kind, nounClass } = chunks.headOf(phraseAfter(chunks, from) ?? { to: 0 })
  const clause = office && chunks.isCommaAt(office.to) ? phraseAfter(chunks, office.to + 1) : null
  const isOffice = kind === 'noun' && nounClass === 'person'
  // *according to the Courier, a rower on the lake, which froze, said so*
  const isClause = clause && chunks.isFiniteAt(clause.to) && !relativePronouns.has(chunks.wordAt(clause.from))
  return office && isOffice && isClause ? office.to : null
}

/** *according to Ann Finch, 34, | members left*: where an age beside a name ends. */
const ageBesideEnd = (chunks: SentenceChunks, head: Range, from: number): number | null =>
  chunks.nameIn(head) && chunks.isAt(from, 'number') && chunks.isCommaAt(from + 1) ? from + 1 : null

/** How far a source is described: to the next mark or conjunction. */
function descriptionEnd(chunks: SentenceChunks, from: number): number {
  const isEnd = (at: number) =>
    chunks.isQuotationAt(at) ||
    chunks.isMarkAt(at, ',.;:?!—') ||
    (chunks.isCoordinatorAt(at) && !joinsToComma(chunks, at))
  return untilPlace(from, Math.min(chunks.length, from + longestDescription), isEnd)
}

/** *the study by Finch | and her team from Lorne, …*: whether no verb stands between a conjunction and the comma behind it. */
function joinsToComma(chunks: SentenceChunks, at: number): boolean {
  const comma = firstPlace(at + 1, chunks.length, (place) => chunks.isCommaAt(place))
  // *a letter dated May 3 | and sent to the mayor, …*
  const from = chunks.isAt(at + 1, 'verb') && chunks.at[at + 2]?.type === 'adjunct' ? at + 2 : at
  return comma > 0 && !chunks.hasFiniteWithin(from, comma)
}
