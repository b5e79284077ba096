import type { Chunk, Range } from '../../../attribution/chunks/chunk'
import { timeLeads } from '../calendar'
import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, fullPhraseBefore, headPhrase, isTime, phraseAfter, phraseBefore } from '../chunks/phrases'
import { firstPlace, lastPlace } from '../chunks/places'
import type { SpeechVerb } from '../chunks/speech-verb'
import { clauseOpeners } from '../clause-words'
import {
  additives,
  agentPrepositions,
  comitativePrepositions,
  floatingQuantifiers,
  genitivePrepositions,
  originPrepositions,
  personRelatives,
  questionWords,
  relativePronouns,
  relativesAndOwner,
} from '../function-words'
import { hasPastEnding, hasPluralEnding } from '../morphology'
import { documentNouns } from '../nouns'
import { quotingVerbs, rememberingVerbs, tellingVerbs } from '../speech-verbs'
import { issuingVerbs } from '../station-words'
import { haveForms } from '../verb-groups'
import {
  appositionEnd,
  bracketEnd,
  bracketStart,
  clauseOwner,
  type Described,
  findApposed,
  isPauseAt,
  longestApposition,
  namedBeforeRelative,
  officeHolder,
  relativeEnd,
} from './apposition'
import { describedLeader, withFollowers, withLeaders } from './joined'
import { openerEnd } from './opener'
import { meantWithin } from './relatives'
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

/** Tokens of a time between a participle and who did it: *released | this week | by four economists*. */
const longestTime = 4

const none: Subject = { kind: 'none' }
const shared: Subject = { kind: 'shared' }

/** Finds the subject of a verb of saying: before it, after it (*said Smith*), or nowhere of its own. */
export function findSubject(chunks: SentenceChunks, verb: SpeechVerb): Subject {
  if (verb.form === 'participle')
    return findQuoted(chunks, verb) ?? findHeard(chunks, verb) ?? findPresenter(chunks, verb) ?? shared
  if (verb.form !== 'finite') return shared
  const end = subjectEnd(chunks, verb.from)
  const inverted = findInverted(chunks, verb)
  if (end === 0) return inverted ?? none
  if (chunks.isQuotationAt(end - 1)) return inverted ?? shared
  if (isPauseAt(chunks, end - 1)) return subjectBeforePause(chunks, verb, end - 1, inverted)
  return subjectRightBefore(chunks, end) ?? (hasSubjectBefore(chunks, end - 1) ? shared : (inverted ?? none))
}

/** *“…,” said Smith*, *Smith, 54, said*, *Smith left, said Lane* */
function subjectBeforePause(chunks: SentenceChunks, { from }: SpeechVerb, pause: number, inverted: Party | null) {
  const apposed = described(chunks, behindQuotation(chunks, pause) ?? findApposed(chunks, pause))
  const isBehindClause = inverted && chunks.hasFiniteWithin(0, from) && !isOnlyDescribed(chunks, apposed)
  return isBehindClause ? inverted : (apposed ?? inverted ?? shared)
}

/** *Smith, a rower who left early, | added a second*: whether nothing stands before a verb but a phrase that opens the sentence, and what is set beside it. */
function isOnlyDescribed(chunks: SentenceChunks, party: Party | null): boolean {
  // *Turnout: Smith, who left early, said closed lists are bad*
  const isFirst = party && (party.all.from === 0 || chunks.isMarkAt(party.all.from - 1, ':'))
  if (!isFirst || !chunks.isCommaAt(party.head.to)) return false
  const { from, to } = { from: party.head.to, to: party.all.to }
  const clause = firstPlace(from, to, (at) => relativesAndOwner.has(chunks.wordAt(at)))
  return clause > 0 && !chunks.hasFiniteWithin(from, clause)
}

/** *those who | said*, *Smith (R-Texas) | said*, *the rich | said*, *Smith | said*; null where no phrase ends there. */
function subjectRightBefore(chunks: SentenceChunks, end: number): Subject | null {
  const last = end - 1
  if (relativePronouns.has(chunks.wordAt(last))) return findAntecedent(chunks, last) ?? none
  if (chunks.isMarkAt(last, ')')) return subjectWithBracket(chunks, end) ?? none
  const asked = chunks.isFiniteAt(last) ? subjectAsked(chunks, last) : null
  if (asked) return asked
  // *a third said*, *the rich said*
  const isNominal = chunks.isAt(last, 'adjective', 'adverb') && chunks.isAt(last - 1, 'determiner')
  if (isNominal) return asParty(chunks, { from: end - 2, to: end })
  return chunks.isHeadAt(last) && !chunks.isCalendarAt(last) ? (subjectEndingAt(chunks, end) ?? none) : null
}

