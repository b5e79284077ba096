import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { type Complement, isPlaceholder } from '../grammar/complements'
import { fullPhraseBefore, nameWithin, opensOccasion } from '../grammar/noun-phrases'
import type { Party } from '../grammar/subjects'
import { hasClause, isFiniteVerb } from '../grammar/verbs'
import { audienceNouns, groupNouns, organizationNouns, personNouns, speechNouns } from '../nouns'
import type { Frame } from '../speech-verbs'
import type { Act, Anchor } from './act'
import {
  hasQuote,
  isQuoteOnly,
  isTerm,
  lastQuotes,
  lastSemicolon,
  nextQuotes,
  quotesFrom,
  touches,
  trim,
} from './stretches'

/** An act without what its frame says of it. */
type Words = Pick<Act, 'by' | 'content'>

/**
 * Puts a cue and its words together; null where it reports none here. Words are looked for in this order: a quotation
 * before the cue, a quotation or clause behind it, a clause before it, and an object that is partly quoted.
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
  if (anchor.verb?.group.passive && anchor.verb.group.lemma === 'accuse') {
    return accusedOf(sentence.tokens, anchor, anchor.verb.complement, subject, done, limit)
  }
  const words =
    anchor.verb === null
      ? citedWords(sentence.tokens, anchor, left, limit)
      : (quotedBefore(sentence.tokens, anchor, left, limit) ??
        opened(sentence.tokens, wordsBehind(sentence, anchor, limit), left) ??
        clauseBefore(sentence.tokens, anchor, left, limit) ??
        quotedObject(sentence, anchor, limit))
  if (!words || words === 'none') return null
  return { ...words, cue: anchor.cue, subject, hearer: anchor.verb?.complement.hearer ?? null, relay: null }
}

/** *The firm was accused of lying*: whom, and of what. */
function accusedOf(
  tokens: readonly Token[],
  { cue }: Anchor,
  { words }: Complement,
  subject: Party | null,
  done: number,
  limit: number,
): Act | null {
  const accused = fullPhraseBefore(tokens, cue.from, done)
  const charge = words === null ? null : trim(tokens, { from: words, to: limit })
  const relative =
    accused && tokens[accused.to - 1]?.pos === 'PRON' && /^(who|which|that)$/.test(tokens[accused.from]?.lower ?? '')
  if (relative && charge) return { by: 'that', content: [charge], cue, subject, hearer: null, relay: null }
  return accused && charge && { by: 'that', content: [accused, charge], cue, subject, hearer: null, relay: null }
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
): Words | 'none' | null {
  const isAs = all !== null && tokens[all.to - 1]?.lower === 'as'
  const left = isAs ? trim(tokens, { from: all.from, to: all.to - 1 }) : all
  if (!left || tokens[left.to - 1]?.pos !== 'QUOTE') return null
  if (!frames(anchor)?.has('quote')) return 'none'
  const before = isQuoteOnly(tokens, left) ? left : lastQuotes(tokens, left)
  const { words = null, by = null } = anchor.verb?.complement ?? {}
  const behind = words !== null && by === 'quote' ? trim(tokens, { from: words, to: limit }) : null
  const after = behind ? quotesFrom(tokens, behind) : nextQuotes(tokens, anchor.to, limit)
  return { by: 'quote', content: after && after.to > after.from ? [before, after] : [before] }
}

/** *Smith said that A*, *Smith said: “A”*, *Smith said A*. */
function wordsBehind(sentence: Sentence, anchor: Anchor, limit: number): Words | 'none' | null {
  const { tokens, fused } = sentence
  const { words = null, by = null } = anchor.verb?.complement ?? {}
  if (words === null || by === null) return null
  const range = trim(tokens, { from: words, to: wordsEnd(sentence, anchor, words, limit) })
  if (!range) return null
  if (by === 'quote') {
    const may = frames(anchor)?.has('quote') || frames(anchor)?.has('label')
    if (!may || isTerm(tokens, range)) return 'none'
    const quotes = isQuoteOnly(tokens, range) ? range : quotesFrom(tokens, range)
    // *said, “Instead of mending it,” they “sold it off”*: quotations that a clause strings together.
    const rest = { from: quotes.to, to: range.to }
    const opens = /^(PROPN|PRON|DET|NOUN)$/.test(tokens[rest.from]?.pos ?? '')
    const strung = opens && rest.to > rest.from && fused.some((span) => touches(tokens, rest, span))
    return { by, content: [strung ? range : quotes] }
  }
  const accused = by === 'that' && frames(anchor)?.has('accuse')
  return takesClause(anchor) || accused ? { by, content: [range] } : null
}

