import type { LanguagePack, ReportingVerb } from '../../languages/pack'
import type { Chunk, NounPhrase, Range, VerbGroup } from '../chunks/chunk'
import { behindFrame, type ChunkRun, isFiniteGroup, isSpeaker, occasionsWithin, sizeOf, tokensOf } from './chunk-runs'
import { readCitations } from './cite-runs'
import { droppedAt } from './frame'
import type { Report } from './read-reports'
import { type Party, partyOfPhrase } from './subject'

/** Words from which on what stands behind a verb of saying is what was said. */
const FEWEST_REPORTED = 2
/** Clauses back in which the subject of a verb of saying is looked for: *毛宁在回答提问时，表示A*. */
const MOST_CLAUSES_BACK = 3

/** A verb of saying with what stands around it; all places are those of chunks. */
interface Saying {
  at: number
  /** Where its clause begins. */
  clause: number
  /** Where the sentence begins that no earlier words have. */
  start: number
  group: VerbGroup
  verb: ReportingVerb
}

/** Marks that part clauses; a mark within a list does not. */
const PARTS = /^[,;:—.]$/u
const parts = (chunk: Chunk | undefined): boolean =>
  chunk?.type === 'quotation' || (chunk?.type === 'mark' && PARTS.test(chunk.text))

/**
 * The words that a sentence gives to somebody in a language whose verbs have no forms: *Finch | 说 | ，A*, *“A” Finch 说*.
 * The verb is found first, with its subject before it; what stands behind it to the end of the sentence is what is said, and
 * the quotations before its clause. Linear in the number of chunks.
 */
export function readVerbMedial(run: ChunkRun, pack: LanguagePack): Report[] {
  const reports: Report[] = []
  let start = 0
  let clause = 0
  let previous: Party | null = null
  run.chunks.forEach((chunk, at) => {
    if (parts(chunk)) clause = at + 1
    if (at < start || !isFiniteGroup(chunk) || chunk.auxiliary !== null) return
    const verb = pack.reporting.get(chunk.lemma)
    const report =
      verb && readSaying(run, { at, clause: Math.max(clause, start), start, group: chunk, verb }, previous, pack)
    if (!report) return
    reports.push(report)
    previous = report.party ?? previous
    start = run.chunks.findIndex(({ from }) => from >= report.extent.to)
    if (start < 0) start = run.chunks.length
  })
  return readCitations(run, reports)
}

function readSaying(run: ChunkRun, saying: Saying, previous: Party | null, pack: LanguagePack): Report | null {
  const { at, clause, start, group, verb } = saying
  const { chunks } = run
  // *开始 说*: another verb in its clause has it.
  if (chunks.slice(clause, at).some(isFiniteGroup)) return null
  const subject = subjectOf(run, saying)
  const left = quotationsBefore(run, start, clause)
  const right = endsWithAddressee(run, at, left) ? null : wordsBehind(run, at, verb)
  const isLone = subject === null && left.length === 0 && right?.by !== 'quote' && !opensClause(chunks, clause, at)
  if (isLone || (left.length === 0 && !right)) return null
  if (subject === null && left.length === 0 && leadsToSaying(chunks, at, pack)) return null
  const party = subject ?? previous ?? droppedAt(group, group)
  const content = [...left, ...(right?.content ?? [])]
  const first = content[0] ?? group
  return {
    by: left.length > 0 ? 'quote' : (right?.by ?? 'quote'),
    cue: [{ from: group.from, to: group.to }],
    party,
    content,
    extent: { from: Math.min(first.from, chunks[clause]?.from ?? group.from), to: Math.max(right?.end ?? 0, group.to) },
    occasions: occasionsWithin(run, { from: clause, to: at }),
  }
}

/** *谈到未来，他表示*: whether a clause that a verb opens only leads to the next, in which somebody says something. */
function leadsToSaying(chunks: readonly Chunk[], at: number, { reporting }: LanguagePack): boolean {
  const mark = chunks.findIndex((chunk, place) => place > at && parts(chunk))
  const rest = mark < 0 ? [] : chunks.slice(mark + 1, mark + 1 + MOST_LED)
  const speaker = rest.findIndex(isSpeaker)
  const verb = rest.findIndex(isFiniteGroup)
  const saying = rest[verb]
  return speaker === 0 && verb > speaker && saying?.type === 'verb group' && reporting.has(saying.lemma)
}

/** Chunks of the next clause among which its verb of saying stands. */
const MOST_LED = 5

/** Whether nothing but adverbs and phrases of occasion stand before a verb in its clause. */
const opensClause = (chunks: readonly Chunk[], clause: number, at: number): boolean =>
  chunks.slice(clause, at).every(({ type }) => type === 'coordinator' || type === 'word' || type === 'adjunct')

/** Who speaks: the phrase nearest before the verb in its clause, else in a clause before that has no words of its own. */
function subjectOf({ chunks }: ChunkRun, { at, clause, start }: Saying): Party | null {
  const own = chunks.slice(clause, at).findLast(isSpeaker)
  if (own) return partyOfPhrase(own)
  const bare = bareSubject(chunks, clause, at)
  if (bare) return partyOfPhrase(bare)
  return opensClause(chunks, clause, at) ? subjectBefore(chunks, clause, start) : null
}