/** *all the experts | she asked | said*, *those | that the Courier asked | said*: who a clause is about that ends with a verb at `verb`. */
function subjectAsked(chunks: SentenceChunks, verb: number): Party | null {
  const asked = chunks.isPronounAt(verb - 1) ? phraseBefore(chunks, verb - 1) : null
  if (asked) return asParty(chunks, asked, { from: asked.from, to: verb + 1 })
  const asker = phraseBefore(chunks, verb)
  const relative = asker ? asker.from - 1 : -1
  return relative > 0 && relativePronouns.has(chunks.wordAt(relative)) ? findAntecedent(chunks, relative) : null
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
  const work = workOfAgent(chunks, phrase)
  if (work) return asParty(chunks, work, { from: work.from, to: end })
  const owner =
    clauseOwner(chunks, phrase.from, end) ??
    doerBefore(chunks, phrase.from, end) ??
    describedByParticiple(chunks, phrase.from, end) ??
    officeHolder(chunks, phrase) ??
    // *“…,” Ann Smith, head of Orrin Labs, a maker of gates told the Courier*: the comma before the verb was forgotten.
    (chunks.isCommaAt(phrase.from - 1) ? behindQuotation(chunks, end) : null)
  return described(chunks, owner) ?? asParty(chunks, withLeaders(chunks, phrase))
}

/** *Research to be released by | four economists | suggests*: what opens the sentence, where the phrase before the verb is only who made it; null where it is not. */
function workOfAgent(chunks: SentenceChunks, { from }: Range): Range | null {
  const isAgent = agentPrepositions.has(chunks.wordAt(from - 1))
  const made = isAgent ? lastPlace(from - 2, from - 1 - longestTime, (at) => hasPastEnding(chunks.wordAt(at))) : -1
  if (made < 0) return null
  const opening = fullPhraseAfter(chunks, openerEnd(chunks, from), from)
  return opening && !chunks.isFiniteAt(opening.to) ? opening : null
}

/** *The union representing | the drivers said*: the phrase that a participle right before an object belongs to, where it opens its clause. */
function doerBefore(chunks: SentenceChunks, object: number, end: number): Described | null {
  const phrase = chunks.isGerundAt(object - 1) ? fullPhraseBefore(chunks, object - 1) : null
  if (!phrase) return null
  const lead = phrase.from - 1
  const isFirst = lead < 0 || chunks.isQuotationAt(lead) || isPauseAt(chunks, lead)
  return isFirst ? { phrase, all: { from: phrase.from, to: end } } : null
}

/** *A post | shared more than 40,000 times on Ripple | claims*: the phrase that opens its clause, where nothing but a participle and what goes with it stands before the verb. */
function describedByParticiple(chunks: SentenceChunks, from: number, end: number): Described | null {
  // *shared*, *sent*; not *shares*, *sharing*
  const isPast = (at: number) =>
    chunks.isInflectedAt(at) && !chunks.isGerundAt(at) && !hasPluralEnding(chunks.wordAt(at)) && chunks.isHeadAt(at - 1)
  const participle = lastPlace(from - 1, end - longestApposition, isPast)
  const phrase = participle < 0 ? null : fullPhraseBefore(chunks, participle)
  if (!phrase || !chunks.isAt(phrase.from, 'determiner', 'number')) return null
  const isFirst = phrase.from === 0 || isPauseAt(chunks, phrase.from - 1)
  // *The plan failed, Smith said*, *The vote led Smith to say …*: a verb of its own has an object, or a mark behind its clause.
  const isTold = chunks.at[participle + 1]?.type === 'adjunct' || chunks.isAt(participle + 1, 'adverb', 'adjective')
  const isOther = (at: number) =>
    isPauseAt(chunks, at) ||
    chunks.isFiniteAt(at) ||
    chunks.at[at]?.type === 'opener' ||
    clauseOpeners.has(chunks.wordAt(at)) ||
    questionWords.has(chunks.wordAt(at))
  const isOnly = isFirst && isTold && firstPlace(participle + 1, end, isOther) < 0
  return isOnly ? { phrase, all: { from: phrase.from, to: end } } : null
}

