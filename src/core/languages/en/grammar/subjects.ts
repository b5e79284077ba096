import type { Chunk, NounClass, Range } from '../../../attribution/chunks/chunk'
import type { Pos, Token } from '../../../attribution/words/token'
import { timeLeads } from '../calendar'
import { chunksOf } from '../chunks/chunks-of'
import { nameWithin } from '../chunks/name-within'
import { appositionOpeners, clauseOpeners } from '../clause-words'
import {
  additives,
  casedRelatives,
  comitativePrepositions,
  comparativeAs,
  definiteArticles,
  floatingQuantifiers,
  genitivePrepositions,
  infinitiveMarkers,
  personOrPlaceRelatives,
  personRelatives,
  relativePronouns,
  relativesAndOwner,
  verbObjects,
} from '../function-words'
import { hasGerundEnding, hasPastEnding } from '../morphology'
import { classOf, documentNouns } from '../nouns'
import { quotingVerbs, tellingVerbs } from '../speech-verbs'
import { issuingVerbs } from '../station-words'
import { offices } from '../titles'
import { hasFiniteVerb, isFiniteVerb } from './finite-verbs'
import { fullPhraseAfter, fullPhraseBefore, isTime, opensOccasion, phraseAfter, phraseBefore } from './noun-phrases'
import { isCalendar, isHead, isOwner } from './noun-tokens'
import type { SpeechVerb } from './verbs'

/** Who a verb of saying belongs to. All numbers are places in the sentence's tokens. */
export type Subject =
  /** A phrase; `head` is its first noun phrase, `all` takes in what is set beside it by commas. */
  | { kind: 'phrase'; head: Range; all: Range; side: 'before' | 'after' }
  /** The one of the verb before, or of the sentence: *, adding that …*. */
  | { kind: 'shared' }
  | { kind: 'none' }

/** The phrase that a subject is. */
export type Party = Extract<Subject, { kind: 'phrase' }>

/** Tokens between two commas that may be set beside a name: *Smith, 54, a former head of the agency, said*. */
const longestApposition = 36
/** Commas before a verb that are tried for the one that an apposition begins with. */
const mostCommas = 4
/** Tokens from a comma in which the pronoun of a relative clause stands. */
const relativeWindow = 5
/** Tokens of a bracket that belongs to a name, its own marks included: *(D-N.Y.)*. */
const longestBracket = 8

const none: Subject = { kind: 'none' }
const shared: Subject = { kind: 'shared' }

/** Finds the subject of a verb of saying: before it, after it (*said Smith*), or nowhere of its own. */
export function findSubject(tokens: readonly Token[], verb: SpeechVerb): Subject {
  if (verb.form === 'participle') return findQuoted(tokens, verb) ?? findPresenter(tokens, verb) ?? shared
  if (verb.form !== 'finite') return shared
  const end = subjectEnd(tokens, verb.from)
  const inverted = findInverted(tokens, verb)
  const before = tokens[end - 1]
  if (!before) return inverted ?? none
  if (before.pos === 'QUOTE') return inverted ?? shared
  if (isCommaOrDash(before)) return subjectAcrossComma(tokens, verb, end - 1, inverted)
  const subject = subjectRightBefore(tokens, before, end)
  if (subject) return subject
  return hasSubjectBefore(before) ? shared : (inverted ?? none)
}

/** *those who | said*, *Smith (R-Texas) | said*, *the rich | said*, *Smith | said*; null where no phrase ends there. */
function subjectRightBefore(tokens: readonly Token[], before: Token, end: number): Subject | null {
  if (relativePronouns.has(before.lower)) return findAntecedent(tokens, end - 1) ?? none
  if (before.text === ')') return subjectWithBracket(tokens, end) ?? none
  const owner = before.pos === 'VERB' && tokens[end - 2]?.pos === 'PRON' ? phraseBefore(tokens, end - 2) : null
  // *all the experts she asked | said*
  if (owner && isFiniteVerb(tokens, end - 1)) return asParty(tokens, owner, { from: owner.from, to: end })
  if (isNominalAdjective(tokens, end)) return asParty(tokens, { from: end - 2, to: end })
  return isHead(before) && !isCalendar(before) ? (subjectEndingAt(tokens, end) ?? none) : null
}

const isCommaOrDash = (token: Token | undefined): boolean => /^[,—]$/u.test(token?.lower ?? '')

