import type { Chunk, Range } from '../../../attribution/chunks/chunk'
import { timeLeads } from '../calendar'
import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, fullPhraseBefore, headPhrase, isTime, phraseAfter, phraseBefore } from '../chunks/phrases'
import { firstPlace, lastPlace } from '../chunks/places'
import type { SpeechVerb } from '../chunks/speech-verb'
import { clauseOpeners } from '../clause-words'
import {
  additives,
  comitativePrepositions,
  floatingQuantifiers,
  genitivePrepositions,
  relativePronouns,
  relativesAndOwner,
} from '../function-words'
import { hasPastEnding } from '../morphology'
import { documentNouns } from '../nouns'
import { quotingVerbs, tellingVerbs } from '../speech-verbs'
import { issuingVerbs } from '../station-words'
import {
  appositionEnd,
  bracketEnd,
  bracketStart,
  clauseOwner,
  type Described,
  findApposed,
  isPauseAt,
  longestApposition,
  officeHolder,
  relativeEnd,
} from './apposition'
import { isRequest } from './requests'

/** Who a verb of saying belongs to. All numbers are places in the sentence's tokens. */
export type Subject =
  /** A phrase; `head` is its first noun phrase, `all` takes in what is set beside it by commas. */
  | { kind: 'phrase'; head: Range; all: Range; side: 'before' | 'after' }
  /** The one of the verb before, or of the sentence: *, adding that …*. */
  | { kind: 'shared' }
  | { kind: 'none' }

/** The phrase that a subject is. */
export type Party = Extract<Subject, { kind: 'phrase' }>

const none: Subject = { kind: 'none' }
const shared: Subject = { kind: 'shared' }

/** Finds the subject of a verb of saying: before it, after it (*said Smith*), or nowhere of its own. */
export function findSubject(chunks: SentenceChunks, verb: SpeechVerb): Subject {
  if (verb.form === 'participle') return findQuoted(chunks, verb) ?? findPresenter(chunks, verb) ?? shared
  if (verb.form !== 'finite') return shared
  const end = subjectEnd(chunks, verb.from)
  const inverted = findInverted(chunks, verb)
  if (end === 0) return inverted ?? none
  if (chunks.isQuotationAt(end - 1)) return inverted ?? shared
  if (isPauseAt(chunks, end - 1)) {
    // *“…,” said Smith*, *Smith, 54, said*, *Smith left, said Lane*
    const isBehindClause = inverted && chunks.hasFiniteWithin(0, verb.from)
    return isBehindClause ? inverted : (described(chunks, findApposed(chunks, end - 1)) ?? inverted ?? shared)
  }
  return subjectRightBefore(chunks, end) ?? (hasSubjectBefore(chunks, end - 1) ? shared : (inverted ?? none))
}

/** *those who | said*, *Smith (R-Texas) | said*, *the rich | said*, *Smith | said*; null where no phrase ends there. */
function subjectRightBefore(chunks: SentenceChunks, end: number): Subject | null {
  const last = end - 1
  if (relativePronouns.has(chunks.wordAt(last))) return findAntecedent(chunks, last) ?? none
  if (chunks.isMarkAt(last, ')')) return subjectWithBracket(chunks, end) ?? none
  // *all the experts she asked | said*
  const isAsking = chunks.isFiniteAt(last) && chunks.isPronounAt(last - 1)
  const asked = isAsking ? phraseBefore(chunks, last - 1) : null
  if (asked) return asParty(chunks, asked, { from: asked.from, to: end })
  // *a third said*, *the rich said*
  const isNominal = chunks.isAt(last, 'adjective', 'adverb') && chunks.isAt(last - 1, 'determiner')
  if (isNominal) return asParty(chunks, { from: end - 2, to: end })
  return chunks.isHeadAt(last) && !chunks.isCalendarAt(last) ? (subjectEndingAt(chunks, end) ?? none) : null
}

/** *Smith left and | said*, *Smith also | said*: whether what stands before a verb goes on with a subject that it shares. */
const hasSubjectBefore = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isCoordinatorAt(at) || chunks.isAt(at, 'adverb', 'verb') || chunks.isCalendarAt(at)

/** *Smith (R-Texas) said*: the phrase with the bracket that ends before `end`. */
function subjectWithBracket(chunks: SentenceChunks, end: number): Subject | null {
  const open = bracketStart(chunks, end)
  const phrase = open < end ? fullPhraseBefore(chunks, open) : null
  return phrase && asParty(chunks, phrase, { from: phrase.from, to: end })
}