/** The subject of a clause before that has no words of its own. */
function subjectBefore(chunks: readonly Chunk[], clause: number, start: number): Party | null {
  let clauses = 0
  for (let back = clause - 1; back >= start && clauses <= MOST_CLAUSES_BACK; back--) {
    const chunk = chunks[back]
    if (chunk?.type === 'quotation' || (chunk?.type === 'mark' && chunk.text !== ',')) return null
    if (chunk?.type === 'mark') clauses++
    const isFirst = back === start || parts(chunks[back - 1]) || chunks[back - 1]?.type !== 'verb group'
    if (isFirst && isSpeaker(chunk)) return partyOfPhrase(chunk)
  }
  return null
}

/**
 * *石岩 | 认为 | ，A*, *央行行长冯国强 | 在论坛上 | 表示 | ，A*, *“A，” | 门德斯 | 说 | 。*: a phrase of which nothing is known, alone but
 * for adverbs and adjuncts in the clause of a verb whose words a mark parts from it; null where none is.
 */
function bareSubject(chunks: readonly Chunk[], clause: number, at: number): NounPhrase | null {
  const [phrase, ...more] = chunks
    .slice(clause, at)
    .filter((chunk) => chunk.type !== 'word' && chunk.type !== 'adjunct')
  if (phrase?.type !== 'noun phrase' || more.length > 0) return null
  const { mayBeSubject, nounClass, pronoun } = phrase
  const next = chunks[at + 1]
  const isQuoted = chunks.slice(0, clause).findLast(({ type }) => type !== 'mark')?.type === 'quotation'
  const isParted = next?.type === 'mark' && (isQuoted ? /^[,:.。]$/u : /^[,:]$/u).test(next.text)
  return mayBeSubject && nounClass === null && pronoun === null && isParted ? phrase : null
}

function quotationsBefore({ chunks }: ChunkRun, start: number, clause: number): Range[] {
  const found: Range[] = []
  for (let at = clause - 1; at >= start; at--) {
    const chunk = chunks[at]
    if (chunk?.type === 'quotation') found.unshift({ from: chunk.from, to: chunk.to })
    else if (chunk?.type !== 'mark') break
  }
  return found
}

/** Where words begin: behind marks, particles and what tells the occasion. */
function wordsStart(run: ChunkRun, at: number): number {
  const { chunks } = run
  let from = behindFrame(run, at, chunks.length)
  while (chunks[from]?.type === 'word' && chunks[from + 1]?.type === 'mark') from += 2
  return pastAddressee(run, from)
}

/** *提醒 | 市民：A*, *告诉 | 记者，A*: behind whom words are told, and the mark behind that. */
function pastAddressee({ chunks }: ChunkRun, from: number): number {
  const [phrase, mark] = [chunks[from], chunks[from + 1]]
  const isTold = phrase?.type === 'noun phrase' && ADDRESSEES.has(phrase.nounClass) && mark?.type === 'mark'
  return isTold && /^[,:]$/u.test(mark.text) && chunks[from + 2] ? from + 2 : from
}

/** *“A。” Finch | 告诉 | 法新社。*: whether nothing but whom the words before it are told stands behind a verb. */
function endsWithAddressee({ chunks }: ChunkRun, at: number, words: readonly Range[]): boolean {
  if (words.length === 0) return false
  const [phrase, ...more] = chunks.slice(at + 1).filter(({ type }) => type !== 'mark')
  return more.length === 0 && phrase?.type === 'noun phrase' && ADDRESSEES.has(phrase.nounClass)
}

const ADDRESSEES: ReadonlySet<NounPhrase['nounClass']> = new Set(['person', 'group', 'outlet'])

/** The quotations of a stretch that has nothing else but marks. */
function quotationsAlone(rest: readonly Chunk[]): Range[] {
  if (!rest.every(({ type }) => type === 'quotation' || type === 'mark')) return []
  return rest.filter(({ type }) => type === 'quotation').map(({ from, to }) => ({ from, to }))
}

/** What stands behind a verb of saying: quotations alone, or all to the end of the sentence. */
function wordsBehind(
  run: ChunkRun,
  at: number,
  verb: ReportingVerb,
): { by: 'quote' | 'colon' | 'bare'; content: Range[]; end: number } | null {
  const { chunks, tokens } = run
  const from = wordsStart(run, at + 1)
  const end = tokens.length
  const quotations = quotationsAlone(chunks.slice(from))
  if (quotations.length > 0) return { by: 'quote', content: quotations, end }
  // *痛批 | ，A*: what a verb that calls something so is parted from by a mark is a clause.
  const isApart = verb.frames.has('label') && chunks[at + 1]?.type === 'mark'
  if (!verb.frames.has('clause') && !isApart) return null
  const words = tokensOf(run, { from, to: chunks.length })
  if (!words || sizeOf(run, words) < FEWEST_REPORTED) return null
  const isColon = chunks.slice(at + 1, from).some((chunk) => chunk.type === 'mark' && chunk.text === ':')
  return { by: isColon ? 'colon' : 'bare', content: [words], end }
}