/** *Smith left and | said*, *Smith also | said*: what stands between a verb and a subject that it shares. */
const hasSubjectBefore = (token: Token): boolean => sharing.has(token.pos) || isCalendar(token)
const sharing: ReadonlySet<Pos> = new Set<Pos>(['CCONJ', 'ADV', 'VERB'])

/** *a third said*, *the rich said* */
const isNominalAdjective = (tokens: readonly Token[], end: number): boolean =>
  (tokens[end - 1]?.pos === 'ADJ' || tokens[end - 1]?.pos === 'ADV') && tokens[end - 2]?.pos === 'DET'

/** *“…,” said Smith*, *Smith, 54, said*, *Smith left, saying*: the subject of a verb that a comma stands before. */
function subjectAcrossComma(
  tokens: readonly Token[],
  verb: SpeechVerb,
  comma: number,
  inverted: Subject | null,
): Subject {
  if (inverted && hasFiniteVerb(tokens, 0, verb.from)) return inverted
  return findApposed(tokens, comma) ?? inverted ?? shared
}

/** *Smith (R-Texas) said*: the phrase with the bracket that ends before `end`. */
function subjectWithBracket(tokens: readonly Token[], end: number): Subject | null {
  const open = lastIndex(tokens, end - 2, (token) => token.text === '(')
  const phrase = open > 0 ? fullPhraseBefore(tokens, open) : null
  return phrase && asParty(tokens, phrase, { from: phrase.from, to: end })
}

/** The phrase that ends before `end`, or the one that it only describes. */
function subjectEndingAt(tokens: readonly Token[], end: number): Subject | null {
  const phrase = fullPhraseBefore(tokens, end)
  if (!phrase) return null
  return (
    clauseOwner(tokens, phrase.from, end) ??
    doerBefore(tokens, phrase.from, end) ??
    officeHolder(tokens, phrase) ??
    asParty(tokens, phrase)
  )
}

/** *The union representing | the drivers said*: the phrase that a participle right before an object belongs to, where it opens its clause. */
function doerBefore(tokens: readonly Token[], object: number, end: number): Party | null {
  const participle = tokens[object - 1]
  if (participle?.pos !== 'VERB' || !hasGerundEnding(participle.lower)) return null
  const doer = fullPhraseBefore(tokens, object - 1)
  const lead = doer && tokens[doer.from - 1]
  const isFirst = doer !== null && (!lead || lead.pos === 'QUOTE' || lead.pos === 'CCONJ' || isCommaOrDash(lead))
  return isFirst ? asParty(tokens, doer, { from: doer.from, to: end }) : null
}

/** *Smith was quoted | as saying*, *The paper quoted Smith | as saying*: whose words a participle brings. */
function findQuoted(tokens: readonly Token[], { from }: SpeechVerb): Subject | null {
  if (!isCitedAs(tokens, from)) return null
  let end = from - 1
  if (quotingVerbs.has(tokens[end - 1]?.lemma ?? '')) end--
  while (tokens[end - 1]?.pos === 'AUX') end--
  return subjectEndingAt(tokens, end)
}

/** Whether *as* stands before a participle, with a verb of quoting before it: *was quoted as | saying*. */
export const isCitedAs = (tokens: readonly Token[], participle: number): boolean =>
  comparativeAs.has(tokens[participle - 1]?.lower ?? '') &&
  lastIndex(tokens, participle - 2, ({ lemma, pos }) => pos === 'VERB' && quotingVerbs.has(lemma)) >= 0

/** *footage of Smith saying*, *a letter saying*, *results showing*: the phrase right before a participle. */
function findPresenter(tokens: readonly Token[], verb: SpeechVerb): Subject | null {
  const phrase = phraseBefore(tokens, verb.from)
  const head = phrase && tokens[phrase.to - 1]
  if (!phrase || !head) return null
  const lead = tokens[phrase.from - 1]?.lower ?? ''
  const isShown = head.pos === 'PROPN' && genitivePrepositions.has(lead)
  // *It fell, with some analysts warning that …*
  const isAccompanying = comitativePrepositions.has(lead) && head.pos !== 'PRON'
  const isText = documentNouns.has(head.lower) || documentNouns.has(head.lemma)
  // *sent a letter saying …*: who sent it says so.
  if (isText && tokens[phrase.from - 1]?.pos === 'VERB' && issuingVerbs.has(tokens[phrase.from - 1]?.lemma ?? ''))
    return null
  return isShown || isAccompanying || isText ? asParty(tokens, phrase) : null
}