/** The phrase that ends before `end`, or the one that it only describes. */
function subjectEndingAt(chunks: SentenceChunks, end: number): Party | null {
  const phrase = fullPhraseBefore(chunks, end)
  if (!phrase) return null
  const owner = clauseOwner(chunks, phrase.from, end) ?? officeHolder(chunks, phrase)
  return described(chunks, owner) ?? asParty(chunks, phrase)
}

/** *Smith was quoted | as saying*, *The paper quoted Smith | as saying*: whose words a participle brings. */
function findQuoted(chunks: SentenceChunks, { from }: SpeechVerb): Subject | null {
  if (!isCitedAs(chunks, from)) return null
  const before = chunks.verbAt(from - 2)
  return subjectEndingAt(chunks, before && quotingVerbs.has(before.lemma) ? before.from : from - 1)
}

/** Whether *as* stands before a participle, with a verb of quoting before it: *was quoted as | saying*. */
export function isCitedAs(chunks: SentenceChunks, participle: number): boolean {
  const isQuoting = (at: number) => quotingVerbs.has(chunks.verbAt(at)?.lemma ?? '')
  const last = participle - 2
  return chunks.isAsAt(participle - 1) && lastPlace(last, last - longestApposition + 1, isQuoting) >= 0
}

/** *footage of Smith saying*, *a letter saying*, *results showing*: the phrase right before a participle. */
function findPresenter(chunks: SentenceChunks, verb: SpeechVerb): Subject | null {
  const phrase = phraseBefore(chunks, verb.from)
  if (!phrase) return null
  const { kind, word, lemma } = chunks.headOf(phrase)
  const lead = chunks.wordAt(phrase.from - 1)
  const isShown = kind === 'name' && genitivePrepositions.has(lead)
  // *It fell, with some analysts warning that …*
  const isAccompanying = comitativePrepositions.has(lead) && kind !== 'pronoun'
  const isText = documentNouns.has(word) || documentNouns.has(lemma)
  // *sent a letter saying …*: who sent it says so.
  const isSent = issuingVerbs.has(chunks.verbAt(phrase.from - 1)?.lemma ?? '')
  return isShown || isAccompanying || (isText && !isSent) ? asParty(chunks, phrase) : null
}

/** *Smith on Tuesday said*, *The army in a statement said*, *Smith himself said*: where the subject ends. */
function subjectEnd(chunks: SentenceChunks, from: number): number {
  if (floatingQuantifiers.has(chunks.wordAt(from - 1)) && chunks.isHeadAt(from - 2)) return from - 1
  let end = from
  while (end > 1 && isNearTime(chunks.at[end - 1])) end = Math.max(1, chunks.at[end - 1]?.from ?? 1)
  // *an indictment | unsealed Friday*
  if (chunks.isCalendarAt(end - 1) && end > 2 && hasPastEnding(chunks.wordAt(end - 2))) end -= 2
  const chunk = chunks.at[end - 1]
  const isOccasion =
    chunk?.type === 'adjunct' && chunk.role === 'occasion' && chunk.object?.definiteness === 'indefinite'
  return isOccasion && chunks.isHeadAt(chunk.from - 1) ? chunk.from : end
}

/** *Smith | on Tuesday* said; not *an opinion | from Tuesday*, which tells which one. */
const isNearTime = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'adjunct' && isTime(chunk) && (chunk.adposition === '' || timeLeads.has(chunk.adposition))

/** The party of a phrase. @param all with what is set beside it */
export const partyOf = (head: Range, all: Range = head, side: Party['side'] = 'before'): Party => ({
  kind: 'phrase',
  head,
  all,
  side,
})

/** The party of a phrase by its first noun phrase. */
const asParty = (chunks: SentenceChunks, phrase: Range, all: Range = phrase, side: Party['side'] = 'before'): Party =>
  partyOf(headPhrase(chunks, phrase), all, side)

const described = (chunks: SentenceChunks, found: Described | null): Party | null =>
  found && asParty(chunks, found.phrase, found.all)

/** *those | who said*: the phrase before a relative pronoun at `at`. */
function findAntecedent(chunks: SentenceChunks, at: number): Party | null {
  const end = isPauseAt(chunks, at - 1) ? at - 1 : at
  const phrase = lastOfSeveral(chunks, end) ?? fullPhraseBefore(chunks, end)
  return phrase && asParty(chunks, textWithin(chunks, phrase) ?? phrase)
}

