import type { Span } from '../model'
import { findCitations } from './citations'
import { readComplement } from './complements'
import type { Range } from './noun-phrases'
import type { Sentence } from './sentences'
import { findSubject, mainSubject, type Subject } from './subjects'
import type { Token } from './tokens'
import { findSpeechVerbs, hasFiniteVerb, isFiniteVerb, type SpeechVerb } from './verbs'

/** The phrase that a subject is. */
export type Party = Extract<Subject, { kind: 'phrase' }>

/** By which construction an act was found: what its confidence and its tests go by. */
export type Construction = 'quote' | 'that' | 'colon' | 'bare' | 'promise' | 'left' | 'label' | 'citation'

/** One act of saying within a sentence. All ranges are places in the sentence's tokens. */
export interface Act {
  by: Construction
  cue: Range
  /** Base form of the verb; `according` for citations. */
  lemma: string
  subject: Party | null
  /** The words, in order; what stands between two ranges is the act's own frame. */
  content: Range[]
  hearer: Range | null
  /** The frame without the words: where stations between speaker and page are named. */
  frame: Range[]
  /** Who relays it, where it stands within what another said. */
  relay: Party | null
}

/** A cue with what belongs to it, before its words are known. */
interface Anchor {
  from: number
  to: number
  cue: Range
  lemma: string
  verb: SpeechVerb | null
  subject: Subject
  /** Where the frame ends: behind subject, hearer, time and place. */
  complement: ReturnType<typeof readComplement> | null
}

/** The acts of saying in a sentence, from left to right. */
export function readActs(sentence: Sentence): Act[] {
  const { tokens } = sentence
  const anchors = findAnchors(sentence)
  const acts: Act[] = []
  /** Acts whose verb has no subject of its own. */
  const shares = new Set<Act>()
  let done = 0
  let speaker: Party | null = null
  let host: { act: Act; end: number } | null = null
  anchors.forEach((anchor, k) => {
    const own = anchor.subject.kind === 'phrase' ? anchor.subject : null
    const subject = own ?? (anchor.subject.kind === 'shared' ? (speaker ?? mainSubject(tokens, anchor.from)) : null)
    if (host && anchor.from < host.end) {
      // Speech within speech: only where the other's words begin with it are they its words.
      const first = host.act.content[0]?.from ?? -1
      if (!(own && own.all.from <= first + 1 && anchor.cue.from > first) || isPronoun(tokens, own)) return
      const act = readAct(sentence, anchor, own, first, contentLimit(tokens, anchors, k))
      if (!act || act.content[0]?.from === first) return
      acts.splice(acts.indexOf(host.act), 1)
      acts.push({ ...act, relay: host.act.subject })
      host = null
      done = act.content.at(-1)?.to ?? anchor.to
      return
    }
    const before = acts.at(-1)
    if (anchor.verb === null && before && anchor.from >= done && isFrameOnly(tokens, done, anchor.from)) {
      // *…, he said, according to the paper*: the paper relays; a mere *…, claiming …* before it is part of its words.
      if (!shares.has(before)) {
        before.relay ??= own
        done = anchor.to
        return
      }
      acts.pop()
      done = 0
    }
    const act = readAct(sentence, anchor, subject, done, contentLimit(tokens, anchors, k))
    if (own) speaker = own
    if (!act) return
    if (anchor.subject.kind === 'shared') shares.add(act)
    acts.push(act)
    const last = act.content.at(-1)
    done = Math.max(anchor.to, last?.to ?? 0)
    host = last && last.from >= anchor.to - 1 ? { act, end: last.to } : null
  })
  return acts
}

/** Whether nothing but marks stands in `[from, to)`. */
const isFrameOnly = (tokens: readonly Token[], from: number, to: number): boolean =>
  tokens.slice(from, to).every((token) => token.pos === 'PUNCT')

