import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { findCitations } from '../grammar/citations'
import { type Complement, readComplement } from '../grammar/complements'
import { findNounCues, type NounCue } from '../grammar/noun-cues'
import { fullPhraseAfter, phraseAfter } from '../grammar/noun-phrases'
import { findSubject, type Party, type Subject } from '../grammar/subjects'
import { findSpeechVerbs, hasFiniteVerb, type SpeechVerb } from '../grammar/verbs'
import { hearingNouns } from '../nouns'
import type { Frame } from '../speech-verbs'
import type { Anchor } from './act'
import { lastSemicolon } from './stretches'

/** The cues of sentences that were looked for before: several stages ask for them. */
const known = new WeakMap<Sentence, readonly Anchor[]>()

/** The cues of a sentence, verbs of saying and citations, each with its frame, from left to right. */
export function findAnchors(sentence: Sentence): readonly Anchor[] {
  const before = known.get(sentence)
  if (before) return before
  const anchors = readAnchors(sentence)
  known.set(sentence, anchors)
  return anchors
}

function readAnchors({ tokens, fused }: Sentence): Anchor[] {
  const verbs = findSpeechVerbs(tokens, fused).flatMap((group): Anchor[] => {
    if (group.passive && group.lemma === 'accuse') return accusation(tokens, group)
    const subject = findSubject(tokens, group)
    if (group.passive || group.lemma === 'hear') return heard(tokens, group, subject)
    const after = subject.kind === 'phrase' && subject.side === 'after' ? subject.all.to : group.to
    const complement = readComplement(tokens, group, after, tokens.length)
    const before = subject.kind === 'phrase' && subject.side === 'before' ? subject.all.from : group.from
    return [
      {
        from: Math.min(before, group.from),
        to: Math.max(after, complement.end),
        cue: { from: group.from, to: group.to },
        subject,
        verb: { group, complement },
      },
    ]
  })
  const citations = findCitations(tokens).map(
    ({ cue, head, all }): Anchor => ({
      from: cue.from,
      to: all.to,
      cue,
      subject: { kind: 'phrase', head, all, side: 'after' },
      verb: null,
    }),
  )
  const reported = verbs.findIndex(({ verb }) => verb?.complement.words !== null)
  const first = verbs[reported]?.cue.from ?? tokens.length
  const nouns = findNounCues(tokens).filter(({ cue }) => cue.from < first)
  return [...verbs, ...citations, ...nouns.map((noun) => asAnchor(tokens, noun))]
    .sort((a, b) => a.cue.from - b.cue.from)
    .filter((anchor, k, all) => !describesSource(anchor, all[k - 1]))
}

const saying: ReadonlySet<Frame> = new Set<Frame>(['clause'])

/** *the ministry’s claim that …*, as a verb of saying would be read. */
function asAnchor(tokens: readonly Token[], { cue, owner, words, end }: NounCue): Anchor {
  const subject: Subject = { kind: 'phrase', head: owner, all: owner, side: 'before' }
  const complement: Complement = { words, by: 'that', hearer: null, end: words }
  const lemma = tokens[cue.from]?.lower ?? ''
  const group: SpeechVerb = { at: cue.from, ...cue, lemma, frames: saying, form: 'finite', passive: false }
  return { from: owner.from, to: words, cue, subject, verb: { group, complement }, limit: end }
}

/** Tokens between *was accused* and *of*. */
const longestAccuser = 16

/** *The firm is accused by critics of lying*: the accuser stands behind *by*, or nowhere. */
function accusation(tokens: readonly Token[], group: SpeechVerb): Anchor[] {
  const of = tokens.findIndex((token, at) => at >= group.to && token.lower === 'of')
  if (of < 0 || of - group.to > longestAccuser) return []
  const by = tokens[group.to]?.lower === 'by' ? group.to + 1 : of
  const all = fullPhraseAfter(tokens, by, of)
  const head = all && phraseAfter(tokens, by, of)
  const subject: Subject = all && head ? { kind: 'phrase', head, all, side: 'after' } : { kind: 'none' }
  const complement: Complement = { words: of + 1, by: 'that', hearer: null, end: of + 1 }
  const cue = { from: group.from, to: group.to }
  return [{ from: group.from, to: of + 1, cue, subject, verb: { group, complement } }]
}

