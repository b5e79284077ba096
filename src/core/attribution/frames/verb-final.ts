import type { LanguagePack, ReportingVerb } from '../../languages/pack'
import { measureWords } from '../../measure-words'
import type { WordsBasis } from '../../model'
import type { Range, VerbGroup } from '../chunks/chunk'
import {
  behindFrame,
  type ChunkRun,
  isFinite,
  isSpeaker,
  occasionsWithin,
  partyOfPhrase,
  speakerWithin,
  tokensOf,
} from './chunk-runs'
import { readCitations } from './cite-runs'
import { droppedAt } from './frame'
import type { Report } from './read-reports'
import type { Party } from './subject'

/** Chunks between what closes the words and their verb: whom they were told, where, by whom. */
const MOST_BETWEEN = 6
/** Words from which on a clause before a verb of saying is what was said. */
const FEWEST_REPORTED = 2

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
    const verb = isFinite(chunk) && chunk.auxiliary === null ? pack.reporting.get(chunk.lemma) : undefined
    if (!verb || !isFinite(chunk)) return
    const closing = closingBefore(run, at, start)
    const report = closing && readClosing(run, closing, chunk, verb, start, previous)
    if (!report) return
    reports.push(report)
    previous = report.party ?? previous
    start = at + 1
  })
  const last = readVerbless(run, start)
  if (last) reports.push(last)
  return readCitations(run, reports)
}

/** What closes the words before the verb at `at`: the nearest closer, or a quotation that the verb follows at once. */
function closingBefore({ chunks }: ChunkRun, at: number, start: number): Closing | null {
  for (let back = at - 1; back >= start && at - back <= MOST_BETWEEN; back--) {
    const chunk = chunks[back]
    if (chunk?.type === 'closer') return { close: back, verb: at, isQuoted: chunks[back - 1]?.type === 'quotation' }
    if (chunk?.type === 'quotation') return back === at - 1 ? { close: back + 1, verb: at, isQuoted: true } : null
    if (isFinite(chunk) || (chunk?.type === 'adjunct' && chunk.role === 'source')) return null
  }
  return null
}

function readClosing(
  run: ChunkRun,
  closing: Closing,
  group: VerbGroup,
  verb: ReportingVerb,
  start: number,
  previous: Party | null,
): Report | null {
  const { close, verb: at, isQuoted } = closing
  const inverted = speakerWithin(run, { from: close, to: at })
  const quoted = isQuoted ? quotationsUpTo(run, start, close) : { content: [], first: close }
  const limit = quoted.first
  const before = inverted < 0 ? speakerWithin(run, { from: start, to: limit }) : -1
  const isHearsay = verb.isImpersonal && !(isQuoted && before >= 0)
  const first = isHearsay || before < 0 ? start : behindSpeaker(run, before)
  const from = behindFrame(run, first, limit)
  const clause = isQuoted ? null : tokensOf(run, { from, to: close })
  const content: Range[] = isQuoted ? quoted.content : clause ? [clause] : []
  const head = content[0]
  if (!head || (!isQuoted && sizeOf(run, head) < FEWEST_REPORTED)) return null
  const subject = run.chunks[inverted >= 0 ? inverted : before]
  const own = isSpeaker(subject) ? partyOfPhrase(subject) : (previous ?? droppedAt(group))
  const by: WordsBasis = isQuoted ? 'quote' : 'that'
  return {
    by,
    cue: [
      {
        from: run.chunks[close]?.type === 'closer' ? (run.chunks[close]?.from ?? group.from) : group.from,
        to: group.to,
      },
    ],
    party: isHearsay ? null : own,
    content,
    extent: { from: run.chunks[start]?.from ?? 0, to: group.to },
    occasions: [
      ...occasionsWithin(run, { from: start, to: isQuoted ? limit : from }),
      ...occasionsWithin(run, { from: close, to: at }),
    ],
  }
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

const sizeOf = ({ tokens }: ChunkRun, { from, to }: Range): number =>
  tokens.slice(from, to).reduce((sum, { text }) => sum + measureWords(text), 0)

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
