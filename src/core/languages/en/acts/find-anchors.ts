import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter, opensOccasion, phraseAfter, phraseBefore } from '../chunks/phrases'
import { firstPlace, lastPlace } from '../chunks/places'
import type { SpeechVerb } from '../chunks/speech-verb'
import { reportSeparators, subordinateSeparators, suppositions } from '../clause-words'
import {
  additives,
  agentPrepositions,
  emptyPronouns,
  floatingQuantifiers,
  genericPronouns,
  genitivePrepositions,
  infinitiveMarkers,
  negatedBounds,
  negativeDeterminers,
  negativePronouns,
  originPrepositions,
  relativePronouns,
  thingRelatives,
} from '../function-words'
import { appositionEnd } from '../grammar/apposition'
import { findCitations } from '../grammar/citations'
import { type Complement, readComplement } from '../grammar/complements'
import { findNounCues, type NounCue } from '../grammar/noun-cues'
import { findSubject, isCitedAs, isRecalled, type Party, partyOf, type Subject } from '../grammar/subjects'
import { hasGerundEnding, hasPastEnding } from '../morphology'
import { hearingNouns, imageNouns } from '../nouns'
import {
  accusingVerbs,
  askedForms,
  type Frame,
  findingVerbs,
  groundingVerbs,
  hearingVerbs,
  isEvidentialForm,
  passiveReporters,
  rememberingVerbs,
} from '../speech-verbs'
import { negations } from '../verb-groups'
import type { Anchor } from './act'
import { isText, maySpeak } from './may-speak'
import { lastSemicolon } from './stretches'

/** Tokens of what asks before an auxiliary: *Why*, *How often*. */
const longestQuestion = 2
/** Tokens of who stands after *by*, before what is quoted. */
const longestAgent = 12

/** The cues of sentences that were looked for before: several stages ask for them. */
const known = new WeakMap<SentenceChunks, readonly Anchor[]>()

/** The cues of a sentence, verbs of saying and citations, each with its frame, from left to right. */
export function findAnchors(sentence: Sentence): readonly Anchor[] {
  const chunks = chunksIn(sentence)
  const before = known.get(chunks)
  if (before) return before
  const anchors = readAnchors(chunks)
  known.set(chunks, anchors)
  return anchors
}

function readAnchors(chunks: SentenceChunks): Anchor[] {
  const verbs = chunks.verbs.flatMap((group) => readVerbAnchor(chunks, group))
  const citations = findCitations(chunks).map(
    ({ from, cue, head, all }): Anchor => ({
      from,
      to: all.to,
      cue,
      subject: partyOf(head, all, 'after'),
      verb: null,
    }),
  )
  const first = verbs.find(({ verb }) => verb?.complement.words !== null)?.cue.from ?? chunks.length
  const nouns = findNounCues(chunks).filter(({ cue }) => cue.from < first)
  return [...verbs, ...citations, ...nouns.map((noun) => asAnchor(chunks, noun))]
    .sort((a, b) => a.cue.from - b.cue.from)
    .filter((anchor, k, all) => !describesSource(anchor, all[k - 1]))
}

/** A verb of saying with its frame; none where it reports nothing. */
function readVerbAnchor(chunks: SentenceChunks, group: SpeechVerb): Anchor[] {
  const { from, to, lemma, passive } = group
  if (passive && accusingVerbs.has(lemma)) return accusation(chunks, group)
  if (passive && !passiveReporters.has(lemma)) return description(chunks, group)
  if (describesOccasion(chunks, group) || recallsAnother(chunks, group)) return []
  const subject = findSubject(chunks, group)
  if (isNobody(chunks, subject) || isSupposed(chunks, group, subject) || isAsked(chunks, group, subject)) return []
  if (passive || hearingVerbs.has(lemma)) return toldToListeners(chunks, group, subject)
  if (isComparison(chunks, group, subject) || isMereEvidence(chunks, group, subject)) return []
  const [start, end] = frameOf(chunks, group, subject)
  const complement = readComplement(chunks, group, end)
  if (isMereSight(chunks, group, subject, complement) || isOnFact(chunks, complement)) return []
  return [anchorOf(group, subject, { from: start, cue: { from, to } }, complement, end)]
}

/** *recalls | her mother saying*: what is remembered is another's. */
function recallsAnother(chunks: SentenceChunks, { to, lemma }: SpeechVerb): boolean {
  const other = rememberingVerbs.has(lemma) ? phraseAfter(chunks, to) : null
  return other !== null && chunks.verbs.some(({ form, from }) => form === 'participle' && from === other.to)
}

