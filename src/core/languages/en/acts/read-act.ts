import type { Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, fullPhraseBefore } from '../chunks/phrases'
import { firstPlace, lastPlace } from '../chunks/places'
import type { SpeechVerb } from '../chunks/speech-verb'
import { citingPhraseAt } from '../clause-words'
import {
  agentPrepositions,
  commaRelativesAndOwner,
  concludingConjunctions,
  manners,
  questionWords,
} from '../function-words'
import { type Complement, longRest } from '../grammar/complements'
import { isCitedAs, type Party, partyOf, quoterBefore } from '../grammar/subjects'
import {
  accusingVerbs,
  askedForms,
  type Frame,
  namingVerbs,
  passiveReporters,
  plainestVerbs,
  wordingVerbs,
} from '../speech-verbs'
import { negations, passiveForms } from '../verb-groups'
import { type Act, type Anchor, isInverted, type ReportedWords } from './act'
import { isNamed, quotedObject } from './quoted-object'
import {
  isQuoteOnly,
  isTerm,
  isTitleOfWork,
  lastQuotes,
  lastSemicolon,
  nextQuotes,
  quotesFrom,
  trim,
} from './stretches'
import { isRelative, isSubordinatorAt, wordsEnd } from './words-end'

/**
 * Puts a cue and its words together; null where it reports none here. Words are looked for in this order: a quotation
 * before the cue, a quotation or clause after it, a clause before it, and an object that is partly quoted.
 *
 * `done` is where the words of the act before end, `limit` where those of the next one begin.
 */
export function readAct(
  chunks: SentenceChunks,
  anchor: Anchor,
  subject: Party | null,
  done: number,
  limit: number,
): Act | null {
  const left = trim(chunks, { from: done, to: anchor.from })
  if (anchor.verb && saysOfSubject(anchor.verb.group)) {
    return saidOfSubject(chunks, anchor, anchor.verb.complement, subject, done, limit)
  }
  const words =
    anchor.verb === null
      ? citedWords(chunks, anchor, left, limit)
      : (quotedBefore(chunks, anchor, left, limit) ??
        withOpeningClause(chunks, wordsAfter(chunks, anchor, limit), left) ??
        clauseBefore(chunks, anchor, left, limit) ??
        clauseBehindAs(chunks, anchor, limit) ??
        quotedObject(chunks, anchor, limit))
  if (!words || words === 'none') return null
  const addressee = anchor.verb?.complement.addressee ?? null
  return { ...words, cue: anchor.cue, subject, addressee, relay: quoterOf(chunks, anchor) }
}

/** *Finch was quoted as saying | by the Courier*, *Finch was quoted | by the Courier | as saying*: who passes the words on. */
function quoterOf(chunks: SentenceChunks, { verb }: Anchor): Party | null {
  if (verb?.group.form !== 'participle' || !isCitedAs(chunks, verb.group.from)) return null
  const { to } = verb.group
  const isAgent = agentPrepositions.has(chunks.wordAt(to))
  const all = isAgent ? fullPhraseAfter(chunks, to + 1) : quoterBefore(chunks, verb.group.from)
  return all && partyOf(all, all, 'after')
}

/** *was accused of lying*, *was called “absurd”*: a passive whose subject the words are about. */
const saysOfSubject = ({ passive, lemma }: SpeechVerb): boolean =>
  passive && (accusingVerbs.has(lemma) || !passiveReporters.has(lemma))

/** *The firm was accused of lying*, *The plan was called “absurd”*: of whom it is said, and what. */
function saidOfSubject(
  chunks: SentenceChunks,
  anchor: Anchor,
  { words }: Complement,
  subject: Party | null,
  done: number,
  limit: number,
): Act | null {
  const { cue } = anchor
  const charge = words === null ? null : trim(chunks, { from: words, to: limit })
  const isRelated = isRelative(chunks, anchor)
  // *a plan(,) that was called “absurd”*: what stands before the pronoun is what it is about.
  const isLabel = isRelated && chunks.isQuotedAt(limit - 1)
  const end = isLabel ? cue.from - 1 : cue.from
  const about = fullPhraseBefore(chunks, isLabel && chunks.isCommaAt(end - 1) ? end - 1 : end, done)
  if (!about || !charge) return null
  // *in what was called “a farce”*
  const isAsked = questionWords.has(chunks.wordAt(about.to - 1))
  const content = (isRelated && !isLabel) || isAsked ? [charge] : [about, charge]
  return { by: 'that', content, cue, subject, addressee: null, relay: null }
}

