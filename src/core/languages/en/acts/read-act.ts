import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Pos, Token } from '../../../attribution/words/token'
import {
  agentPrepositions,
  commaRelativesAndOwner,
  comparativeAs,
  manners,
  questionWords,
  relativePronouns,
} from '../function-words'
import { type Complement, longRest } from '../grammar/complements'
import { hasClause, hasFiniteVerb, isFiniteVerb } from '../grammar/finite-verbs'
import { fullPhraseAfter, fullPhraseBefore } from '../grammar/noun-phrases'
import { isCitedAs, type Party, partyOf } from '../grammar/subjects'
import { isQuoted } from '../grammar/verb-frames'
import type { SpeechVerb } from '../grammar/verbs'
import { hasGerundEnding } from '../morphology'
import { accusingVerbs, type Frame, namingVerbs, passiveReporters, plainestVerbs } from '../speech-verbs'
import { passiveForms } from '../verb-groups'
import type { Act, Anchor, ReportedWords } from './act'
import { isNamed, quotedObject } from './quoted-object'
import { isQuoteOnly, isTerm, lastQuotes, lastSemicolon, nextQuotes, quotesFrom, touches, trim } from './stretches'
import { isRelative, isSubordinator, wordsEnd } from './words-end'

/**
 * Puts a cue and its words together; null where it reports none here. Words are looked for in this order: a quotation
 * before the cue, a quotation or clause after it, a clause before it, and an object that is partly quoted.
 *
 * `done` is where the words of the act before end, `limit` where those of the next one begin.
 */
export function readAct(
  sentence: Sentence,
  anchor: Anchor,
  subject: Party | null,
  done: number,
  limit: number,
): Act | null {
  const left = trim(sentence.tokens, { from: done, to: anchor.from })
  if (anchor.verb && saysOfSubject(anchor.verb.group)) {
    return saidOfSubject(sentence.tokens, anchor, anchor.verb.complement, subject, done, limit)
  }
  const words =
    anchor.verb === null
      ? citedWords(sentence.tokens, anchor, left, limit)
      : (quotedBefore(sentence.tokens, anchor, left, limit) ??
        withOpeningClause(sentence.tokens, wordsAfter(sentence, anchor, limit), left) ??
        clauseBefore(sentence.tokens, anchor, left, limit) ??
        quotedObject(sentence, anchor, limit))
  if (!words || words === 'none') return null
  const addressee = anchor.verb?.complement.addressee ?? null
  return { ...words, cue: anchor.cue, subject, addressee, relay: quoterOf(sentence.tokens, anchor) }
}

/** *Finch was quoted as saying | by the Courier*: who passes the words on. */
function quoterOf(tokens: readonly Token[], { verb }: Anchor): Party | null {
  if (verb?.group.form !== 'participle' || !isCitedAs(tokens, verb.group.from)) return null
  const all = agentPrepositions.has(tokens[verb.group.to]?.lower ?? '')
    ? fullPhraseAfter(tokens, verb.group.to + 1)
    : null
  return all && partyOf(all, all, 'after')
}

/** *was accused of lying*, *was called “absurd”*: a passive whose subject the words are about. */
const saysOfSubject = ({ passive, lemma }: SpeechVerb): boolean =>
  passive && (accusingVerbs.has(lemma) || !passiveReporters.has(lemma))

/** *The firm was accused of lying*, *The plan was called “absurd”*: of whom it is said, and what. */
function saidOfSubject(
  tokens: readonly Token[],
  { cue }: Anchor,
  { words }: Complement,
  subject: Party | null,
  done: number,
  limit: number,
): Act | null {
  const charge = words === null ? null : trim(tokens, { from: words, to: limit })
  const isRelative = relativePronouns.has(tokens[cue.from - 1]?.lower ?? '')
  // *a plan that was called “absurd”*: what stands before the pronoun is what it is about.
  const isLabel = isRelative && isQuoted(tokens[limit - 1])
  const about = fullPhraseBefore(tokens, isLabel ? cue.from - 1 : cue.from, done)
  if (!about || !charge) return null
  // *in what was called “a farce”*
  const isAsked = questionWords.has(tokens[about.to - 1]?.lower ?? '')
  const content = (isRelative && !isLabel) || isAsked ? [charge] : [about, charge]
  return { by: 'that', content, cue, subject, addressee: null, relay: null }
}

const frames = (anchor: Anchor) => anchor.verb?.group.frames
const clauseFrames: readonly Frame[] = ['clause', 'that', 'rate']
const takesClause = (anchor: Anchor) => clauseFrames.some((frame) => frames(anchor)?.has(frame))