/** Who says what follows a colon at the end of a sentence: *In an interview the president also said:*. */
export function findIntroduction(sentence: Sentence): { cue: Range; subject: Party } | null {
  if (sentence.tokens.at(-1)?.text !== ':') return null
  const last = findAnchors(sentence).findLast(({ verb }) => verb?.form === 'finite')
  return last?.subject.kind === 'phrase' ? { cue: last.cue, subject: last.subject } : null
}

const isPronoun = (tokens: readonly Token[], party: Party): boolean =>
  tokens[party.head.from]?.pos === 'PRON' && party.head.to - party.head.from === 1

function findAnchors({ tokens, fused }: Sentence): Anchor[] {
  const anchors: Anchor[] = []
  for (const verb of findSpeechVerbs(tokens, fused)) {
    const subject = findSubject(tokens, verb)
    const after = subject.kind === 'phrase' && subject.side === 'after' ? subject.all.to : verb.at + 1
    const complement = readComplement(tokens, verb, after, tokens.length)
    const from =
      subject.kind === 'phrase' && subject.side === 'before' ? Math.min(subject.all.from, verb.from) : verb.from
    anchors.push({
      from,
      to: Math.max(after, complement.end),
      cue: { from: verb.from, to: verb.at + 1 },
      lemma: verb.lemma,
      verb,
      subject,
      complement,
    })
  }
  for (const citation of findCitations(tokens)) {
    anchors.push({
      from: citation.cue.from,
      to: citation.all.to,
      cue: citation.cue,
      lemma: 'according',
      verb: null,
      subject: { kind: 'phrase', head: citation.head, all: citation.all, side: 'after' },
      complement: null,
    })
  }
  return anchors.sort((a, b) => a.cue.from - b.cue.from).filter((anchor, k, all) => !within(anchor, all[k - 1]))
}

/** A verb within the phrase that a citation names is none of its own: *according to a report that found …*. */
const within = (anchor: Anchor, before: Anchor | undefined): boolean =>
  before !== undefined && before.lemma === 'according' && anchor.cue.from < before.to

/** Where the words of anchor `k` end at the latest: before the next act that stands beside it, not within it. */
function contentLimit(tokens: readonly Token[], anchors: readonly Anchor[], k: number): number {
  for (const next of anchors.slice(k + 1)) {
    if (next.from <= (anchors[k]?.to ?? 0)) continue
    const before = tokens[next.from - 1]
    const beside =
      before &&
      (before.pos === 'QUOTE' ||
        /^[,;—]$/u.test(before.lower) ||
        before.pos === 'CCONJ' ||
        /^(while|as|before|after|by)$/.test(before.lower))
    if (!beside) continue
    const start = anchors[k]?.verb ? anchors[k]?.complement?.words : anchors[k]?.to
    if (start && before.pos !== 'CCONJ' && before.pos !== 'QUOTE' && !hasFiniteVerb(tokens, start, next.from)) continue
    let at = next.from
    while (
      at > 0 &&
      (tokens[at - 1]?.pos === 'QUOTE' ||
        /^(,|;|:|—|and|but|while|as|or|before|after|by)$/u.test(tokens[at - 1]?.lower ?? ''))
    )
      at--
    if (at >= (anchors[k]?.to ?? 0)) return at
  }
  return tokens.length
}

