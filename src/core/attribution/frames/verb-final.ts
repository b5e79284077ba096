import type { LanguagePack, ReportingVerb } from '../../languages/pack'
import type { Chunk, Range, VerbGroup } from '../chunks/chunk'
import {
  behindFrame,
  type ChunkRun,
  isFiniteGroup,
  isSpeaker,
  occasionsWithin,
  sizeOf,
  speakerWithin,
  tokensOf,
} from './chunk-runs'
import { readCitations } from './cite-runs'
import { droppedAt } from './frame'
import type { Report } from './read-reports'
import { canSpeak, type Party, partyOfPhrase } from './subject'

/** Chunks between what closes the words and their verb: whom they were told, where, by whom. */
const MOST_BETWEEN = 6
/** Words from which on a clause before a verb of saying is what was said. */
const FEWEST_REPORTED = 2
/** Words up to which a quotation may be a term within a clause. */
const MOST_OF_A_TERM = 5

/** Words that stand before their verb, and who says them. All places are those of chunks. */
interface Closing {
  /** Where the words end. */
  close: number
  /** The verb; the last chunk before what follows. */
  verb: number
  /** Whether quotations alone stand before what closes. */
  isQuoted: boolean
}

/**
 * The words that a sentence gives to somebody in a language whose verbs stand last: *Finch | A | と | 述べた*. The verb is
 * found first, then what closes the words before it, then who speaks: between the two, or before the words. Linear in
 * the number of chunks.
 */
export function readVerbFinal(run: ChunkRun, pack: LanguagePack): Report[] {
  const reports: Report[] = []
  let start = 0
  let previous: Party | null = null
  run.chunks.forEach((chunk, at) => {
    const verb = chunk.type === 'verb group' && chunk.auxiliary === null ? pack.reporting.get(chunk.lemma) : undefined
    if (!verb || chunk.type !== 'verb group') return
    const closing = closingBefore(run, at, start)
    const report = closing && readClosing(run, closing, { group: chunk, verb }, start, previous)
    if (!report) return
    reports.push(report)
    previous = report.party ?? previous
    start = at + 1
  })
  const last = readVerbless(run, start)
  if (last) reports.push(last)
  return readCitations(run, reports)
}

/** *（「A」。）山田氏は | こう | 話す。*: a frame that gives what stands before its sentence to somebody; null where it has none. */
export function readFinalReference(
  run: ChunkRun,
  pack: LanguagePack,
): Pick<Report, 'cue' | 'party' | 'occasions'> | null {
  const { chunks } = run
  const at = chunks.findIndex((chunk) => chunk.type === 'word' && chunk.refersBack)
  const verb = chunks[at + 1]
  const speaker = speakerWithin(run, { from: 0, to: at })
  const phrase = chunks[speaker]
  if (at < 0 || !isFiniteGroup(verb) || !pack.reporting.has(verb.lemma) || phrase?.type !== 'noun phrase') return null
  return {
    cue: [{ from: verb.from, to: verb.to }],
    party: partyOfPhrase(phrase),
    occasions: occasionsWithin(run, { from: speaker, to: at }),
  }
}

/** What closes the words before the verb at `at`: the nearest closer, or a quotation that the verb follows at once. */
function closingBefore({ chunks }: ChunkRun, at: number, start: number): Closing | null {
  for (let back = at - 1; back >= start && at - back <= MOST_BETWEEN; back--) {
    const chunk = chunks[back]
    if (chunk?.type === 'closer') return { close: back, verb: at, isQuoted: chunks[back - 1]?.type === 'quotation' }
    if (chunk?.type === 'quotation') return back === at - 1 ? { close: back + 1, verb: at, isQuoted: true } : null
    if (isFiniteGroup(chunk) || (chunk?.type === 'adjunct' && chunk.role === 'source')) return null
  }
  return null
}

/** A verb of saying, and what its language tells of it. */
interface Saying {
  group: VerbGroup
  verb: ReportingVerb
}