/** *If all goes well, Smith said, “the port will grow”*: a clause before the frame that a quotation goes on with. */
function opened(tokens: readonly Token[], words: Words | 'none' | null, left: Range | null): Words | 'none' | null {
  if (!words || words === 'none' || words.by !== 'quote' || !left) return words
  const [quoted] = words.content
  const goesOn = quoted && /^\p{Ll}/u.test(tokens[quoted.from]?.quote?.piece.text ?? '')
  const whole = subordinating.test(tokens[left.from]?.lower ?? '') && hasClause(tokens, left.from, left.to)
  return goesOn && whole ? { ...words, content: [left, ...words.content] } : words
}

/** *the allies, who | claim …* */
const isRelative = (tokens: readonly Token[], { cue }: Anchor): boolean =>
  /^(who|which)$/.test(tokens[cue.from - 1]?.lower ?? '')

/** Words with which a clause begins that only opens its sentence. */
const subordinating = /^(while|after|before|when|although|though|because|since|once|until|if|unless|so)$/

/** Where words behind a cue end, before `limit` if the frame they stand in does. */
function wordsEnd({ tokens }: Sentence, anchor: Anchor, from: number, limit: number): number {
  // *Before the coroner concluded that he fell, his family …*: the words end with the clause.
  const opens = anchor.from <= 2 && subordinating.test(tokens[anchor.from - 1]?.lower ?? '')
  // *the allies, who claim that it failed, left*
  const relative = isRelative(tokens, anchor) && tokens[anchor.cue.from - 2]?.text === ','
  const quotes = anchor.verb?.complement.by === 'bare' && tokens[from]?.fused && !tokens[from - 1]?.fused
  let depth = 0
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (token?.text === '(') depth++
    if (token?.text === ')' && --depth < 0) return at
    if (opens && token?.text === ',' && !token.fused) return at
    // *said it was old, a claim that others dispute*: what the page calls the words.
    if (token?.text === ',' && !token.fused && callsIt(tokens, at + 1)) return at
    if (relative && token?.text === ',' && !token.fused && isFiniteVerb(tokens, at + 1)) return at
    // *told me, “This is it,” waving his hands*
    if (quotes && !token?.fused && /^[,.?!]$/.test(tokens[at - 1]?.text ?? '')) return at
    // *said it was “a farce” and left*: behind a quotation a bare verb is the speaker's next act.
    const quoted = at > from && tokens[at - 1]?.fused && !token?.fused
    if (quoted && token?.lower === 'and' && isPast(tokens[at + 1])) return at
    // *wrote how it was “a farce” — a day before it closed*: what a last dash adds behind a quotation is the page's own.
    if (quoted && token?.text === '—' && !tokens.slice(at + 1, limit).some(({ text }) => text === '—')) return at
  }
  return limit
}

/** *a claim that the firm disputes*, *an allegation she denies* */
const callsIt = (tokens: readonly Token[], at: number): boolean =>
  /^(an?|the)$/.test(tokens[at]?.lower ?? '') &&
  speechNouns.has(tokens[at + 1]?.lower ?? '') &&
  (tokens[at + 2]?.pos === 'PRON' || /^(that|which)$/.test(tokens[at + 2]?.lower ?? ''))

const isPast = (token: Token | undefined): boolean =>
  token?.pos === 'VERB' && !token.fused && token.lower.endsWith('ed')