/** *“…,” | Ann Smith, head of Boats, Nets and Gates, said*: a name right behind a quotation that has no other verb, whatever commas stand between. */
function behindQuotation(chunks: SentenceChunks, end: number): Described | null {
  const quotation = lastPlace(end - 1, end - longestApposition, (at) => chunks.isQuotationAt(at))
  const first = quotation < 0 ? null : phraseAfter(chunks, quotation + 1)
  if (!first || !chunks.nameIn(first) || !chunks.isCommaAt(first.to)) return null
  // *head of space and launch*: by its form alone a verb may be a noun.
  const verb = firstPlace(first.to, end, (at) => chunks.isFiniteAt(at) && chunks.isInflectedAt(at))
  return verb < 0 ? { phrase: first, all: { from: first.from, to: end } } : null
}

/** *Smith was quoted | as saying*, *The paper quoted Smith | as saying*: whose words a participle brings. */
function findQuoted(chunks: SentenceChunks, { from }: SpeechVerb): Subject | null {
  if (!isCitedAs(chunks, from)) return null
  const quoter = quoterBefore(chunks, from)
  const before = chunks.verbAt(quoter ? quoter.from - 2 : from - 2)
  return subjectEndingAt(chunks, before && quotingVerbs.has(before.lemma) ? before.from : from - 1)
}

/** *Smith can be heard | saying*: who is heard. */
function findHeard(chunks: SentenceChunks, { from }: SpeechVerb): Subject | null {
  const verb = chunks.verbAt(from - 1)
  return verb?.isPassive && rememberingVerbs.has(verb.lemma) ? subjectEndingAt(chunks, verb.from) : null
}

/** Whether *as* stands before a participle, with a verb of quoting before it: *was quoted as | saying*. */
export function isCitedAs(chunks: SentenceChunks, participle: number): boolean {
  const isQuoting = (at: number) => quotingVerbs.has(chunks.verbAt(at)?.lemma ?? '')
  const last = participle - 2
  return chunks.isAsAt(participle - 1) && lastPlace(last, last - longestApposition + 1, isQuoting) >= 0
}

/** *Smith was quoted by | the paper | as saying*: who quotes, between the verb and what it brings; null where it is not told there. */
export function quoterBefore(chunks: SentenceChunks, participle: number): Range | null {
  const phrase = fullPhraseBefore(chunks, participle - 1)
  const isAgent = phrase !== null && agentPrepositions.has(chunks.wordAt(phrase.from - 1))
  return isAgent && quotingVerbs.has(chunks.verbAt(phrase.from - 2)?.lemma ?? '') ? phrase : null
}

/** *footage of Smith saying*, *a letter saying*, *results showing*: the phrase right before a participle. */
function findPresenter(chunks: SentenceChunks, verb: SpeechVerb): Subject | null {
  // *received a letter | last month | telling him that …*
  const time = chunks.at[verb.from - 1]
  const phrase = phraseBefore(chunks, time && isTime(time) ? time.from : verb.from)
  if (!phrase) return null
  const { kind, word, lemma } = chunks.headOf(phrase)
  const lead = chunks.wordAt(phrase.from - 1)
  const isShown = kind === 'name' && genitivePrepositions.has(lead)
  // *It fell, with some analysts warning that …*
  const isAccompanying = comitativePrepositions.has(lead) && kind !== 'pronoun'
  // *is on record saying …*: no text, but in what way.
  const isManner = chunks.isAt(phrase.from - 1, 'preposition') && phrase.to - phrase.from === 1 && word === lemma
  const isText = !isManner && (documentNouns.has(word) || documentNouns.has(lemma))
  // *sent a letter saying …*: who sent it says so.
  const isSent = issuingVerbs.has(chunks.verbAt(phrase.from - 1)?.lemma ?? '')
  const isHeard = isRecalled(chunks, phrase)
  const report = textFrom(chunks, phrase)
  if (report) return asParty(chunks, report)
  return isHeard || isShown || isAccompanying || (isText && !isSent) ? asParty(chunks, phrase) : null
}

/** *a report | from the Courier | saying …*: the text that somebody by name is the origin of. */
function textFrom(chunks: SentenceChunks, { from, to }: Range): Range | null {
  const isOrigin = originPrepositions.has(chunks.wordAt(from - 1)) && chunks.headOf({ to }).kind === 'name'
  const text = isOrigin ? fullPhraseBefore(chunks, to) : null
  return text && documentNouns.has(chunks.headOf(headPhrase(chunks, text)).lemma) ? text : null
}

