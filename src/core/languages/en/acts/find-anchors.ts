import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { chunksOf, speechVerbsOf } from '../chunks/chunks-of'
import { reportSeparators, subordinateSeparators } from '../clause-words'
import {
  additives,
  agentPrepositions,
  comparativeAs,
  emptyPronouns,
  genitivePrepositions,
  originPrepositions,
} from '../function-words'
import { findCitations } from '../grammar/citations'
import { type Complement, readComplement } from '../grammar/complements'
import { hasFiniteVerb } from '../grammar/finite-verbs'
import { findNounCues, type NounCue } from '../grammar/noun-cues'
import { fullPhraseAfter, phraseAfter } from '../grammar/noun-phrases'
import { appositionEnd, findSubject, isCitedAs, type Party, partyOf, type Subject } from '../grammar/subjects'
import { isQuoted, labelStart } from '../grammar/verb-frames'
import type { SpeechVerb } from '../grammar/verbs'
import { hasPastEnding } from '../morphology'
import { hearingNouns, imageNouns } from '../nouns'
import {
  accusingVerbs,
  type Frame,
  findingVerbs,
  groundingVerbs,
  hearingVerbs,
  isEvidentialForm,
  passiveReporters,
} from '../speech-verbs'
import type { Anchor } from './act'
import { isText, maySpeak } from './may-speak'
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