/** *The plan failed, Smith said.* and *The plan, Smith said, would fail.* */
function clauseBefore(tokens: readonly Token[], anchor: Anchor, left: Range | null, limit: number): Words | null {
  const { subject } = anchor
  const mark = tokens[anchor.from - 1]
  const given = subject.kind === 'phrase' || anchor.verb?.complement.hearer
  if (!left || !takesClause(anchor) || !given || !/^[,—]$/u.test(mark?.lower ?? '')) return null
  if (isBroken(tokens, left)) return null
  const after = tokens[anchor.to]
  // *The plan, Smith said, would fail*: what stands before the frame is the subject of what stands behind it.
  const shared = tokens[left.from]?.pos !== 'ADP' && isFiniteVerb(tokens, anchor.to + 1)
  const cut =
    after?.text === ',' && (shared || (!isRelative(tokens, anchor) && isOpener(tokens, left, anchor.to + 1, limit)))
  if (!cut && !hasClause(tokens, left.from, left.to)) return null
  const closes = !after || /^[.,;—?!]$/u.test(after.lower) || /^(SCONJ|ADP|VERB|ADV|CCONJ)$/.test(after.pos)
  if (!cut && !closes) return null
  const rest = subject.kind === 'phrase' && subject.side === 'after' ? null : remainder(tokens, anchor.to, limit)
  return { by: 'left', content: rest ? [left, rest] : [left] }
}

/** *After the storm, they wrote, it was hard to see*: a stretch that only opens the clause behind the frame. */
function isOpener(tokens: readonly Token[], left: Range, rest: number, limit: number): boolean {
  const first = tokens[left.from]
  // *Still, she said, it was hard*: a word alone is no part of the words.
  if (left.to - left.from < 2) return false
  const opens = first !== undefined && (/^(ADP|ADV|SCONJ|PART)$/.test(first.pos) || subordinating.test(first.lower))
  return opens && tokens[rest]?.pos !== 'VERB' && hasClause(tokens, rest, limit)
}

/** *when, in fact, | he replied*: a stretch whose last clause has only begun. */
function isBroken(tokens: readonly Token[], { from, to }: Range): boolean {
  const comma = tokens.findLastIndex((token, at) => at < to && at > from && token.text === ',')
  return comma > from && subordinating.test(tokens[comma - 1]?.lower ?? '')
}

/** What goes on of a clause behind a frame set in commas: *the plan, he said, would fail*. */
function remainder(tokens: readonly Token[], from: number, limit: number): Range | null {
  const rest = tokens[from]?.text === ',' ? trim(tokens, { from, to: limit }) : null
  const first = rest && tokens[rest.from]
  return first?.pos === 'VERB' && first.lower.endsWith('ing') ? null : rest
}

/** *called the plan “a farce”*: an object that is partly, or wholly, quoted. */
function quotedObject({ tokens, fused }: Sentence, anchor: Anchor, limit: number): Words | null {
  const { verb, subject } = anchor
  if (!verb || (subject.kind === 'phrase' && subject.side === 'after')) return null
  const object = trim(tokens, { from: Math.max(verb.group.to, verb.complement.hearer?.to ?? 0), to: limit })
  const quoted = object && (hasQuote(tokens, object) || fused.some((span) => touches(tokens, object, span)))
  if (!quoted) return null
  // *have said so, among them Smith — “…”*: what was said is told elsewhere.
  if (tokens[object.from]?.lower === 'so' || isPlaceholder(tokens, object.from)) return null
  // *concluded with “a song”*: not what was said, but how it was done.
  if (tokens[object.from]?.lower === 'with' && !frames(anchor)?.has('label')) return null
  if (namingVerbs.has(verb.group.lemma) && isQuoted(tokens[object.from])) {
    // *a programme called “New Start”* has that name; *what Smith called “a new start”* is Smith's word for it.
    if (subject.kind === 'phrase' && !maySpeak(tokens, subject.head)) return null
    return { by: 'label', content: [quotedFirst(tokens, object)] }
  }
  // *a gaol, dubbed the “Anchor Inn” by its guests*
  const named =
    namingVerbs.has(verb.group.lemma) && subject.kind !== 'phrase' && tokens[verb.group.from - 1]?.text === ','
  const behind = tokens.findLastIndex((token, at) => at < object.to && isQuoted(token)) + 1
  if (named && tokens[behind]?.lower === 'by') return null
  // *as the paper put it in a review, “a farce”*: the words are the quoted ones alone.
  if (verb.group.lemma === 'put') {
    const from = tokens.findIndex((token, at) => at >= object.from && isQuoted(token))
    return { by: 'label', content: [{ from, to: object.to }] }
  }
  // *opened a hall called “the Anvil”*: a verb that only quotes has quoted words for its object.
  const mayLabel = objectFrames.some((frame) => verb.group.frames.has(frame))
  if (!mayLabel && !isQuoted(tokens[object.from])) return null
  // *what they described as a “vicious” attack*
  const from = tokens[object.from]?.lower === 'as' ? object.from + 1 : object.from
  // What a clause adds to an object is the page's own: *suggested a “new start” for the firm, which has lost money*.
  const added = tokens.slice(0, object.to).findIndex((_, at) => at > from && adds(tokens, at))
  return { by: 'label', content: [{ from, to: added > 0 ? added : object.to }] }
}