/** *arguments in | its ruling*, which found …: the text that closes a phrase about nothing that says anything. */
function textWithin(chunks: SentenceChunks, all: Range): Range | null {
  const first = phraseAfter(chunks, all.from, all.to)
  const outer = first && chunks.headOf(first)
  if (!first || outer?.kind !== 'noun' || outer.nounClass !== null) return null
  const last = phraseBefore(chunks, all.to)
  return last && last.from > first.to && chunks.headOf(last).nounClass === 'document' ? last : null
}

/** *unions and | Ann Smith*: the name that closes what is joined, where no name stands before it. */
function lastOfSeveral(chunks: SentenceChunks, end: number): Range | null {
  const all = phraseBefore(chunks, end)
  const joint = all ? lastPlace(end - 1, all.from - 1, (at) => additives.has(chunks.wordAt(at))) : -1
  const first = joint > 0 ? phraseBefore(chunks, joint) : null
  if (!first || chunks.nameIn(first)) return null
  const last = { from: joint + 1, to: end }
  return chunks.nameIn(last) ? last : null
}

/** *said Smith, a former mayor*: the phrase after the verb, with what is set beside it. */
function findInverted(chunks: SentenceChunks, verb: SpeechVerb): Party | null {
  const phrase = mayInvert(verb) ? fullPhraseAfter(chunks, verb.to) : null
  // *said her*, not *said her son*
  if (!phrase || (phrase.to - phrase.from === 1 && chunks.isObjectAt(phrase.from))) return null
  // *The report, out in March, urged | towns to close*
  if (chunks.isFiniteAt(coordinationEnd(chunks, phrase)) || isRequest(chunks, verb.to, verb)) return null
  const isSetOff = chunks.isQuotationAt(verb.from - 1) || isPauseAt(chunks, verb.from - 1)
  const relative = isSetOff ? relativeEnd(chunks, phrase) : phrase.to
  // *said the moment he heard it he ran*
  if (relative === phrase.to && chunks.isAt(phrase.to, 'pronoun') && chunks.isFiniteAt(phrase.to + 1)) return null
  const end = appositionEnd(chunks, bracketEnd(chunks, relative))
  return asParty(chunks, phrase, { from: phrase.from, to: end }, 'after')
}

/** *said he | and his staff | were ready*: where a phrase ends with the one that is joined to it. */
const coordinationEnd = (chunks: SentenceChunks, { to }: Range): number =>
  (chunks.isCoordinatorAt(to) ? fullPhraseAfter(chunks, to + 1)?.to : undefined) ?? to

const mayInvert = ({ frames, lemma, from, at }: SpeechVerb): boolean =>
  from === at && (frames.has('clause') || frames.has('quote')) && !tellingVerbs.has(lemma)

/** The subject of the sentence itself: the phrase before its first finite verb. */
export function mainSubject(chunks: SentenceChunks, limit = chunks.length): Party | null {
  const from = openerEnd(chunks, limit)
  for (let at = from; at < limit; at++) {
    const subject = chunks.isFiniteAt(at) ? subjectOfVerb(chunks, at, from) : null
    if (subject) return subject
  }
  return relativeOwner(chunks, from, limit)
}

/** *Many of those | who oppose it | argue …*, *The group | that owns it, Big Pier, | says …*: the phrase that opens a clause, with what is said of it. */
function relativeOwner(chunks: SentenceChunks, from: number, limit: number): Party | null {
  const phrase = fullPhraseAfter(chunks, from, limit)
  return phrase && relativePronouns.has(chunks.wordAt(phrase.to))
    ? asParty(chunks, phrase, { from: phrase.from, to: limit })
    : null
}

/** *After the vote, | Smith left*: where a sentence's own clause begins after what opens it. */
export function openerEnd(chunks: SentenceChunks, limit: number): number {
  const comma = firstPlace(0, limit, (at) => chunks.isCommaAt(at))
  if (comma <= 0) return 0
  const isPhrase = chunks.isAt(0, 'preposition') && !chunks.hasFiniteWithin(0, comma)
  return isPhrase || clauseOpeners.has(chunks.wordAt(0)) ? comma + 1 : 0
}

/** The phrase before any finite verb, not before `floor`; null where a relative pronoun is its subject. */
function subjectOfVerb(chunks: SentenceChunks, verb: number, floor: number): Party | null {
  const end = subjectEnd(chunks, chunks.adverbsStart(verb, floor))
  const apposed = chunks.isCommaAt(end - 1) ? described(chunks, findApposed(chunks, end - 1)) : null
  if (apposed) return apposed
  const phrase = fullPhraseBefore(chunks, end, floor)
  const isRelative = phrase && relativesAndOwner.has(chunks.wordAt(phrase.to - 1))
  return phrase && !isRelative ? asParty(chunks, phrase) : null
}