/** *erupted as | predicted in the west*: nobody says so there. */
const isComparison = (chunks: SentenceChunks, { from }: SpeechVerb, { kind }: Subject): boolean =>
  kind !== 'phrase' && chunks.isAsAt(from - 1) && !isCitedAs(chunks, from)

/** *They will find themselves rowing*, *found the boat wrapped in nets*: what somebody comes upon; *the poll found Finch leading* says so. */
function isMereSight(
  chunks: SentenceChunks,
  { lemma }: SpeechVerb,
  subject: Subject,
  { by, words }: Complement,
): boolean {
  if (!findingVerbs.has(lemma) || by !== 'bare' || (subject.kind === 'phrase' && isText(chunks, subject.head)))
    return false
  if (floatingQuantifiers.has(chunks.wordAt(words ?? 0))) return true
  return firstPlace(words ?? 0, chunks.length, (at) => chunks.isAt(at, 'auxiliary') || chunks.isInsetAt(at)) < 0
}

/** *No one said so*, *Nobody told us*, *Not everyone agrees*: a subject of whom it is told that they said nothing of the kind; not *No 10*, *no fewer than six*. */
function isNobody(chunks: SentenceChunks, subject: Subject): boolean {
  if (subject.kind !== 'phrase') return false
  const { from } = subject.head
  if (subject.side === 'before' && negations.has(chunks.wordAt(from - 1))) return true
  const next = chunks.wordAt(from + 1)
  if (negativeDeterminers.has(chunks.wordAt(from))) return !/^\d/u.test(next) && !negatedBounds.has(next)
  return negativePronouns.has(chunks.wordAt(from))
}

/** *If | Finch said that it failed, …*, *Imagine if | he said so*, *Anyone who | claims that it failed*, *Whoever | claims so*: what is only supposed to be said; what is quoted there was. */
function isSupposed(chunks: SentenceChunks, { from, to }: SpeechVerb, subject: Subject): boolean {
  if (chunks.hasQuotedWithin({ from: to, to: chunks.length })) return false
  const who = relativePronouns.has(chunks.wordAt(from - 1)) ? from - 2 : from - 1
  if (genericPronouns.has(chunks.wordAt(who))) return true
  const isBefore = subject.kind === 'phrase' && subject.side === 'before'
  return isBefore && suppositions.has(chunks.wordAt(subject.all.from - 1))
}

/** *commented on the fact | that it failed*: what is taken for granted, not said. */
const isOnFact = (chunks: SentenceChunks, { words }: Complement): boolean =>
  words !== null &&
  chunks.isThatAt(words - 1) &&
  chunks.wordAt(words - 2) === 'fact' &&
  chunks.isAt(words - 4, 'preposition')

/** *| Would | Finch | have said that it failed?*: whether the page asks what somebody says. */
function isAsked(chunks: SentenceChunks, { from }: SpeechVerb, subject: Subject): boolean {
  if (!chunks.isMarkAt(chunks.length - 1, '?')) return false
  const first = firstPlace(0, from, (at) => chunks.isAt(at, 'auxiliary'))
  const asked = first >= 0 && first <= longestQuestion ? fullPhraseAfter(chunks, first + 1) : null
  const isOwn = subject.kind !== 'phrase' || subject.side === 'before'
  return (
    asked !== null &&
    isOwn &&
    chunks.pastAdverbs(asked.to) >= from - 1 &&
    !chunks.hasQuotedWithin({ from: 0, to: first })
  )
}

/** The anchor of a verb; its frame ends where the complement's does, or at `end`. */
const anchorOf = (
  group: SpeechVerb,
  subject: Subject,
  { from, cue, limit }: Pick<Anchor, 'from' | 'cue' | 'limit'>,
  complement: Complement,
  end: number,
): Anchor => ({ from, to: Math.max(end, complement.end), cue, subject, verb: { group, complement }, limit })

/** *said in a statement | emailed to the Courier | that …*: a participle that only tells what became of the words. */
function describesOccasion(chunks: SentenceChunks, { from, to, at }: SpeechVerb): boolean {
  const before = chunks.at[from - 1]
  const isOccasion = before?.type === 'adjunct' && before.role === 'occasion'
  const isParticiple = hasPastEnding(chunks.wordAt(at)) && chunks.isAt(to, 'preposition')
  return isOccasion && isParticiple && chunks.hasFiniteWithin(0, before.from)
}