/** Puts cue, subject and words together; null where the verb reports no words here. */
function readAct(sentence: Sentence, anchor: Anchor, subject: Party | null, done: number, limit: number): Act | null {
  const { tokens } = sentence
  const base = { cue: anchor.cue, lemma: anchor.lemma, subject, hearer: anchor.complement?.hearer ?? null, relay: null }
  const frame: Range[] = [{ from: anchor.from, to: anchor.to }]
  const left = trim(tokens, { from: done, to: anchor.from })
  const leftQuote = left && tokens[left.to - 1]?.pos === 'QUOTE' ? left : null
  const right = anchor.complement?.words ?? null
  const by = anchor.complement?.by ?? null
  const words = right === null ? null : trim(tokens, { from: right, to: wordsEnd(sentence, anchor, right, limit) })

  if (anchor.verb === null) {
    const content = citedContent(tokens, anchor, left, limit)
    return content ? { ...base, by: 'citation', content, frame } : null
  }
  if (leftQuote) {
    const content = isQuoteOnly(tokens, leftQuote) ? [leftQuote] : lastQuotes(tokens, leftQuote)
    if (by === 'quote' && words) content.push(quotesFrom(tokens, words))
    const rest = by === 'quote' ? null : nextQuotes(tokens, anchor.to, limit)
    if (rest) content.push(rest)
    if (!canQuote(anchor.verb)) return null
    return { ...base, by: 'quote', content: content.filter((range) => range.to > range.from), frame }
  }
  if (words && words.to > words.from) {
    if (by === 'quote') {
      if (!canQuote(anchor.verb) && !anchor.verb.frames.has('label')) return null
      if (isLabelWord(tokens, words)) return null
      return { ...base, by: 'quote', content: [isQuoteOnly(tokens, words) ? words : quotesFrom(tokens, words)], frame }
    }
    const clause = anchor.verb.frames.has('clause') || anchor.verb.frames.has('that')
    if (clause && by !== null) return { ...base, by, content: [words], frame }
    if (anchor.verb.frames.has('accuse') && by === 'that') return { ...base, by, content: [words], frame }
  }
  if (clauseBefore(tokens, anchor, left) && left) {
    const rest = subject?.side === 'after' ? null : remainder(tokens, anchor.to, limit)
    return { ...base, by: 'left', content: rest ? [left, rest] : [left], frame }
  }
  const object = trim(tokens, { from: Math.max(anchor.verb.at + 1, anchor.complement?.hearer?.to ?? 0), to: limit })
  if (
    object &&
    subject?.side !== 'after' &&
    (sentence.fused.some((span) => overlaps(tokens, object, span)) || hasQuote(tokens, object))
  ) {
    return { ...base, by: 'label', content: [object], frame }
  }
  return null
}

/** Where words to the right end, before *limit* if their frame does: a bracket closed, a clause that only opens the sentence. */
function wordsEnd(sentence: Sentence, anchor: Anchor, from: number, limit: number): number {
  const { tokens } = sentence
  const opener = tokens[anchor.from - 1]
  const subordinate =
    opener !== undefined && /^(while|after|before|when|although|though|because|since|once|until)$/.test(opener.lower)
  const opensSentence = subordinate && anchor.from <= 2
  let depth = 0
  for (let at = from; at < limit; at++) {
    const token = tokens[at]
    if (token?.text === '(') depth++
    if (token?.text === ')' && --depth < 0) return at
    if (opensSentence && token?.text === ',') return at
    // *said it was “a farce” and left*: behind a quotation a bare verb is the speaker's next act, not part of the words.
    if (at > from && tokens[at - 1]?.fused && !token?.fused && token?.lower === 'and' && isPast(tokens[at + 1]))
      return at
  }
  return limit
}

const isPast = (token: Token | undefined): boolean => token?.pos === 'VERB' && token.lower.endsWith('ed')

/** A single quoted word that is no exclamation: *which he calls “segments”*. */
const isLabelWord = (tokens: readonly Token[], words: Range): boolean => {
  const quoted = tokens[words.from]?.quote?.piece.text ?? ''
  return words.to - words.from === 1 && !/\s/u.test(quoted) && !/^\p{Lu}|[?!…]$/u.test(quoted)
}

const canQuote = (verb: SpeechVerb): boolean => verb.frames.has('quote')
const hasQuote = (tokens: readonly Token[], range: Range): boolean =>
  tokens.slice(range.from, range.to).some((token) => token.pos === 'QUOTE')

function overlaps(tokens: readonly Token[], range: Range, span: Span): boolean {
  const first = tokens[range.from]
  const last = tokens[range.to - 1]
  return first !== undefined && last !== undefined && span.start < last.end && span.end > first.start
}