const frames = (anchor: Anchor) => anchor.verb?.group.frames
const clauseFrames: readonly Frame[] = ['clause', 'that', 'rate']
const takesClause = (anchor: Anchor) => clauseFrames.some((frame) => frames(anchor)?.has(frame))

/** *“A,” said Smith.*, *“A,” said Smith, “B.”* and *“A”, as Smith put it* */
function quotedBefore(
  chunks: SentenceChunks,
  anchor: Anchor,
  all: Range | null,
  limit: number,
): ReportedWords | 'none' | null {
  const isAs = all !== null && chunks.isAsAt(all.to - 1)
  const described = all && beforeHow(chunks, all)
  if (described) return labelBefore(chunks, described)
  const left = isAs ? trim(chunks, { from: all.from, to: all.to - 1 }) : all
  const isWorded = frames(anchor)?.has('label') || wordingVerbs.has(anchor.verb?.group.lemma ?? '')
  if (isAs && left && isWorded && !chunks.isQuotationAt(left.to - 1)) return labelBefore(chunks, left)
  if (!left || !chunks.isQuotationAt(left.to - 1) || isTitleOfWork(chunks, left.to - 1)) return null
  if (!frames(anchor)?.has('quote')) return 'none'
  const before = isQuoteOnly(chunks, left) ? left : lastQuotes(chunks, left)
  const after = nextQuotes(chunks, anchor.to, limit)
  const goesOn = after && !isTitleOfWork(chunks, after.from)
  return { by: 'quote', content: goesOn ? [before, after] : [before] }
}

/** *“A farce” | is how | Smith described it*: what stands before *is how* at the end of a stretch; null where that does not. */
const beforeHow = (chunks: SentenceChunks, { from, to }: Range): Range | null =>
  manners.has(chunks.wordAt(to - 1)) && passiveForms.has(chunks.wordAt(to - 2))
    ? trim(chunks, { from, to: to - 2 })
    : null

/** *the “new pier,” as Smith dubbed it*: the quoted words that a stretch ends with. */
function labelBefore(chunks: SentenceChunks, { from, to }: Range): ReportedWords | null {
  const start = Math.max(from, lastPlace(to - 1, from, (at) => !chunks.isQuotedAt(at)) + 1)
  return start < to ? { by: 'label', content: [{ from: start, to }] } : null
}

/** *Smith said that A*, *Smith said: “A”*, *Smith said A*. */
function wordsAfter(chunks: SentenceChunks, anchor: Anchor, limit: number): ReportedWords | 'none' | null {
  const { words = null, by = null } = anchor.verb?.complement ?? {}
  if (words === null || by === null) return null
  const range = trim(chunks, { from: words, to: wordsEnd(chunks, anchor, words, limit) })
  if (!range) return null
  if (by === 'quote') return quotedAfter(chunks, anchor, range)
  const isCharge = by === 'that' && frames(anchor)?.has('accuse')
  return takesClause(anchor) || isCharge || by === 'promise' ? { by, content: [range] } : null
}

/** *Smith said: “A”* */
function quotedAfter(chunks: SentenceChunks, anchor: Anchor, range: Range): ReportedWords | 'none' {
  const takesQuote = frames(anchor)?.has('quote') || frames(anchor)?.has('label')
  if (!takesQuote || isTerm(chunks, range) || isTitleOfWork(chunks, range.from)) return 'none'
  if (namingVerbs.has(anchor.verb?.group.lemma ?? '') && isNamed(chunks, anchor.subject)) return 'none'
  const quotes = isQuoteOnly(chunks, range) ? range : quotesFrom(chunks, range)
  // *said, “Instead of mending it,” they “sold it off”*: quotations that a clause strings together.
  const rest = { from: quotes.to, to: range.to }
  const isStrung = rest.to > rest.from && chunks.phrases[rest.from] && chunks.hasQuotedWithin(rest)
  return { by: 'quote', content: [isStrung ? range : quotes] }
}

/** *If all goes well, Smith said, “the port will grow”*: a clause before the frame that a quotation goes on with. */
function withOpeningClause(
  chunks: SentenceChunks,
  words: ReportedWords | 'none' | null,
  left: Range | null,
): ReportedWords | 'none' | null {
  if (!words || words === 'none' || words.by !== 'quote' || !left) return words
  const goesOn = /^\p{Ll}/u.test(chunks.quotedTextAt(words.content[0]?.from ?? -1))
  return goesOn && isSubordinatorAt(chunks, left.from) ? { ...words, content: [left, ...words.content] } : words
}