/** *“A,” said Smith.*, *“A,” said Smith, “B.”* and *“A”, as Smith put it* */
function quotedBefore(
  tokens: readonly Token[],
  anchor: Anchor,
  all: Range | null,
  limit: number,
): ReportedWords | 'none' | null {
  const isAs = all !== null && comparativeAs.has(tokens[all.to - 1]?.lower ?? '')
  const described = all && beforeHow(tokens, all)
  if (described) return labelBefore(tokens, described)
  const left = isAs ? trim(tokens, { from: all.from, to: all.to - 1 }) : all
  if (isAs && left && frames(anchor)?.has('label')) return labelBefore(tokens, left)
  if (!left || tokens[left.to - 1]?.pos !== 'QUOTE') return null
  if (!frames(anchor)?.has('quote')) return 'none'
  const before = isQuoteOnly(tokens, left) ? left : lastQuotes(tokens, left)
  const after = nextQuotes(tokens, anchor.to, limit)
  return { by: 'quote', content: after ? [before, after] : [before] }
}

/** *“A farce” | is how | Smith described it*: what stands before *is how* at the end of a stretch; null where that does not. */
function beforeHow(tokens: readonly Token[], { from, to }: Range): Range | null {
  const isHow = manners.has(tokens[to - 1]?.lower ?? '') && passiveForms.has(tokens[to - 2]?.lower ?? '')
  return isHow ? trim(tokens, { from, to: to - 2 }) : null
}

/** *the “new pier,” as Smith dubbed it*: the quoted words that a stretch ends with. */
function labelBefore(tokens: readonly Token[], { from, to }: Range): ReportedWords | null {
  let start = to
  while (start > from && isQuoted(tokens[start - 1])) start--
  return start < to ? { by: 'label', content: [{ from: start, to }] } : null
}

/** *Smith said that A*, *Smith said: “A”*, *Smith said A*. */
function wordsAfter(sentence: Sentence, anchor: Anchor, limit: number): ReportedWords | 'none' | null {
  const { tokens } = sentence
  const { words = null, by = null } = anchor.verb?.complement ?? {}
  if (words === null || by === null) return null
  const range = trim(tokens, { from: words, to: wordsEnd(sentence, anchor, words, limit) })
  if (!range) return null
  if (by === 'quote') return quotedAfter(sentence, anchor, range)
  const isCharge = by === 'that' && frames(anchor)?.has('accuse')
  return takesClause(anchor) || isCharge || by === 'promise' ? { by, content: [range] } : null
}

/** *Smith said: “A”* */
function quotedAfter({ tokens, fused }: Sentence, anchor: Anchor, range: Range): ReportedWords | 'none' {
  const takesQuote = frames(anchor)?.has('quote') || frames(anchor)?.has('label')
  if (!takesQuote || isTerm(tokens, range)) return 'none'
  if (namingVerbs.has(anchor.verb?.group.lemma ?? '') && isNamed(tokens, anchor.subject)) return 'none'
  const quotes = isQuoteOnly(tokens, range) ? range : quotesFrom(tokens, range)
  // *said, “Instead of mending it,” they “sold it off”*: quotations that a clause strings together.
  const rest = { from: quotes.to, to: range.to }
  const isStrung =
    rest.to > rest.from && opensPhrase(tokens[rest.from]) && fused.some((span) => touches(tokens, rest, span))
  return { by: 'quote', content: [isStrung ? range : quotes] }
}

const phraseOpeners: ReadonlySet<Pos> = new Set<Pos>(['PROPN', 'PRON', 'DET', 'NOUN'])
const opensPhrase = (token: Token | undefined): boolean => token !== undefined && phraseOpeners.has(token.pos)

/** *If all goes well, Smith said, “the port will grow”*: a clause before the frame that a quotation goes on with. */
function withOpeningClause(
  tokens: readonly Token[],
  words: ReportedWords | 'none' | null,
  left: Range | null,
): ReportedWords | 'none' | null {
  if (!words || words === 'none' || words.by !== 'quote' || !left) return words
  const [quoted] = words.content
  const goesOn = quoted && /^\p{Ll}/u.test(tokens[quoted.from]?.quote?.piece.text ?? '')
  return goesOn && isSubordinator(tokens[left.from]) ? { ...words, content: [left, ...words.content] } : words
}

/** *The plan failed, Smith said.* and *The plan, Smith said, would fail.* */
function clauseBefore(
  tokens: readonly Token[],
  anchor: Anchor,
  left: Range | null,
  limit: number,
): ReportedWords | null {
  const { subject } = anchor
  const mark = tokens[anchor.from - 1]
  const isGiven = subject.kind === 'phrase' || anchor.verb?.complement.addressee
  // *his friend, who wrote as Finch*
  if (relativePronouns.has(tokens[anchor.cue.from - 1]?.lower ?? '')) return null
  if (!takesClause(anchor) || !isGiven || !/^[,—”]$/u.test(mark?.lower ?? '')) return null
  if (isAdverbAlone(tokens, left)) return clauseAfterFrame(tokens, anchor, limit)
  if (!left) return null
  if (isBroken(tokens, left)) return null
  const isWhole = isClause(tokens, anchor, left) && closesClause(tokens[anchor.to])
  if (!isWhole && !isInterrupted(tokens, anchor, left, limit)) return null
  const isOver = subject.kind === 'phrase' && subject.side === 'after' && !goesOnWithVerb(tokens, anchor)
  const rest = isOver ? null : remainder(tokens, anchor.to, limit)
  return { by: 'left', content: rest ? [left, rest] : [left] }
}