/** *an official who spoke on condition of anonymity said*: the phrase that a clause right before the verb belongs to. */
function clauseOwner(
  tokens: readonly Token[],
  object: number,
  end: number,
  pronouns = personOrPlaceRelatives,
): Party | null {
  if (!governing.has(tokens[object - 1]?.pos ?? 'X')) return null
  const pronoun = lastIndex(tokens, object - 1, ({ lower }) => pronouns.has(lower) || /^[,;:]$/.test(lower))
  const isRelative = pronouns.has(tokens[pronoun]?.lower ?? '')
  if (!isRelative || !hasFiniteVerb(tokens, pronoun, object)) return null
  const phrase = fullPhraseBefore(tokens, pronoun)
  return phrase && asParty(tokens, phrase, { from: phrase.from, to: end })
}

/** What stands before an object within a clause: *on | condition*, *took | it*. */
const governing: ReadonlySet<Pos> = new Set<Pos>(['ADP', 'VERB', 'ADV', 'DET'])

/** *Ann Smith, Chair of the Board said*, *Ann Smith, a member of it said*: the name before what only one comma sets beside it. */
function officeHolder(tokens: readonly Token[], office: Range): Party | null {
  const head = phraseAfter(tokens, office.from, office.to)
  const named = tokens[office.from - 1]?.text === ',' ? phraseBefore(tokens, office.from - 1) : null
  if (!head || !named || !isOffice(tokens, office, head) || setsApart(tokens, office)) return null
  if (!nameWithin(tokens, named) || tokens[named.from - 1]?.pos === 'ADP') return null
  return asParty(tokens, named, { from: named.from, to: office.to })
}

/** *Chair | of the board*, *a member | of the council*: what one person is, and of what. */
function isOffice(tokens: readonly Token[], office: Range, head: Range): boolean {
  const noun = tokens[head.to - 1]
  const isOne = noun && noun.lower === noun.lemma && classOf(noun) === 'person'
  return isOne === true && office.to > head.to && !definiteArticles.has(tokens[head.from]?.lower ?? '')
}

/** *The port, a spokesman for it said, would close*: whether what stands before an office goes on behind its verb. */
const setsApart = (tokens: readonly Token[], { to }: Range): boolean =>
  tokens.slice(to).find(({ pos }) => !/^(VERB|AUX|ADV)$/.test(pos))?.text === ','

/** *Smith on Tuesday said*, *The army in a statement said*, *Smith himself said*: where the subject ends. */
function subjectEnd(tokens: readonly Token[], from: number): number {
  if (floatingQuantifiers.has(tokens[from - 1]?.lower ?? '') && isHead(tokens[from - 2])) return from - 1
  const chunks = chunksOf(tokens).at
  let end = from
  while (end > 1 && isNearTime(chunks[end - 1])) end = Math.max(1, chunks[end - 1]?.from ?? 1)
  // *an indictment | unsealed Friday*
  if (isCalendar(tokens[end - 1]) && end > 2 && hasPastEnding(tokens[end - 2]?.lower ?? '')) end -= 2
  const chunk = chunks[end - 1]
  const isOccasion =
    chunk?.type === 'adjunct' && chunk.role === 'occasion' && chunk.object?.definiteness === 'indefinite'
  return isOccasion && isHead(tokens[chunk.from - 1]) ? chunk.from : end
}

/** *Smith | on Tuesday* said; not *an opinion | from Tuesday*, which tells which one. */
const isNearTime = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'adjunct' && isTime(chunk) && (chunk.adposition === '' || timeLeads.has(chunk.adposition))

/** *Smith (R-Texas), also a candidate, said*: where the phrase before a bracket ends. */
function bracketStart(tokens: readonly Token[], end: number): number {
  if (tokens[end - 1]?.text !== ')') return end
  const open = lastIndex(tokens, end - 2, (token) => token.text === '(')
  return open > 0 ? open : end
}

/** The party of a phrase. @param all with what is set beside it */
export const partyOf = (head: Range, all: Range = head, side: Party['side'] = 'before'): Party => ({
  kind: 'phrase',
  head,
  all,
  side,
})

/** The party of a phrase by its first noun phrase. */
function asParty(tokens: readonly Token[], phrase: Range, all: Range = phrase, side: Party['side'] = 'before'): Party {
  const head = phraseAfter(tokens, phrase.from, phrase.to) ?? phrase
  return partyOf(isOwnersHolder(tokens, head, phrase) ? phrase : head, all, side)
}