/** Tokens from the beginning of a stretch in which the word stands that opens its clause: *A week | after*. */
const longestLead = 4

/** *The plan failed, Smith said.*, *The plan, Smith said, would fail.* and *The plan failed, as Smith reported.* */
function clauseBefore(chunks: SentenceChunks, anchor: Anchor, all: Range | null, limit: number): ReportedWords | null {
  const isGiven = anchor.subject.kind === 'phrase' || anchor.verb?.complement.addressee
  // *his friend, who wrote as Finch*; *Finch kept silent, | telling few people*
  const isPartOfClause = isRelative(chunks, anchor) || anchor.verb?.group.form === 'participle'
  if (!isGiven || !takesClause(anchor) || isPartOfClause) return null
  const isAs = all !== null && isCredited(chunks, anchor)
  const frame = isAs ? anchor.from - 1 : anchor.from
  if (!chunks.isMarkAt(frame - 1, ',—”')) return null
  const left = isAs ? trim(chunks, { from: all.from, to: frame }) : all
  // *Still, | she said, …*, *In a statement, | she said, …*: what joins a sentence to the one before, and where it was said.
  const isJoiner =
    left === null || (left.to - left.from === 1 && chunks.isAt(left.from, 'adverb')) || isPlaceOfSpeech(chunks, left)
  if (left && citingPhraseAt(chunks, left.from) > 0) return null
  return isJoiner ? clauseAfterFrame(chunks, anchor, limit) : clauseAround(chunks, anchor, left, limit)
}

/** *In a statement on Monday, | she said, …*: whether a stretch tells on which occasion something was said, and no more. */
function isPlaceOfSpeech(chunks: SentenceChunks, { from, to }: Range): boolean {
  const first = chunks.at[from]
  const isOccasion = first?.type === 'adjunct' && first.role === 'occasion'
  return isOccasion && firstPlace(from, to, (at) => chunks.at[at]?.type !== 'adjunct') < 0
}

/** A clause before a frame, with what goes on of it after. */
function clauseAround(chunks: SentenceChunks, anchor: Anchor, left: Range, limit: number): ReportedWords | null {
  // *Asked about it, | Smith replied in the negative*
  if (isBroken(chunks, left) || askedForms.has(chunks.wordAt(left.from))) return null
  const isWhole = isClauseBefore(chunks, anchor, left) && closesClause(chunks, anchor.to)
  if (!isWhole && !isInterrupted(chunks, anchor, left, limit)) return null
  // *It is hard, as Smith says, but we row*
  const isEnded = isInverted(anchor) || (isWhole && chunks.isAsAt(anchor.from - 1))
  const isOver = isEnded && !goesOnWithVerb(chunks, anchor)
  const rest = isOver || describesFrame(chunks, anchor, limit) ? null : remainder(chunks, anchor.to, limit)
  if (!isWhole && !rest) return null
  return { by: 'left', content: rest ? [...interrupted(chunks, left), rest] : [left] }
}

/** *The plan failed, Smith told the Courier, | which saw it*: what follows is about whoever or whatever the frame ends with. */
const describesFrame = (chunks: SentenceChunks, { to }: Anchor, limit: number): boolean =>
  chunks.isCommaAt(to) &&
  commaRelativesAndOwner.has(chunks.wordAt(to + 1)) &&
  chunks.isAt(to - 1, 'name', 'noun') &&
  !chunks.hasQuotedWithin({ from: to, to: limit })

/** *She won, and | the prize, she said, was late*, *She won, where, she said, it was cold*: what a frame interrupts of the last clause before it. */
function interrupted(chunks: SentenceChunks, left: Range): Range[] {
  const { from, to } = left
  const isJoint = (at: number) =>
    chunks.isCommaAt(at) && (chunks.isCoordinatorAt(at + 1) || chunks.at[at + 1]?.type === 'opener')
  const joint = lastPlace(to - 1, from, isJoint)
  const isOpen =
    !chunks.hasFiniteWithin(joint + 1, to) || chunks.isAt(to - 1, 'auxiliary') || negations.has(chunks.wordAt(to - 1))
  if (joint <= from || !isOpen || !chunks.hasFiniteWithin(from, joint)) return [left]
  return joint + 2 < to ? [{ from: joint + 2, to }] : []
}