/** Takes marks and joining words off both ends; null where nothing is left. */
function trim(tokens: readonly Token[], range: Range): Range | null {
  let { from, to } = range
  while (from < to && /^([,;:.—–-]|and|but)$/u.test(tokens[from]?.lower ?? '')) from++
  while (to > from && /^([,;:.—–]|and|but|while)$/u.test(tokens[to - 1]?.lower ?? '')) to--
  return to > from ? { from, to } : null
}

const isQuoteOnly = (tokens: readonly Token[], range: Range): boolean =>
  tokens.slice(range.from, range.to).every((token) => token.pos === 'QUOTE' || /^([,;.—–?!]|and)$/u.test(token.lower))

/** The quotations that a stretch ends with. */
function lastQuotes(tokens: readonly Token[], range: Range): Range[] {
  let from = range.to
  while (from > range.from && (tokens[from - 1]?.pos === 'QUOTE' || tokens[from - 1]?.text === ',')) from--
  while (from < range.to && tokens[from]?.pos !== 'QUOTE') from++
  return [{ from, to: range.to }]
}

/** The quotations that a stretch begins with; the whole stretch where the quotation is only its clause's first part. */
function quotesFrom(tokens: readonly Token[], range: Range): Range {
  let to = range.from
  while (
    to < range.to &&
    (tokens[to]?.pos === 'QUOTE' || (/^(,|and|or)$/.test(tokens[to]?.lower ?? '') && tokens[to + 1]?.pos === 'QUOTE'))
  )
    to++
  const goesOn = tokens[to]?.pos !== 'CCONJ' && /^\p{Ll}/u.test(tokens[to]?.text ?? '')
  return goesOn && hasFiniteVerb(tokens, to, Math.min(to + 2, range.to)) ? range : { from: range.from, to }
}

/** Quotations that go on behind the frame: *“A,” she said, “B.”* */
function nextQuotes(tokens: readonly Token[], from: number, limit: number): Range | null {
  let at = from
  while (at < limit && !/^[.;]$/u.test(tokens[at]?.text ?? '') && tokens[at]?.pos !== 'QUOTE') at++
  return tokens[at]?.pos === 'QUOTE' && at < limit ? quotesFrom(tokens, { from: at, to: limit }) : null
}

/** Whether the words stand before the subject: a clause, set apart by a comma. */
function clauseBefore(tokens: readonly Token[], anchor: Anchor, left: Range | null): boolean {
  const clause = anchor.verb?.frames.has('clause') || anchor.verb?.frames.has('that')
  if (!left || !clause || anchor.subject.kind !== 'phrase') return false
  const mark = tokens[anchor.from - 1]
  const after = tokens[anchor.to]
  if (!mark || !/^[,—]$/u.test(mark.lower)) return false
  // *Many of them, she said, are aging*: the clause is cut between its subject and its verb.
  if (after?.text === ',' && isFiniteVerb(tokens, anchor.to + 1)) return true
  if (!hasFiniteVerb(tokens, left.from, left.to)) return false
  return !after || /^[.,;—?!]$/u.test(after.lower) || ['SCONJ', 'ADP', 'VERB', 'ADV', 'CCONJ'].includes(after.pos)
}

/** What goes on of the words behind a frame set in commas: *the plan, he said, would fail*. */
function remainder(tokens: readonly Token[], from: number, limit: number): Range | null {
  if (tokens[from]?.text !== ',') return null
  const rest = trim(tokens, { from, to: limit })
  if (!rest || (tokens[rest.from]?.pos === 'VERB' && tokens[rest.from]?.lower.endsWith('ing'))) return null
  return rest
}

function citedContent(tokens: readonly Token[], anchor: Anchor, left: Range | null, limit: number): Range[] | null {
  const rest = tokens[anchor.to]?.text === ',' ? trim(tokens, { from: anchor.to, to: limit }) : null
  if (!left) return rest ? [rest] : null
  return rest && tokens[anchor.from - 1]?.text === ',' ? [left, rest] : [left]
}