function readAnchors({ tokens }: Sentence): Anchor[] {
  const verbs = speechVerbsOf(tokens).flatMap((group) => readVerbAnchor(tokens, group))
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

/** A verb of saying with its frame; none where it reports nothing. */
function readVerbAnchor(tokens: readonly Token[], group: SpeechVerb): Anchor[] {
  if (group.passive && accusingVerbs.has(group.lemma)) return accusation(tokens, group)
  if (group.passive && !passiveReporters.has(group.lemma)) return description(tokens, group)
  if (describesOccasion(tokens, group)) return []
  const subject = findSubject(tokens, group)
  if (isComparison(tokens, group, subject)) return []
  if (group.passive || hearingVerbs.has(group.lemma)) return toldToListeners(tokens, group, subject)
  if (isMereEvidence(tokens, group, subject)) return []
  const [before, after] = frameOf(tokens, group, subject)
  const complement = readComplement(tokens, group, after)
  if (isMereSight(tokens, group, subject, complement)) return []
  const to = Math.max(after, complement.end)
  return [{ from: before, to, cue: { from: group.from, to: group.to }, subject, verb: { group, complement } }]
}

/** *said in a statement | emailed to the Courier | that …*: a participle that only tells what became of the words. */
function describesOccasion(tokens: readonly Token[], { from, to, at }: SpeechVerb): boolean {
  const before = chunksOf(tokens).at[from - 1]
  const isOccasion = before?.type === 'adjunct' && before.role === 'occasion'
  const isParticiple = hasPastEnding(tokens[at]?.lower ?? '') && tokens[to]?.pos === 'ADP'
  return isOccasion && isParticiple && hasFiniteVerb(tokens, 0, before.from)
}

/** *erupted as | predicted in the west*: nobody says so there. */
const isComparison = (tokens: readonly Token[], { from }: SpeechVerb, { kind }: Subject): boolean =>
  kind !== 'phrase' && comparativeAs.has(tokens[from - 1]?.lower ?? '') && !isCitedAs(tokens, from)

/** Where a verb’s frame begins, and where it ends before its words: its subject may stand on either side. */
function frameOf(tokens: readonly Token[], { from, to }: SpeechVerb, subject: Subject): [number, number] {
  if (subject.kind !== 'phrase') return [from, to]
  if (subject.side === 'after') return [from, subject.all.to]
  return [Math.min(joinedStart(tokens, subject.all.from), from), to]
}

/** *“…,” | author and founder Ann Finch said*: where what is joined to a subject begins, right behind a quotation. */
function joinedStart(tokens: readonly Token[], from: number): number {
  const first = additives.has(tokens[from - 1]?.lower ?? '') ? chunksOf(tokens).at[from - 2] : undefined
  return first?.type === 'noun phrase' && tokens[first.from - 1]?.pos === 'QUOTE' ? first.from : from
}

/** *The sale shows how it failed*, *Footage shows a red van*, *Blood tests revealed that …*: what shows something in passing says nothing. */
export const isMereEvidence = (tokens: readonly Token[], { lemma }: SpeechVerb, subject: Subject): boolean =>
  isEvidentialForm(lemma) &&
  subject.kind === 'phrase' &&
  (imageNouns.has(tokens[subject.head.to - 1]?.lower ?? '') ||
    emptyPronouns.has(tokens[subject.head.to - 1]?.lower ?? '') ||
    !(maySpeak(tokens, subject.head) || isText(tokens, subject.head)))

/** *They will find themselves rowing*, *found the boat wrapped in nets*: what somebody comes upon; *the poll found Finch leading* says so. */
const isMereSight = (
  tokens: readonly Token[],
  { lemma }: SpeechVerb,
  subject: Subject,
  { by, words }: Complement,
): boolean =>
  findingVerbs.has(lemma) &&
  by === 'bare' &&
  !(subject.kind === 'phrase' && isText(tokens, subject.head)) &&
  !tokens.slice(words ?? 0).some(({ pos, fused }) => pos === 'AUX' || fused)

const saying: ReadonlySet<Frame> = new Set<Frame>(['clause'])

/** *the ministry’s claim that …*, as a verb of saying would be read. */
function asAnchor(tokens: readonly Token[], { cue, owner, words, end }: NounCue): Anchor {
  const subject = partyOf(owner)
  const complement: Complement = { words, by: 'that', addressee: null, end: words }
  const lemma = tokens[cue.from]?.lower ?? ''
  const group: SpeechVerb = { at: cue.from, ...cue, lemma, frames: saying, form: 'finite', passive: false }
  return { from: owner.from, to: words, cue, subject, verb: { group, complement }, limit: end }
}

/** *The firm is accused by critics of lying*: the accuser stands after *by*, or nowhere. */
function accusation(tokens: readonly Token[], group: SpeechVerb): Anchor[] {
  const of = tokens.findIndex((token, at) => at >= group.to && genitivePrepositions.has(token.lower))
  if (of < 0) return []
  const subject = agentAt(tokens, group.to, of)
  const complement: Complement = { words: of + 1, by: 'that', addressee: null, end: of + 1 }
  const cue = { from: group.from, to: group.to }
  return [{ from: group.from, to: of + 1, cue, subject, verb: { group, complement } }]
}

/** *was described as “absurd” by the council*: the quoted words of who stands after *by*; a name for a thing where nobody does. */
function description(tokens: readonly Token[], group: SpeechVerb): Anchor[] {
  const words = comparativeAs.has(tokens[group.to]?.lower ?? '') ? group.to + 1 : group.to
  let end = labelStart(tokens, group.to)
  while (isQuoted(tokens[end])) end++
  const subject = agentAt(tokens, end)
  if (subject.kind === 'none') return []
  const complement: Complement = { words, by: 'that', addressee: null, end: words }
  const cue = { from: group.from, to: words }
  return [{ from: group.from, to: words, cue, subject, verb: { group, complement }, limit: end }]
}

/** *by the council*: who did what a passive tells. */
function agentAt(
  tokens: readonly Token[],
  at: number,
  limit = tokens.length,
  leads: ReadonlySet<string> = agentPrepositions,
): Subject {
  const isAgent = leads.has(tokens[at]?.lower ?? '')
  const all = isAgent ? fullPhraseAfter(tokens, at + 1, limit) : null
  const head = all && phraseAfter(tokens, at + 1, limit)
  return all && head ? partyOf(head, { ...all, to: appositionEnd(tokens, all.to) }, 'after') : { kind: 'none' }
}

/**
 * *residents were told by the mayor that …*; *the court heard that …*, *…, the jury was told*: said by who stands after
 * *by*, or after *heard from*; where nobody does, only before those who sit to hear.
 */
function toldToListeners(tokens: readonly Token[], group: SpeechVerb, listener: Subject): Anchor[] {
  if (listener.kind !== 'phrase') return []
  const subject = agentAt(tokens, group.to, tokens.length, group.passive ? agentPrepositions : originPrepositions)
  const after = subject.kind === 'phrase' ? behindApposition(tokens, subject) : group.to
  if (subject.kind === 'none' && !hearingNouns.has(tokens[listener.head.to - 1]?.lower ?? '')) return []
  const complement = { ...readComplement(tokens, group, after), addressee: listener.head }
  const cue = { from: group.from, to: group.to }
  const to = Math.max(after, complement.end)
  return [{ from: listener.all.from, to, cue, subject, verb: { group, complement } }]
}

/** *told by the mayor, Ann Finch, | that …*: behind the comma that closes what is set beside a party. */
const behindApposition = (tokens: readonly Token[], { head, all }: Party): number =>
  tokens[all.to]?.text === ',' && tokens.slice(head.to, all.to).some(({ text }) => text === ',') ? all.to + 1 : all.to

/** A verb within the phrase that a citation names is no cue of its own: *according to a report that found …*. */
function describesSource(anchor: Anchor, before: Anchor | undefined): boolean {
  return before !== undefined && before.verb === null && anchor.cue.from < before.to
}

/** Where the words of anchor `k` end at the latest: before the next act that stands beside it, not within it. */
export function contentLimit(sentence: Sentence, anchors: readonly Anchor[], k: number): number {
  const { tokens } = sentence
  const anchor = anchors[k]
  if (!anchor) return tokens.length
  const farthest = anchor.limit ?? tokens.length
  for (const next of anchors.slice(k + 1)) {
    if (isIdle(sentence, next)) continue
    const start = actStart(tokens, anchor, next)
    if (!standsBeside(tokens, anchor, next, start)) continue
    const end = Math.max(separatorStart(tokens, start), ownQuotationEnd(tokens, anchor, next))
    if (end >= anchor.to) return Math.min(end, farthest)
  }
  return farthest
}

/** *…, | later he said*: where an act begins, with the adverbs before it. */
function actStart(tokens: readonly Token[], anchor: Anchor, next: Anchor): number {
  let start = afterSemicolon(tokens, anchor, next) ?? next.from
  while (tokens[start - 1]?.pos === 'ADV') start--
  return start
}

/** *said A and | Jones said B*, *said A as | Jones said B*: whether an act that begins at `start` is no part of the words. */
function standsBeside(tokens: readonly Token[], anchor: Anchor, next: Anchor, start: number): boolean {
  const before = tokens[start - 1]
  if (!before) return false
  if (before.pos === 'QUOTE') return true
  if (before.pos === 'CCONJ') return !isDone(next)
  if (!/^[,;—]$/u.test(before.lower) && !subordinateSeparators.has(before.lower)) return false
  // *said that, as the bank reported, prices rose*: the words have hardly begun.
  const words = anchor.verb ? anchor.verb.complement.words : anchor.to
  return words === null || hasFiniteVerb(tokens, words, next.from)
}

/** *said officers came and | found a man there*: what those did of whom the words are, by a verb that tells of deeds, too. */
const isDone = ({ subject, verb }: Anchor): boolean =>
  subject.kind === 'shared' && verb?.complement.by === 'bare' && !verb.group.frames.has('clause')

/** *said “A,” | according to the Courier*, *said, “A,” | police said*: where the quotation that a verb brings ends, before who relays it. */
function ownQuotationEnd(tokens: readonly Token[], { verb }: Anchor, next: Anchor): number {
  const words = verb?.complement.words ?? -1
  const isRelay =
    next.verb === null || (next.verb.complement.words === null && /^[,:]$/.test(tokens[words - 1]?.text ?? ''))
  return isRelay && tokens[words]?.pos === 'QUOTE' && verb?.complement.by === 'quote' ? words + 1 : -1
}

/** *said A | , and Jones said B*: where the marks and words begin that set an act apart from what stands before it. */
function separatorStart(tokens: readonly Token[], start: number): number {
  let at = start
  while (at > 0 && isSeparator(tokens[at - 1])) at--
  return at
}

const isSeparator = (token: Token | undefined): boolean =>
  token !== undefined && (token.pos === 'QUOTE' || /^[,;:—]$/u.test(token.lower) || reportSeparators.has(token.lower))

/** *…; in May | she told the Courier that …*: where a sentence of its own begins, before its subject; null for nowhere. */
function afterSemicolon(tokens: readonly Token[], { to }: Anchor, next: Anchor): number | null {
  const mark = lastSemicolon(tokens, { from: to, to: next.from })
  return mark >= 0 && !hasFiniteVerb(tokens, mark, next.from) ? mark + 1 : null
}

/** A verb that reports quoted words alone, without a quotation beside it: *and defended its record*, *will begin work*. */
function isIdle({ tokens, fused }: Sentence, { verb, cue, from }: Anchor): boolean {
  // *said prices rose, citing the drought*: why it was said.
  if (!verb || (verb.group.form === 'participle' && groundingVerbs.has(verb.group.lemma))) return false
  if ([...verb.group.frames].some((frame) => frame !== 'label' && frame !== 'quote')) return false
  if (tokens[from - 1]?.pos === 'QUOTE') return false
  const end = tokens[cue.to - 1]?.end ?? 0
  return !fused.some((span) => span.start >= end) && !tokens.slice(cue.to).some((token) => token.pos === 'QUOTE')
}

/** Who says what follows a colon at the end of a sentence: *In an interview the president also said:*. */
export function findIntroduction(sentence: Sentence): { cue: Range; subject: Party } | null {
  if (sentence.tokens.at(-1)?.text !== ':') return null
  const last = findAnchors(sentence).findLast(({ verb }) => verb?.group.form === 'finite')
  return last?.subject.kind === 'phrase' ? { cue: last.cue, subject: last.subject } : null
}