/** *The plan failed, as | Smith told the council*: by a verb that always brings what was said, and somebody who is no pronoun. */
const isCredited = (chunks: SentenceChunks, anchor: Anchor, { from, subject } = anchor): boolean =>
  chunks.isAsAt(from - 1) &&
  frames(anchor)?.has('clause') === true &&
  subject.kind === 'phrase' &&
  chunks.headOf(subject.head).kind !== 'pronoun'

/** *Still, she said, | it was hard* */
function clauseAfterFrame(chunks: SentenceChunks, anchor: Anchor, limit: number): ReportedWords | null {
  // *according to Finch, | who leads it*: a clause that only describes who is named before it.
  if (commaRelativesAndOwner.has(chunks.wordAt(anchor.to + 1))) return null
  const rest = remainder(chunks, anchor.to, limit)
  // *During the call, he asked about it, | called Lane a fool*: the speaker's next act.
  return rest && !chunks.verbAt(rest.from) && chunks.isClause(rest) ? { by: 'left', content: [rest] } : null
}

/** *As Smith said in May, | the plan failed* */
function clauseBehindAs(chunks: SentenceChunks, anchor: Anchor, limit: number): ReportedWords | null {
  const { subject, from, to, verb } = anchor
  const isLed = subject.kind === 'phrase' && subject.side === 'before' && chunks.isAsAt(from - 1)
  const opens = from === 1 || (from === 2 && (chunks.isAt(0, 'adverb') || chunks.isCoordinatorAt(0)))
  if (!isLed || !opens || !takesClause(anchor) || verb?.complement.addressee) return null
  const rest = remainder(chunks, to, limit)
  return rest && chunks.isClause(rest) ? { by: 'left', content: [rest] } : null
}

/** Whether what stands before a frame is a clause. The model misses some verbs: before *said Smith* it is one if it is long. */
const isClauseBefore = (chunks: SentenceChunks, anchor: Anchor, left: Range): boolean =>
  (chunks.isClause(left) && !onlyOpens(chunks, left)) ||
  (isInverted(anchor) && plainestVerbs.has(anchor.verb?.group.lemma ?? '') && left.to - left.from >= longRest)

/** *On Tuesday, even as prices fell, | Smith wrote to them*: whether every part of a stretch between commas only opens the clause behind it. */
function onlyOpens(chunks: SentenceChunks, { from, to }: Range): boolean {
  if (chunks.hasQuotedWithin({ from, to })) return false
  for (let start = from; start < to; ) {
    const comma = firstPlace(start, to, (at) => chunks.isCommaAt(at))
    const end = comma < 0 ? to : comma
    if (!isNoClauseOfItsOwn(chunks, { from: start, to: end }, start === from)) return false
    start = end + 1
  }
  return true
}

/** *even as prices fell*, *A week after Smith spoke*, *in Lorne*: whether a part between commas has no verb but that of a clause which a word opens. `isFirst`: only what leads on counts, *On Tuesday*. */
function isNoClauseOfItsOwn(chunks: SentenceChunks, { from, to }: Range, isFirst: boolean): boolean {
  const first = chunks.isCoordinatorAt(from) || chunks.isAt(from, 'adverb') ? from + 1 : from
  const verb = firstPlace(first, to, (at) => chunks.isFiniteAt(at))
  if (verb < 0) return !isFirst || opensAdverbial(chunks, first)
  const opens = (at: number) => isSubordinatorAt(chunks, at) || chunks.isAsAt(at)
  return firstPlace(first, Math.min(verb, first + longestLead), opens) >= 0
}

/** *The plan, Smith said, would fail*: whether a frame stands within the clause that begins before it. */
function isInterrupted(chunks: SentenceChunks, anchor: Anchor, left: Range, limit: number): boolean {
  if (!chunks.isCommaAt(anchor.to)) return false
  if (!chunks.isAt(left.from, 'preposition') && goesOnWithVerb(chunks, anchor)) return true
  return isOpener(chunks, left, { from: anchor.to + 1, to: limit })
}

/** *The plan, said Smith, | would fail*: what stands before the frame is the subject of what stands after it. */
const goesOnWithVerb = (chunks: SentenceChunks, { to }: Anchor): boolean =>
  chunks.isCommaAt(to) && chunks.isFiniteAt(chunks.pastAdverbs(to + 1))