/** *recalls | her mother | saying*: whether a phrase is whom somebody remembers, or hears. */
export const isRecalled = (chunks: SentenceChunks, { from }: Range): boolean =>
  rememberingVerbs.has(chunks.verbAt(from - 1)?.lemma ?? '')

/** *Smith | himself said*, *Smith and Lane | have both argued*: where a phrase ends before a word that tells how many of it; -1 where none does. */
function quantifierStart(chunks: SentenceChunks, at: number): number {
  const start = chunks.isAt(at - 1, 'auxiliary') ? at - 1 : at
  return chunks.isHeadAt(start - 1) ? start : -1
}

/** *Smith on Tuesday said*, *The army in a statement said*, *Smith himself said*: where the subject ends. */
function subjectEnd(chunks: SentenceChunks, from: number): number {
  const quantified = floatingQuantifiers.has(chunks.wordAt(from - 1)) ? quantifierStart(chunks, from - 1) : -1
  if (quantified >= 0) return quantified
  let end = from
  while (end > 1 && isNearTime(chunks.at[end - 1])) end = Math.max(1, chunks.at[end - 1]?.from ?? 1)
  // *Smith | had on Monday said*
  if (end < from && haveForms.has(chunks.wordAt(end - 1))) end--
  // *an indictment | unsealed Friday*, *a report | issued in June 2025*
  const time = chunks.isCalendarAt(end - 1) ? end - 1 : end
  if (time < from && hasPastEnding(chunks.wordAt(time - 1)) && chunks.isHeadAt(time - 2)) return time - 1
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
  found && (withJoined(chunks, found) ?? asParty(chunks, found.phrase, found.all))

/** *Ann Smith, 38, and | Bob Lane, a pilot,*: two names, each with what is told of it, as one party; null where nobody is joined. */
function withJoined(chunks: SentenceChunks, { phrase, all }: Described): Party | null {
  const first = describedLeader(chunks, phrase)
  return first && partyOf({ from: first.from, to: phrase.to }, { from: first.from, to: all.to })
}

/** *those | who said*: the phrase before a relative pronoun at `at`. */
function findAntecedent(chunks: SentenceChunks, at: number): Party | null {
  const end = isPauseAt(chunks, at - 1) ? at - 1 : at
  const named = personRelatives.has(chunks.wordAt(at)) ? namedBeforeRelative(chunks, end) : null
  if (named) return described(chunks, named)
  const phrase = lastOfSeveral(chunks, end) ?? fullPhraseBefore(chunks, end)
  return phrase && asParty(chunks, meantWithin(chunks, phrase, at) ?? phrase)
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
  const phrase = mayInvert(verb) ? (namedBehindTrade(chunks, verb.to) ?? fullPhraseAfter(chunks, verb.to)) : null
  // *said her*, not *said her son*
  if (!phrase || (phrase.to - phrase.from === 1 && chunks.isObjectAt(phrase.from))) return null
  if (isFollowedByVerb(chunks, phrase) || isRequest(chunks, verb.to, verb)) return null
  if (isPauseAt(chunks, verb.from - 1) && isObject(chunks, phrase)) return null
  const isSetOff = chunks.isQuotationAt(verb.from - 1) || isPauseAt(chunks, verb.from - 1)
  const relative = isSetOff ? relativeEnd(chunks, phrase) : phrase.to
  // *said the moment he heard it he ran*
  if (relative === phrase.to && chunks.isAt(phrase.to, 'pronoun') && chunks.isFiniteAt(phrase.to + 1)) return null
  const joined = relative === phrase.to ? withFollowers(chunks, phrase).to : relative
  const end = appositionEnd(chunks, bracketEnd(chunks, joined))
  return asParty(chunks, phrase, { from: verb.to, to: end }, 'after')
}

/** *The report, out in March, urged | towns to close*, *said | he already had it*: whether a phrase is the subject of what follows it. */
function isFollowedByVerb(chunks: SentenceChunks, phrase: Range): boolean {
  const end = coordinationEnd(chunks, phrase)
  const isPronoun = end - phrase.from === 1 && chunks.isPronounAt(phrase.from)
  return chunks.isFiniteAt(isPronoun ? chunks.pastAdverbs(end) : end)
}

/** *When he left, she submitted | recipes*, *The report, out in March, shows | towns closing*: whether a phrase behind a verb that nothing quoted stands before is what the verb has for its object. */
function isObject(chunks: SentenceChunks, phrase: Range): boolean {
  if (chunks.isGerundAt(coordinationEnd(chunks, phrase))) return true
  const head = headPhrase(chunks, phrase)
  const { kind, nounClass } = chunks.headOf(head)
  return kind === 'noun' && nounClass === null && firstPlace(head.from, head.to, (at) => chunks.isCapitalAt(at)) < 0
}

/** *said councillor and | former welder Ann Smith*: the phrase with the name of whom the one before it says what she is, too; null where there is none. */
function namedBehindTrade(chunks: SentenceChunks, from: number): Range | null {
  const trade = phraseAfter(chunks, from)
  const { kind, word, nounClass } = chunks.headOf(trade ?? { to: 0 })
  // One of several would have an article.
  const isOne = kind === 'noun' && nounClass === 'person' && !hasPluralEnding(word) && !chunks.isAt(from, 'determiner')
  if (!trade || !isOne || !additives.has(chunks.wordAt(trade.to)) || chunks.isAt(trade.to + 1, 'determiner', 'name'))
    return null
  const named = phraseAfter(chunks, trade.to + 1)
  return named && chunks.nameIn(named) ? named : null
}

/** *said he | and his staff | were ready*: where a phrase ends with the one that is joined to it. */
const coordinationEnd = (chunks: SentenceChunks, { to }: Range): number =>
  (chunks.isCoordinatorAt(to) ? fullPhraseAfter(chunks, to + 1)?.to : undefined) ?? to

const mayInvert = ({ frames, lemma, from, at }: SpeechVerb): boolean =>
  from === at && (frames.has('clause') || frames.has('quote')) && !tellingVerbs.has(lemma)

/** The subject of the sentence itself: the phrase before its first finite verb. */
export function mainSubject(chunks: SentenceChunks, limit = chunks.length): Party | null {
  const from = openerEnd(chunks, limit)
  return firstSubject(chunks, from, limit) ?? relativeOwner(chunks, from, limit)
}

/** The phrase before the first finite verb between two places that has one; null where none has. */
export function firstSubject(chunks: SentenceChunks, from: number, limit: number): Party | null {
  for (let at = from; at < limit; at++) {
    const subject = chunks.isFiniteAt(at) ? subjectOfVerb(chunks, at, from) : null
    if (subject) return subject
  }
  return null
}

/** *Many of those | who oppose it | argue …*, *The group | that owns it, Big Pier, | says …*: the phrase that opens a clause, with what is said of it. */
function relativeOwner(chunks: SentenceChunks, from: number, limit: number): Party | null {
  const phrase = fullPhraseAfter(chunks, from, limit)
  return phrase && relativePronouns.has(chunks.wordAt(phrase.to))
    ? asParty(chunks, phrase, { from: phrase.from, to: limit })
    : null
}

/** The phrase before any finite verb, not before `floor`; null where a relative pronoun is its subject. */
function subjectOfVerb(chunks: SentenceChunks, verb: number, floor: number): Party | null {
  const end = subjectEnd(chunks, chunks.adverbsStart(verb, floor))
  const apposed = chunks.isCommaAt(end - 1) ? described(chunks, findApposed(chunks, end - 1)) : null
  if (apposed) return apposed
  let phrase = fullPhraseBefore(chunks, end, floor)
  const isRelative = phrase && relativesAndOwner.has(chunks.wordAt(phrase.to - 1))
  // *The quarry | above Lorne* fed it; *In a video | posted on Monday*: what a preposition leads is no subject.
  while (phrase && isBehindPreposition(chunks, phrase)) phrase = fullPhraseBefore(chunks, phrase.from - 1, floor)
  return phrase && !isRelative ? asParty(chunks, phrase) : null
}

/** *above | Lorne*; not *most of | the boats*, *after | the storm hit*, which begin a subject and a clause. */
const isBehindPreposition = (chunks: SentenceChunks, { from }: Range): boolean =>
  chunks.isAt(from - 1, 'preposition') &&
  !clauseOpeners.has(chunks.wordAt(from - 1)) &&
  !chunks.isAt(from - 2, 'determiner', 'pronoun', 'adjective')