/** *Still, | she said, …*, *But, | she said, …*: a word that joins a sentence to the one before, and is no part of the words. */
const isAdverbAlone = (tokens: readonly Token[], left: Range | null): boolean =>
  left === null || (left.to - left.from === 1 && tokens[left.from]?.pos === 'ADV')

/** *Still, she said, | it was hard* */
function clauseAfterFrame(tokens: readonly Token[], anchor: Anchor, limit: number): ReportedWords | null {
  if (describesParty(tokens, anchor.to)) return null
  const rest = remainder(tokens, anchor.to, limit)
  return rest && hasClause(tokens, rest.from, rest.to) ? { by: 'left', content: [rest] } : null
}

/** Whether what stands before a frame is a clause. The model misses some verbs: before *said Smith* it is one if it is long. */
const isClause = (tokens: readonly Token[], { verb, subject }: Anchor, left: Range): boolean =>
  hasClause(tokens, left.from, left.to) ||
  (subject.kind === 'phrase' &&
    subject.side === 'after' &&
    plainestVerbs.has(verb?.group.lemma ?? '') &&
    left.to - left.from >= longRest)

/** *The plan, Smith said, would fail*: whether a frame stands within the clause that begins before it. */
function isInterrupted(tokens: readonly Token[], anchor: Anchor, left: Range, limit: number): boolean {
  if (tokens[anchor.to]?.text !== ',') return false
  if (tokens[left.from]?.pos !== 'ADP' && goesOnWithVerb(tokens, anchor)) return true
  return !isRelative(tokens, anchor) && isOpener(tokens, left, anchor.to + 1, limit)
}

/** *The plan, said Smith, | would fail*: what stands before the frame is the subject of what stands after it. */
const goesOnWithVerb = (tokens: readonly Token[], { to }: Anchor): boolean =>
  tokens[to]?.text === ',' && isFiniteVerb(tokens, to + 1)

/** What a frame after a clause may be followed by. */
const clauseClosers: ReadonlySet<Pos> = new Set<Pos>(['SCONJ', 'ADP', 'VERB', 'ADV', 'CCONJ'])
const closesClause = (token: Token | undefined): boolean =>
  !token || /^[.,;—?!]$/u.test(token.lower) || clauseClosers.has(token.pos)

/** *After the storm, they wrote, it was hard to see*: a stretch that only opens the clause after the frame. */
function isOpener(tokens: readonly Token[], left: Range, rest: number, limit: number): boolean {
  const first = tokens[left.from]
  const opens = first !== undefined && adverbialOpeners.has(first.pos)
  return opens && tokens[rest]?.pos !== 'VERB' && hasClause(tokens, rest, limit)
}

const adverbialOpeners: ReadonlySet<Pos> = new Set<Pos>(['ADP', 'ADV', 'SCONJ', 'PART'])

/** *when, in fact, | he replied*: a stretch whose last clause has only begun. */
function isBroken(tokens: readonly Token[], { from, to }: Range): boolean {
  const comma = tokens.findLastIndex((token, at) => at < to && at > from && token.text === ',')
  return comma > from && isSubordinator(tokens[comma - 1]) && !hasFiniteVerb(tokens, comma, to)
}

/** What goes on of a clause after a frame set in commas: *the plan, he said, would fail*, *it failed, he said; it will again*. */
function remainder(tokens: readonly Token[], from: number, limit: number): Range | null {
  const rest = /^[,;]$/.test(tokens[from]?.text ?? '') ? trim(tokens, { from, to: limit }) : null
  const first = rest && tokens[rest.from]
  return first?.pos === 'VERB' && hasGerundEnding(first.lower) ? null : rest
}

/** *According to the report, A*, *A, according to the report*, *A, according to the report, B*. */
function citedWords(tokens: readonly Token[], anchor: Anchor, all: Range | null, limit: number): ReportedWords | null {
  // *Here it is in the words of Finch: “…”*
  const quoted = tokens[anchor.to]?.text === ':' ? nextQuotes(tokens, anchor.to, limit) : null
  if (quoted) return { by: 'citation', content: [quoted] }
  const left = all && trim(tokens, { from: Math.max(all.from, lastSemicolon(tokens, all) + 1), to: all.to })
  const isWhole = left !== null && hasFiniteVerb(tokens, left.from, left.to)
  // *according to the bank, an industry body*
  const isApposed = tokens[anchor.to + 1]?.pos === 'DET'
  const rest = isWhole && isApposed ? null : remainder(tokens, anchor.to, limit)
  const content = left ? (rest && tokens[anchor.from - 1]?.text === ',' ? [left, rest] : [left]) : rest ? [rest] : []
  return content.length > 0 ? { by: 'citation', content } : null
}

/** *according to Finch, | who leads it*: a clause that only describes who is named before it. */
const describesParty = (tokens: readonly Token[], comma: number): boolean =>
  commaRelativesAndOwner.has(tokens[comma + 1]?.lower ?? '')