/** Where a verb’s frame begins, and where it ends before its words: its subject may stand on either side. */
function frameOf(chunks: SentenceChunks, { from, to }: SpeechVerb, subject: Subject): [number, number] {
  if (subject.kind !== 'phrase') return [from, to]
  if (subject.side === 'after') return [from, subject.all.to]
  // *“…,” | she recalls her saying*
  const recalling = isRecalled(chunks, subject.head) ? chunks.verbAt(subject.head.from - 1) : null
  if (recalling) return [phraseBefore(chunks, recalling.from)?.from ?? recalling.from, to]
  return [Math.min(joinedStart(chunks, subject.all.from), from), to]
}

/** *“…,” | author, chair and founder Ann Finch said*: where what is joined to a subject begins, right behind a quotation. */
function joinedStart(chunks: SentenceChunks, from: number): number {
  let first = from
  while (additives.has(chunks.wordAt(first - 1)) || (first < from && chunks.isCommaAt(first - 1))) {
    const joined = chunks.at[first - 2]
    if (joined?.type !== 'noun phrase') return from
    first = joined.from
  }
  return chunks.isQuotationAt(first - 1) ? first : from
}

/** *The sale shows how it failed*, *Footage shows a red van*, *Blood tests revealed that …*: what shows something in passing says nothing. */
export function isMereEvidence(chunks: SentenceChunks, { lemma }: SpeechVerb, subject: Subject): boolean {
  if (!isEvidentialForm(lemma) || subject.kind !== 'phrase') return false
  const { word } = chunks.headOf(subject.head)
  const isThing = imageNouns.has(word) || emptyPronouns.has(word)
  return isThing || !(maySpeak(chunks, subject.head) || isText(chunks, subject.head))
}

const saying: ReadonlySet<Frame> = new Set<Frame>(['clause'])

/** Words that follow by themselves, from a place on. */
const wordsFrom = (words: number): Complement => ({ words, by: 'that', addressee: null, end: words })

/** *the ministry’s claim that …*, as a verb of saying would be read. */
function asAnchor(chunks: SentenceChunks, { cue, owner, words, end }: NounCue): Anchor {
  const lemma = chunks.wordAt(cue.from)
  const group: SpeechVerb = { at: cue.from, ...cue, lemma, frames: saying, form: 'noun', passive: false }
  return anchorOf(group, partyOf(owner), { from: owner.from, cue, limit: end }, wordsFrom(words), words)
}

/** *The firm is accused by critics of lying*: the accuser stands after *by*, or nowhere. */
function accusation(chunks: SentenceChunks, group: SpeechVerb): Anchor[] {
  const { from, to } = group
  const of = firstPlace(to, chunks.length, (at) => genitivePrepositions.has(chunks.wordAt(at)))
  if (of < 0) return []
  return [anchorOf(group, agentAt(chunks, to, of), { from, cue: { from, to } }, wordsFrom(of + 1), of + 1)]
}

/** *was described as “absurd” by the council*, *was described by the council as “absurd”*: the quoted words of who stands after *by*; a name for a thing where nobody does. */
function description(chunks: SentenceChunks, group: SpeechVerb): Anchor[] {
  const { from, to } = group
  const label = firstPlace(to, to + longestAgent, (at) => chunks.isAsAt(at) || chunks.isQuotedAt(at))
  const before = agentAt(chunks, to, label)
  const as = before.kind === 'phrase' ? before.all.to : to
  const words = chunks.isAsAt(as) ? as + 1 : as
  let end = chunks.isAt(words, 'determiner') ? words + 1 : words
  while (chunks.isQuotedAt(end)) end++
  const subject = before.kind === 'phrase' && end > words ? before : agentAt(chunks, end)
  if (subject.kind === 'none') return []
  return [anchorOf(group, subject, { from, cue: { from, to: words }, limit: end }, wordsFrom(words), words)]
}

/** *by the council*: who did what a passive tells. */
function agentAt(
  chunks: SentenceChunks,
  at: number,
  limit = chunks.length,
  leads: ReadonlySet<string> = agentPrepositions,
): Subject {
  const isAgent = leads.has(chunks.wordAt(at))
  const all = isAgent ? fullPhraseAfter(chunks, at + 1, limit) : null
  const head = all && phraseAfter(chunks, at + 1, limit)
  return all && head ? partyOf(head, { ...all, to: appositionEnd(chunks, all.to) }, 'after') : { kind: 'none' }
}

/**
 * *residents were told by the mayor that …*; *the court heard that …*, *…, the jury was told*: said by who stands after
 * *by*, or after *heard from*; where nobody does, only before those who sit to hear.
 */