/** Verbs that give a thing its name as well as somebody's word for it; *use* stands for *used the phrase*. */
const namingVerbs = new Set(['call', 'dub', 'label', 'brand', 'term', 'use'])

const isQuoted = (token: Token | undefined): boolean => token?.fused === true || token?.pos === 'QUOTE'

/** The quoted words that a stretch begins with, and those that *and* joins to them. */
function quotedFirst(tokens: readonly Token[], { from, to }: Range): Range {
  let at = from
  const joins = () => /^(and|or|,)$/.test(tokens[at]?.lower ?? '') && isQuoted(tokens[at + 1])
  while (at < to && (isQuoted(tokens[at]) || joins())) at++
  return { from, to: at }
}

/**
 * Whether a phrase is a name, a pronoun, or a word for people or a body, and these are known: *a man called “…”* has
 * that name.
 */
function maySpeak(tokens: readonly Token[], { from, to }: Range): boolean {
  const head = tokens[to - 1]
  if (!head || /^an?$/.test(tokens[from]?.lower ?? '')) return false
  if (head.pos === 'PRON' || nameWithin(tokens, { from, to })) return true
  return (
    /(?:er|or|ist|ian)s$/.test(head.lower) || speakers.some((nouns) => nouns.has(head.lower) || nouns.has(head.lemma))
  )
}

const speakers = [personNouns, groupNouns, audienceNouns, organizationNouns]

/** Frames of verbs that take an object of their own: *denied “the farce”*, *denied the reports of “a farce”*. */
const objectFrames: readonly Frame[] = ['label', 'clause', 'that']

const adds = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const next = tokens[at + 1]
  if (!token || token.fused) return false
  const relative = token.text === ',' && /^(which|who|whose)$/.test(next?.lower ?? '')
  const doing = next?.pos === 'ADV' ? tokens[at + 2] : next
  // *“tensions” in the north - further dimming the outlook*
  if (token.lower === '—' && doing?.pos === 'VERB' && doing.lower.endsWith('ing')) return true
  if (relative || tokens[at - 1]?.fused !== true) return relative
  // *called it “a farce” on Monday*
  if (opensOccasion(tokens, at)) return true
  // *called it “a farce” and left*: the speaker's next act.
  const acts = /^(and|but)$/.test(token.lower) && !next?.fused && (next?.pos === 'VERB' || next?.pos === 'AUX')
  return acts || token.lower === '—'
}

/** *According to the report, A*, *A, according to the report*, *A, according to the report, B*. */
function citedWords(tokens: readonly Token[], anchor: Anchor, all: Range | null, limit: number): Words | null {
  const rest = tokens[anchor.to]?.text === ',' ? trim(tokens, { from: anchor.to, to: limit }) : null
  const left = all && trim(tokens, { from: Math.max(all.from, lastSemicolon(tokens, all) + 1), to: all.to })
  const content = left ? (rest && tokens[anchor.from - 1]?.text === ',' ? [left, rest] : [left]) : rest ? [rest] : []
  return content.length > 0 ? { by: 'citation', content } : null
}