/** *the court heard that …*, *…, the jury was told*: said before those who sit to hear, by nobody that is named. */
function heard(tokens: readonly Token[], group: SpeechVerb, subject: Subject): Anchor[] {
  if (subject.kind !== 'phrase' || subject.side === 'after') return []
  if (!hearingNouns.has(tokens[subject.head.to - 1]?.lower ?? '')) return []
  const complement = { ...readComplement(tokens, group, group.to, tokens.length), hearer: subject.head }
  const cue = { from: group.from, to: group.to }
  const to = Math.max(group.to, complement.end)
  return [{ from: subject.all.from, to, cue, subject: { kind: 'none' }, verb: { group, complement } }]
}

/** A verb within the phrase that a citation names is no cue of its own: *according to a report that found …*. */
function describesSource(anchor: Anchor, before: Anchor | undefined): boolean {
  return before !== undefined && before.verb === null && anchor.cue.from < before.to
}

/** Marks and words that set one act beside the next. */
const parting = /^(,|;|:|—|and|but|while|though|although|as|or|before|after|by)$/u

/** Where the words of anchor `k` end at the latest: before the next act that stands beside it, not within it. */
export function contentLimit(sentence: Sentence, anchors: readonly Anchor[], k: number): number {
  const { tokens } = sentence
  const anchor = anchors[k]
  if (!anchor) return tokens.length
  const farthest = anchor.limit ?? tokens.length
  const words = anchor.verb ? anchor.verb.complement.words : anchor.to
  for (const next of anchors.slice(k + 1)) {
    let start = behindSemicolon(tokens, anchor, next) ?? next.from
    while (tokens[start - 1]?.pos === 'ADV') start--
    const before = tokens[start - 1]
    if (next.from <= anchor.to || !before || isIdle(sentence, next)) continue
    const quoted = before.pos === 'QUOTE'
    const joined = before.pos === 'CCONJ'
    if (!quoted && !joined && !/^([,;—]|while|though|although|as|before|after|by)$/u.test(before.lower)) continue
    // *said that, as the bank reported, prices rose*: the words have hardly begun.
    if (words !== null && !joined && !quoted && !hasFiniteVerb(tokens, words, next.from)) continue
    let at = start
    while (at > 0 && (tokens[at - 1]?.pos === 'QUOTE' || parting.test(tokens[at - 1]?.lower ?? ''))) at--
    if (at >= anchor.to) return Math.min(at, farthest)
  }
  return farthest
}

/** *…; in May | she told the Courier that …*: where a sentence of its own begins, before its subject; null for nowhere. */
function behindSemicolon(tokens: readonly Token[], { to }: Anchor, next: Anchor): number | null {
  const mark = lastSemicolon(tokens, { from: to, to: next.from })
  return mark >= 0 && !hasFiniteVerb(tokens, mark, next.from) ? mark + 1 : null
}

/** A verb that only labels what is quoted, without a quotation behind it: *and defended its record*. */
function isIdle({ tokens, fused }: Sentence, { verb, cue }: Anchor): boolean {
  const frames = verb?.group.frames
  // *said prices rose, citing the drought*: why it was said.
  if (verb?.group.form === 'participle' && verb.group.lemma === 'cite') return false
  if (!frames?.has('label') || frames.size > 1) return false
  const end = tokens[cue.to - 1]?.end ?? 0
  return !fused.some((span) => span.start >= end) && !tokens.slice(cue.to).some((token) => token.pos === 'QUOTE')
}

/** Who says what follows a colon at the end of a sentence: *In an interview the president also said:*. */
export function findIntroduction(sentence: Sentence): { cue: Range; subject: Party } | null {
  if (sentence.tokens.at(-1)?.text !== ':') return null
  const last = findAnchors(sentence).findLast(({ verb }) => verb?.group.form === 'finite')
  return last?.subject.kind === 'phrase' ? { cue: last.cue, subject: last.subject } : null
}