function toldToListeners(chunks: SentenceChunks, group: SpeechVerb, listener: Subject): Anchor[] {
  if (listener.kind !== 'phrase') return []
  const { from, to, passive } = group
  const subject = agentAt(chunks, to, chunks.length, passive ? agentPrepositions : originPrepositions)
  const after = subject.kind === 'phrase' ? behindApposition(chunks, subject) : to
  const complement = { ...readComplement(chunks, group, after), addressee: listener.head }
  // *Finch was asked, “Who paid?”*: by somebody; not *was asked to leave*.
  const isReport = askedForms.has(chunks.wordAt(group.at))
    ? complement.by === 'quote'
    : subject.kind === 'phrase' || hearingNouns.has(chunks.headOf(listener.head).word)
  if (!isReport) return []
  return [anchorOf(group, subject, { from: listener.all.from, cue: { from, to } }, complement, after)]
}

/** *told by the mayor, Ann Finch, | that …*: behind the comma that closes what is set beside a party. */
function behindApposition(chunks: SentenceChunks, { head, all }: Party): number {
  const isClosed = chunks.isCommaAt(all.to) && firstPlace(head.to, all.to, (at) => chunks.isCommaAt(at)) >= 0
  return isClosed ? all.to + 1 : all.to
}

/** A verb within the phrase that a citation names is no cue of its own: *according to a report that found …*. */
const describesSource = (anchor: Anchor, before: Anchor | undefined): boolean =>
  before !== undefined && before.verb === null && anchor.cue.from < before.to

/** Where the words of anchor `k` end at the latest: before the next act that stands beside it, not within it. */
export function contentLimit(chunks: SentenceChunks, anchors: readonly Anchor[], k: number): number {
  const anchor = anchors[k]
  if (!anchor) return chunks.length
  const farthest = anchor.limit ?? chunks.length
  for (const next of anchors.slice(k + 1)) {
    if (isIdle(chunks, next)) continue
    const start = actStart(chunks, anchor, next)
    const isAdded = isQuotedAside(chunks, next, start)
    if (!isAdded && !standsBeside(chunks, anchor, next, start)) continue
    const end = Math.max(
      separatorStart(chunks, isAdded ? start - 1 : start),
      ownQuotationEnd(chunks, anchor, next, start),
    )
    if (end >= anchor.to) return Math.min(end, farthest)
  }
  return farthest
}

/** *…, | later he said*, *…, but | on Friday she said*: where an act begins, with the adverbs, or when and where it was, before it. */
function actStart(chunks: SentenceChunks, anchor: Anchor, next: Anchor): number {
  const start = chunks.adverbsStart(afterSemicolon(chunks, anchor, next) ?? next.from)
  const occasion = occasionStart(chunks, start)
  return chunks.isCoordinatorAt(occasion - 1) ? occasion : start
}

/** *but | in an interview with the Echo on Friday, she said*: where the adjuncts before a place begin, if the first tells an occasion; else that place. */
function occasionStart(chunks: SentenceChunks, at: number): number {
  const isApart = chunks.isCommaAt(at - 1)
  let start = isApart ? at - 1 : at
  const last = chunks.at[start - 1]
  // *with the draft she wrote*: without a comma, what is no occasion is what she wrote.
  if (!isApart && !(last && opensOccasion(chunks, last.from))) return at
  while (chunks.at[start - 1]?.type === 'adjunct') start = chunks.at[start - 1]?.from ?? 0
  return opensOccasion(chunks, start) ? start : at
}

/** *said it would end, which | Jones called “a farce”*: a last clause with the quoted word of another. */
function isQuotedAside(chunks: SentenceChunks, next: Anchor, start: number): boolean {
  if (!thingRelatives.has(chunks.wordAt(start - 1)) || !chunks.isCommaAt(start - 2)) return false
  const last = lastPlace(chunks.length - 1, next.to, (at) => !chunks.isMarkAt(at))
  return chunks.isInsetAt(last)
}