/** *the Bank of Lorne’s | chairman*: whether what a phrase begins with is only whose office the phrase ends with. */
function isOwnersHolder(tokens: readonly Token[], head: Range, phrase: Range): boolean {
  const last = tokens[phrase.to - 1]
  if (head.to === phrase.to || tokens[head.to - 1]?.pos !== 'PROPN' || last?.pos !== 'NOUN') return false
  const isHeld = offices.has(last.lower) || classOf(last) === 'person'
  return isHeld && tokens.slice(head.to, phrase.to).some(isOwner)
}

/** The last place down from `from`, within the length of an apposition, whose token passes; -1 for none. */
function lastIndex(tokens: readonly Token[], from: number, test: (token: Token) => boolean): number {
  for (let at = from; at >= 0 && from - at < longestApposition; at--) {
    const token = tokens[at]
    if (token && test(token)) return at
  }
  return -1
}

/**
 * *Smith, who leads the agency, said*: the phrase before the comma that the one at `comma` closes. The nearest that has
 * a name before it is the one; farther ones are tried only while there is none.
 */
function findApposed(tokens: readonly Token[], comma: number): Party | null {
  let best: Range | null = null
  let at = comma
  for (let k = 0; k < mostCommas && !(best && isNamed(tokens, best)); k++) {
    at = lastIndex(tokens, at - 1, isCommaOrDash)
    if (at < 1 || !isApposition(tokens, at + 1, comma)) break
    const phrase = apposedPhrase(tokens, at)
    if (phrase && (!best || isNamed(tokens, phrase))) best = phrase
  }
  return best && asParty(tokens, best, { from: best.from, to: Math.max(best.to, comma) })
}

/** Whether what stands between two commas describes the phrase before it, and says nothing of its own. */
function isApposition(tokens: readonly Token[], from: number, comma: number): boolean {
  const within = tokens.slice(from, comma)
  if (within.some(({ pos }) => pos === 'QUOTE')) return false
  const isRelative =
    casedRelatives.has(within[0]?.lower ?? '') ||
    within.slice(0, relativeWindow).some(({ lower }) => personRelatives.has(lower))
  return isRelative || !hasOwnClause(tokens, from, comma)
}

/** The phrase before a comma that an apposition may describe: none that a preposition leads. */
function apposedPhrase(tokens: readonly Token[], comma: number): Range | null {
  const end = bracketStart(tokens, comma)
  const own = fullPhraseBefore(tokens, end)
  // *The company that runs it, Big Pier, said*: what the clause is about.
  const phrase = (own && clauseOwner(tokens, own.from, end, relativePronouns)?.head) ?? own
  const lead = phrase && tokens[phrase.from - 1]
  // *as Smith, a former mayor, put it*: that *as* leads to no place, but to the clause itself.
  return lead?.pos === 'ADP' && !comparativeAs.has(lead.lower) ? null : phrase
}

/** A subject and a finite verb: what a clause has and an apposition has not, but for relative clauses. */
function hasOwnClause(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from + 1; at < to; at++) {
    const subject = tokens[at - 1]
    if (!subject || !isFiniteVerb(tokens, at) || !clauseSubjects.has(subject.pos)) continue
    // *, a plan called* has a participle, unless a pronoun stands before it.
    if (hasPastEnding(tokens[at]?.lower ?? '') && subject.pos !== 'PRON') continue
    if (!relativePronouns.has(subject.lower)) return true
  }
  return false
}

const clauseSubjects: ReadonlySet<Pos> = new Set<Pos>(['PRON', 'PROPN', 'NOUN'])

const isNamed = (tokens: readonly Token[], phrase: Range): boolean =>
  nameWithin(tokens, phraseAfter(tokens, phrase.from, phrase.to) ?? phrase) !== null

/** *those | who said*: the phrase before a relative pronoun at `at`. */
function findAntecedent(tokens: readonly Token[], at: number): Party | null {
  const end = isCommaOrDash(tokens[at - 1]) ? at - 1 : at
  const phrase = lastOfSeveral(tokens, end) ?? fullPhraseBefore(tokens, end)
  const within = phrase && (textWithin(tokens, phrase) ?? peopleWithin(tokens, phrase, at))
  return phrase && asParty(tokens, within ?? phrase)
}