function readClosing(
  run: ChunkRun,
  closing: Closing,
  { group, verb }: Saying,
  start: number,
  previous: Party | null,
): Report | null {
  const { close, verb: at, isQuoted } = closing
  const quoted = isQuoted ? quotationsUpTo(run, start, close) : { content: [], first: close }
  // *「A」と述べた | 山田氏*: of whom it is told stands behind.
  const isAdnominal = group.form === 'participle'
  const speaker = isAdnominal ? speakerBehind(run, at, isQuoted) : speakerOf(run, closing, start, quoted.first, verb)
  if (isAdnominal && speaker < 0) return null
  const isHearsay = verb.isImpersonal && !(isQuoted && speaker >= 0)
  const from = wordsStart(run, start, isHearsay ? -1 : speaker, quoted.first)
  const isWhole = isQuoted && !isWithinClause(run, from, quoted, verb)
  const content = isWhole ? quoted.content : clauseWithin(run, from, close)
  if (content.length === 0 || isRumour(isQuoted, verb)) return null
  const subject = run.chunks[speaker]
  return {
    by: isWhole ? 'quote' : 'that',
    cue: [{ from: cueStart(run, close, group), to: group.to }],
    party: isHearsay ? null : partyOf(subject, previous, group),
    content,
    extent: { from: run.chunks[start]?.from ?? 0, to: group.to },
    occasions: [
      ...occasionsWithin(run, { from: start, to: isQuoted ? quoted.first : from }),
      ...occasionsWithin(run, { from: close, to: at }),
    ],
  }
}

/** *했다고 한다*: what nobody is told to have said, where no quotation tells that somebody did. */
const isRumour = (isQuoted: boolean, { frames }: ReportingVerb): boolean => !isQuoted && !frames.has('clause')

/** Where words begin: behind who says them, where that stands before them, and behind what else is their frame. */
function wordsStart(run: ChunkRun, start: number, speaker: number, limit: number): number {
  const isBefore = speaker >= start && speaker < limit
  return behindFrame(run, isBefore ? behindSpeaker(run, speaker) : start, limit)
}

/** Who says words: whom the sentence names, who spoke before in it, whoever the verb is about. */
function partyOf(subject: Chunk | undefined, previous: Party | null, group: VerbGroup): Party {
  // *“A”고 규정한 | 당헌 25조와*: behind a verb that tells of it, whatever marks it.
  const phrase = subject?.type === 'adjunct' ? subject.object : subject
  return phrase?.type === 'noun phrase' ? partyOfPhrase(phrase) : (previous ?? droppedAt(group, group))
}

function cueStart({ chunks }: ChunkRun, close: number, group: VerbGroup): number {
  const closer = chunks[close]
  return closer?.type === 'closer' ? closer.from : group.from
}

/** Place of who says words: between what closes them and the verb, else before them; -1 where nobody is told. */
function speakerOf(
  run: ChunkRun,
  { close, verb, isQuoted }: Closing,
  start: number,
  limit: number,
  says: ReportingVerb,
): number {
  const inverted = markedWithin(run, { from: close, to: verb })
  if (inverted >= 0) return inverted
  // *A は提案したが、B は「…」と述べた*: whoever the last clause before a quotation is about.
  const last = limit < close ? clauseStart(run, start, limit) : start
  const own = last > start ? speakerWithin(run, { from: last, to: limit }) : -1
  const known = own >= 0 ? own : speakerWithin(run, { from: start, to: limit })
  // *조여견 면장은 새 학교가 내년 문을 연다고 말했다*: a topic before the subject of the words, whatever it is.
  const topic = isSubjectMarked(run.chunks, known) ? topicOf(run, start, limit, isQuoted) : -1
  if (topic >= 0 && topic < known) return topic
  return known >= 0 || says.isImpersonal || says.frames.has('label') ? known : topicOf(run, start, limit, isQuoted)
}

/** *A고 | 경찰이 | 밝혔다*: place of a phrase that a particle marks as subject between what closes words and their verb; -1 where none is. */
function markedWithin({ chunks }: ChunkRun, { from, to }: Range): number {
  for (let at = from; at < to; at++) {
    const chunk = chunks[at]
    if (chunk?.type === 'noun phrase' && canSpeak(chunk) && (chunk.mayBeSubject || chunks[at + 1]?.type === 'word'))
      return at
  }
  return -1
}

/**
 * *砂川蓮は「A」と話した*, *소식통은 계약이 깨졌다고 전했다*: place of a topic of which nothing is known but that it stands right
 * before a quotation, or that the words have a subject of their own; -1 where none is.
 */
function topicOf({ chunks }: ChunkRun, start: number, limit: number, isQuoted: boolean): number {
  for (let at = start; at < limit; at++) {
    const chunk = chunks[at]
    if (chunk?.type !== 'noun phrase' || !chunk.mayBeSubject || chunk.nounClass !== null) continue
    if (isSubjectMarked(chunks, at)) continue
    const behind = chunks.slice(at + 2, limit)
    const isNext = behind.every((next) => next.type === 'mark' || (next.type === 'adjunct' && next.role !== 'other'))
    return (isQuoted ? isNext : hasOwnSubject(behind)) ? at : -1
  }
  return -1
}