/** *said A and | Jones said B*, *said A as | Jones said B*: whether an act that begins at `start` is no part of the words. */
function standsBeside(chunks: SentenceChunks, anchor: Anchor, next: Anchor, start: number): boolean {
  if (chunks.isQuotationAt(start - 1)) return true
  // *The findings, Finch says, | suggest that …*: the verb of what stands before the frame.
  const isInserted =
    chunks.isCommaAt(anchor.to) &&
    start === anchor.to + 1 &&
    next.subject.kind === 'shared' &&
    chunks.at[anchor.from - 2]?.type === 'noun phrase'
  if (isInserted && next.verb?.group.form === 'finite' && !chunks.hasFiniteWithin(0, anchor.from)) return false
  if (chunks.isCoordinatorAt(start - 1)) return !isDone(next)
  if (!chunks.isMarkAt(start - 1, ',;—') && !subordinateSeparators.has(chunks.wordAt(start - 1))) return false
  // *said that, as the bank reported, prices rose*: the words have hardly begun.
  const words = anchor.verb ? anchor.verb.complement.words : anchor.to
  if (words === null || chunks.hasFiniteWithin(words, next.from)) return true
  // *told them to sell, the Courier reported*
  const isInfinitive = (at: number) => infinitiveMarkers.has(chunks.wordAt(at)) && chunks.isAt(at + 1, 'verb')
  // *denied being late, according to the Courier*
  const hasInfinitive = firstPlace(words, next.from, isInfinitive) >= 0 || hasGerundEnding(chunks.wordAt(words))
  // *accused them of theft, saying that …*, *urged them to sell, adding that …*
  const isCharge = anchor.verb?.group.frames.has('accuse') === true
  const goesOn = next.subject.kind === 'phrase' || next.verb?.group.form === 'participle'
  return goesOn && (hasInfinitive || isCharge)
}

/** *said officers came and | found a man there*, *and | found two men*: what those did of whom the words are, by a verb that tells of deeds, too. */
function isDone({ subject, verb }: Anchor): boolean {
  if (subject.kind !== 'shared' || !verb || verb.group.frames.has('clause')) return false
  return verb.complement.by === 'bare' || (findingVerbs.has(verb.group.lemma) && verb.complement.words === null)
}

/**
 * *said “A,” | according to the Courier*, *said, “A,” | police said*: where the quotation that a verb brings ends, before who
 * relays it, and before a verb with words of its own, *said “A,” | adding that B*, *said “A,” | while Jones said, “B”*.
 */
function ownQuotationEnd(chunks: SentenceChunks, { verb }: Anchor, next: Anchor, start: number): number {
  const words = verb?.complement.words ?? -1
  if (verb?.complement.by !== 'quote' || !chunks.isQuotationAt(words)) return -1
  // *Citing “reasons,” Jones told them that B*
  const isGround = verb.group.form === 'participle' && groundingVerbs.has(verb.group.lemma)
  const isSetOff = next.verb?.complement.words === null && chunks.isMarkAt(words - 1, ',:')
  const isJoined = reportSeparators.has(chunks.wordAt(start - 1))
  return !isGround && (isSetOff || isJoined || bringsWords(next)) ? words + 1 : -1
}

/** *according to the Courier*, *adding that B*; not *Jones wrote, “B”*, which may go on with the quotation before it. */
const bringsWords = ({ verb, subject }: Anchor): boolean =>
  !verb || (verb.complement.words !== null && (verb.complement.by !== 'quote' || subject.kind !== 'phrase'))

/** *said A | , and Jones said B*: where the marks and words begin that set an act apart from what stands before it. */
const separatorStart = (chunks: SentenceChunks, start: number): number =>
  lastPlace(start - 1, 0, (at) => !isSeparator(chunks, at)) + 1

const isSeparator = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isQuotationAt(at) || chunks.isMarkAt(at, ',;:—') || reportSeparators.has(chunks.wordAt(at))

/** *…; in May | she told the Courier that …*: where a sentence of its own begins, before its subject; null for nowhere. */
function afterSemicolon(chunks: SentenceChunks, { to }: Anchor, next: Anchor): number | null {
  const mark = lastSemicolon(chunks, { from: to, to: next.from })
  return mark >= 0 && !chunks.hasFiniteWithin(mark, next.from) ? mark + 1 : null
}

/** A verb that reports quoted words alone, without a quotation beside it: *and defended its record*, *will begin work*. */
function isIdle(chunks: SentenceChunks, { verb, cue, from }: Anchor): boolean {
  // *said prices rose, citing the drought*: why it was said.
  if (!verb || (verb.group.form === 'participle' && groundingVerbs.has(verb.group.lemma))) return false
  if ([...verb.group.frames].some((frame) => frame !== 'label' && frame !== 'quote')) return false
  return !chunks.isQuotationAt(from - 1) && !chunks.hasQuotedWithin({ from: cue.to, to: chunks.length })
}

/** Who says what follows a colon at the end of a sentence: *In an interview the president also said:*. */
export function findIntroduction(sentence: Sentence): { cue: Range; subject: Party } | null {
  const chunks = chunksIn(sentence)
  if (!chunks.isMarkAt(chunks.length - 1, ':')) return null
  const last = findAnchors(sentence).findLast(({ verb }) => verb?.group.form === 'finite')
  return last?.subject.kind === 'phrase' ? { cue: last.cue, subject: last.subject } : null
}