/** *arguments in | its ruling*, which found …: the text that closes a phrase about nothing that says anything. */
function textWithin(tokens: readonly Token[], all: Range): Range | null {
  const head = phraseAfter(tokens, all.from, all.to)
  const outer = head && tokens[head.to - 1]
  if (!head || outer?.pos !== 'NOUN' || classOf(outer) !== null) return null
  const last = phraseBefore(tokens, all.to)
  return last && last.from > head.to && classOf(tokens[last.to - 1] ?? outer) === 'document' ? last : null
}

/** *months of attacks by | Ann Smith and allies*, who claim …: those who close a phrase about what is nobody. */
function peopleWithin(tokens: readonly Token[], all: Range, pronoun: number): Range | null {
  const head = phraseAfter(tokens, all.from, all.to)
  if (!head || isPeople(tokens, head) || !personRelatives.has(tokens[pronoun]?.lower ?? '')) return null
  const last = phraseBefore(tokens, all.to)
  const isJoined = additives.has(tokens[(last?.from ?? 0) - 1]?.lower ?? '')
  const first = last && isJoined ? phraseBefore(tokens, last.from - 1) : last
  return first && first.from > head.to && isPeople(tokens, first) ? { from: first.from, to: all.to } : null
}

/** Whether a phrase names somebody, or has a noun for somebody. */
function isPeople(tokens: readonly Token[], phrase: Range): boolean {
  const head = tokens[phrase.to - 1]
  return nameWithin(tokens, phrase) !== null || (head !== undefined && speakerClasses.has(classOf(head)))
}

const speakerClasses: ReadonlySet<NounClass> = new Set<NounClass>(['person', 'group', 'organization'])

/** *unions and | Ann Smith*: the name that closes what is joined, where no name stands before it. */
function lastOfSeveral(tokens: readonly Token[], end: number): Range | null {
  const all = phraseBefore(tokens, end)
  if (!all) return null
  const within = tokens.findLastIndex(({ lower }, at) => at > all.from && at < end && additives.has(lower))
  const joint = within >= 0 ? within : additives.has(tokens[all.from - 1]?.lower ?? '') ? all.from - 1 : -1
  const first = joint > 0 ? phraseBefore(tokens, joint) : null
  if (!first || nameWithin(tokens, first)) return null
  const last = { from: joint + 1, to: end }
  return nameWithin(tokens, last) ? last : null
}

/** *said Smith, a former mayor*: the phrase after the verb, with what is set beside it. */
function findInverted(tokens: readonly Token[], verb: SpeechVerb): Party | null {
  const phrase = fullPhraseAfter(tokens, verb.to)
  const first = phrase && tokens[phrase.from]
  if (!phrase) return null
  // *said her*, not *said her son*
  if (first?.pos === 'PRON' && phrase.to - phrase.from === 1 && verbObjects.has(first.lower)) return null
  if (isFiniteVerb(tokens, coordinationEnd(tokens, phrase)) || verb.from < verb.at || !mayInvert(verb)) return null
  // *The report, out in March, urged | towns to close*
  if (verb.frames.has('request') && infinitiveMarkers.has(tokens[phrase.to]?.lower ?? '')) return null
  const relative = isSetOff(tokens[verb.from - 1]) ? relativeEnd(tokens, phrase) : phrase.to
  // *said the moment he heard it he ran*
  if (relative === phrase.to && tokens[phrase.to]?.pos === 'PRON' && isFiniteVerb(tokens, phrase.to + 1)) return null
  const end = appositionEnd(tokens, bracketEnd(tokens, relative))
  return asParty(tokens, phrase, { from: phrase.from, to: end }, 'after')
}

/** *said he | and his staff | were ready*: where a phrase ends with the one that is joined to it. */
function coordinationEnd(tokens: readonly Token[], { to }: Range): number {
  const isJoined = tokens[to]?.pos === 'CCONJ'
  return (isJoined ? fullPhraseAfter(tokens, to + 1)?.to : undefined) ?? to
}

/** *“A,” said the woman | who runs it |*: where a clause ends that is about whoever stands behind words and verb; else where the phrase does. */
function relativeEnd(tokens: readonly Token[], { from, to }: Range): number {
  const pronoun = tokens[to]?.lower ?? ''
  const head = tokens[(phraseAfter(tokens, from, to)?.to ?? to) - 1]
  // *proposed a law that …*
  const isAbout =
    personRelatives.has(pronoun) || (relativePronouns.has(pronoun) && head?.pos === 'NOUN' && classOf(head) !== null)
  if (!isAbout) return to
  let end = to + 1
  while (end < tokens.length && tokens[end]?.pos !== 'PUNCT' && tokens[end]?.pos !== 'QUOTE') end++
  return end
}