/** Whether another phrase in a stretch is marked as a subject. */
const hasOwnSubject = (chunks: readonly Chunk[]): boolean =>
  chunks.some(
    (chunk, at) =>
      chunk.type === 'noun phrase' &&
      chunks[at + 1]?.type === 'word' &&
      (!chunk.mayBeSubject || isSubjectMarked(chunks, at)),
  )

/** *학교|가*, *学校|が*: whether the phrase at a place is marked as a subject, and not as the topic. */
function isSubjectMarked(chunks: readonly Chunk[], at: number): boolean {
  const mark = chunks[at + 1]
  return mark?.type === 'word' && mark.marksSubject === true
}

/** Where the last clause begins before a place: behind a verb and its comma. */
function clauseStart({ chunks }: ChunkRun, start: number, to: number): number {
  for (let at = to - 1; at > start; at--) {
    const chunk = chunks[at]
    const isComma = chunk?.type === 'mark' && chunk.text === ','
    if (isComma && (isFiniteGroup(chunks[at - 1]) || isFiniteGroup(chunks[at - 2]))) return at + 1
  }
  return start
}

/** Place of the phrase behind a verb that only tells of it, where it may speak; -1 where it may not, or nothing is quoted. */
function speakerBehind({ chunks }: ChunkRun, at: number, isQuoted: boolean): number {
  const next = chunks[at + 1]
  const phrase = next?.type === 'adjunct' ? next.object : next
  return isQuoted && phrase?.type === 'noun phrase' && canSpeak(phrase) ? at + 1 : -1
}

/** The clause that ends at a place, as one stretch; none where it is too short. */
function clauseWithin(run: ChunkRun, from: number, to: number): Range[] {
  const clause = tokensOf(run, { from, to })
  return clause && sizeOf(run, clause) >= FEWEST_REPORTED ? [clause] : []
}

/** *計画が「A」と述べた*, *計画を「A」と呼んだ*: a short quotation that says something of what stands before it. */
function isWithinClause(run: ChunkRun, from: number, { content, first }: Quoted, verb: ReportingVerb): boolean {
  const [only, ...more] = content
  if (!only || more.length > 0 || from >= first) return false
  if (sizeOf(run, only) > MOST_OF_A_TERM || run.chunks.slice(from, first).some(isFiniteGroup)) return false
  const last = run.chunks[first - 1]
  if (last?.type === 'adjunct') return verb.frames.has('label') && last.role === 'other' && first - from === 1
  return last?.type === 'word' && run.chunks[first - 2]?.type === 'noun phrase'
}

/** Behind a subject, and behind the particle that marks it. */
const behindSpeaker = ({ chunks }: ChunkRun, at: number): number => (chunks[at + 1]?.type === 'word' ? at + 2 : at + 1)

/** Quotations of one statement, by their places, and where the first of them stands. */
interface Quoted {
  content: Range[]
  first: number
}

/** The quotations that end at a place, in order, with nothing between them but what joins them: *“A”며 “B”*. */
function quotationsUpTo({ chunks }: ChunkRun, start: number, to: number): Quoted {
  const content: Range[] = []
  let first = to
  for (let at = to - 1; at >= start; at--) {
    const chunk = chunks[at]
    const isJoint = chunk?.type === 'closer' || (chunk?.type === 'mark' && chunk.text === ',')
    if (chunk?.type === 'quotation') {
      content.unshift({ from: chunk.from, to: chunk.to })
      first = at
    } else if (!isJoint || first - at > 2) break
  }
  return { content, first }
}

/** *「A」と山田氏。*, *「A」（山田氏）*: a quotation, and who said it, without a verb. */
function readVerbless(run: ChunkRun, start: number): Report | null {
  const { chunks } = run
  const quotation = chunks.findLastIndex(({ type }) => type === 'quotation')
  if (quotation < start) return null
  const rest = chunks.slice(quotation + 1).filter(({ type }) => type !== 'word')
  const speaker = rest.find((chunk) => chunk.type === 'noun phrase')
  const [lead] = rest
  const isClosed = lead?.type === 'closer' || (lead?.type === 'mark' && lead.text === '(')
  if (!isClosed || speaker?.type !== 'noun phrase' || !isSpeaker({ ...speaker, mayBeSubject: true })) return null
  if (rest.some((chunk) => chunk !== speaker && chunk !== lead && chunk.type !== 'mark')) return null
  const { content } = quotationsUpTo(run, start, quotation + 1)
  const cue = lead.type === 'closer' ? lead : speaker
  return {
    by: lead.type === 'closer' ? 'quote' : 'introduced',
    cue: [{ from: cue.from, to: cue.to }],
    party: partyOfPhrase(speaker),
    content,
    extent: { from: content[0]?.from ?? 0, to: chunks.at(-1)?.to ?? 0 },
    occasions: [],
  }
}