/** Whether a frame after a clause may be followed by what stands at a place. */
const closesClause = (chunks: SentenceChunks, at: number): boolean =>
  at >= chunks.length ||
  chunks.isMarkAt(at, '.,;—?!(') ||
  chunks.isAt(at, 'verb') ||
  chunks.isCoordinatorAt(at) ||
  opensAdverbial(chunks, at)

/** *After the storm, they wrote, it was hard to see*, *To see it, they wrote, was hard*: a stretch that only opens the clause after the frame. */
const isOpener = (chunks: SentenceChunks, left: Range, rest: Range): boolean =>
  (opensAdverbial(chunks, left.from) || chunks.verbAt(left.from)?.form === 'infinitive') &&
  !chunks.verbAt(rest.from) &&
  chunks.isClause(rest)

/** *after the storm*, *since it failed*, *sadly* */
function opensAdverbial(chunks: SentenceChunks, at: number): boolean {
  const chunk = chunks.at[at]
  const isSubordinator = chunk?.type === 'opener' && chunk.kind !== 'relative'
  return isSubordinator || chunks.isAt(at, 'adverb', 'preposition')
}

/** *when, in fact, | he replied*: a stretch whose last clause has only begun. */
function isBroken(chunks: SentenceChunks, { from, to }: Range): boolean {
  const comma = lastPlace(to - 1, from + 1, (at) => chunks.isCommaAt(at))
  // *it failed, though, or it never worked*: before another clause it joins nothing.
  const isBegun = isSubordinatorAt(chunks, comma - 1) && !chunks.isCoordinatorAt(comma + 1)
  return comma > from && isBegun && !chunks.hasFiniteWithin(comma, to)
}

/** What goes on of a clause after a frame set in commas: *the plan, he said, would fail*, *it failed, he said; it will again*. */
function remainder(chunks: SentenceChunks, from: number, limit: number): Range | null {
  const rest = chunks.isMarkAt(from, ',;') ? trim(chunks, { from, to: limit }) : null
  return rest && !chunks.isGerundAt(rest.from) ? rest : null
}

/** *It failed*; not *The sum is, | according to the bank, the largest* */
const isWholeClause = (chunks: SentenceChunks, { from, to }: Range): boolean =>
  chunks.hasFiniteWithin(from, to) && !(chunks.isAt(to - 1, 'auxiliary') && chunks.isFiniteAt(to - 1))

/** *According to Ann Finch | the harbour will close*: a clause that no mark parts from its source; null for none. */
function clauseRightBehind(chunks: SentenceChunks, { to }: Anchor, limit: number): Range | null {
  const clause = chunks.isMarkAt(to) ? null : trim(chunks, { from: to, to: limit })
  return clause && chunks.isClause(clause) ? clause : null
}

/** *According to the report, A*, *A, according to the report*, *A, according to the report, B*. */
function citedWords(chunks: SentenceChunks, anchor: Anchor, all: Range | null, limit: number): ReportedWords | null {
  // *Here it is in the words of Finch: “…”*
  const quoted = chunks.isMarkAt(anchor.to, ':') ? nextQuotes(chunks, anchor.to, limit) : null
  const whole = quoted ?? (all ? null : clauseRightBehind(chunks, anchor, limit))
  return whole ? { by: 'citation', content: [whole] } : aroundCitation(chunks, anchor, all, limit)
}

/** The clauses around a citation that commas set off; of one of them, *: according to a poll, prices fell*, what follows. */
function aroundCitation(
  chunks: SentenceChunks,
  anchor: Anchor,
  all: Range | null,
  limit: number,
): ReportedWords | null {
  const left = all && trim(chunks, { from: Math.max(all.from, lastSemicolon(chunks, all) + 1), to: all.to })
  const isWhole = left !== null && isWholeClause(chunks, left)
  // *according to the bank, an industry body*
  const isApposed = chunks.isAt(anchor.to + 1, 'determiner') && !chunks.isInsetAt(anchor.to + 1)
  // *It failed, according to the bank, so it may close*
  const isOther = isWhole && concludingConjunctions.has(chunks.wordAt(anchor.to + 1))
  const rest = (isWhole && isApposed) || isOther ? null : remainder(chunks, anchor.to, limit)
  // *It was noticed: according to a poll, prices fell*
  if (!left || (rest && chunks.isMarkAt(anchor.from - 1, ':'))) return rest && { by: 'citation', content: [rest] }
  return { by: 'citation', content: rest && chunks.isCommaAt(anchor.from - 1) ? [left, rest] : [left] }
}