const isSetOff = (token: Token | undefined): boolean => token?.pos === 'QUOTE' || isCommaOrDash(token)

const mayInvert = ({ frames, lemma }: SpeechVerb): boolean =>
  (frames.has('clause') || frames.has('quote')) && !tellingVerbs.has(lemma)

/** *said Smith (R-Texas), also a candidate*: where a short bracket right after a phrase ends. */
function bracketEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== '(') return at
  const close = tokens.slice(at, at + longestBracket).findIndex((token) => token.text === ')')
  return close > 0 ? at + close + 1 : at
}

/** How far an apposition or relative clause reaches that a comma at `at` begins. */
export function appositionEnd(tokens: readonly Token[], at: number): number {
  if (tokens[at]?.text !== ',' || !mayBeginApposition(tokens[at + 1])) return at
  let end = at + 1
  while (end < tokens.length && end - at < longestApposition) {
    const token = tokens[end]
    if (!token || token.pos === 'QUOTE' || /^[.;:?!—]$/u.test(token.lower)) break
    if (token.text === ',' && end > at + 1 && isLastComma(tokens, end)) break
    end++
  }
  return end
}

const mayBeginApposition = (token: Token | undefined): boolean =>
  token !== undefined && (apposing.has(token.pos) || appositionOpeners.has(token.lower))
const apposing: ReadonlySet<Pos> = new Set<Pos>(['DET', 'NUM', 'NOUN', 'PROPN', 'ADJ'])

/** Whether the sentence goes on after a comma, rather than the apposition before it. */
function isLastComma(tokens: readonly Token[], comma: number): boolean {
  const next = tokens[comma + 1]
  // *said the adviser, Bob Lane, in an interview*
  return !next || resuming.has(next.pos) || opensOccasion(tokens, comma + 1)
}
const resuming: ReadonlySet<Pos> = new Set<Pos>(['QUOTE', 'VERB', 'CCONJ', 'PRON', 'PART', 'SCONJ'])

/** The subject of the sentence itself: the phrase before its first finite verb. */
export function mainSubject(tokens: readonly Token[], limit = tokens.length): Party | null {
  const from = openerEnd(tokens, limit)
  for (let at = from; at < limit; at++) {
    const subject = isFiniteVerb(tokens, at) ? subjectOfVerb(tokens, at, from) : null
    if (subject) return subject
  }
  return relativeOwner(tokens, from, limit)
}

/** *Many of those | who oppose it | argue …*, *The group | that owns it, Big Pier, | says …*: the phrase that opens a clause, with what is said of it. */
function relativeOwner(tokens: readonly Token[], from: number, limit: number): Party | null {
  const phrase = fullPhraseAfter(tokens, from, limit)
  return phrase && relativePronouns.has(tokens[phrase.to]?.lower ?? '')
    ? asParty(tokens, phrase, { from: phrase.from, to: limit })
    : null
}

/** *After the vote, | Smith left*: where a sentence's own clause begins after what opens it. */
export function openerEnd(tokens: readonly Token[], limit: number): number {
  const comma = tokens.findIndex((token) => token.text === ',')
  if (comma <= 0 || comma >= limit) return 0
  const isPhrase = tokens[0]?.pos === 'ADP' && !hasFiniteVerb(tokens, 0, comma)
  return isPhrase || clauseOpeners.has(tokens[0]?.lower ?? '') ? comma + 1 : 0
}

/** The phrase before any finite verb, not before `floor`; null where a relative pronoun is its subject. */
function subjectOfVerb(tokens: readonly Token[], verb: number, floor: number): Party | null {
  let end = verb
  while (end > floor && tokens[end - 1]?.pos === 'ADV') end--
  end = subjectEnd(tokens, end)
  const apposed = tokens[end - 1]?.text === ',' ? findApposed(tokens, end - 1) : null
  if (apposed) return apposed
  const phrase = fullPhraseBefore(tokens, end, floor)
  const isRelative = phrase && relativesAndOwner.has(tokens[phrase.to - 1]?.lower ?? '')
  return phrase && !isRelative ? asParty(tokens, phrase) : null
}
