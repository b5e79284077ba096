import type { Adjunct, Chunk, NounPhrase, Range } from '../chunks/chunk'
import { behindFrame, type ChunkRun, isFiniteGroup, sizeOf, tokensOf } from './chunk-runs'
import type { Report } from './read-reports'
import { partyOfPhrase } from './subject'

/** Words that a citation must leave to be cited. */
const FEWEST_CITED = 3

/**
 * A sentence's reports with those that a phrase of source gives: *警察庁によると、A*, *据新华社报道，A*. Where a report without
 * a speaker stands behind the phrase, it is that source's; where somebody speaks there, the phrase gives nothing.
 */
export function readCitations(run: ChunkRun, reports: readonly Report[]): Report[] {
  const at = run.chunks.findIndex(
    (chunk) => chunk.type === 'adjunct' && chunk.role === 'source' && chunk.object !== null,
  )
  const source = run.chunks[at]
  if (source?.type !== 'adjunct' || !source.object) return [...reports]
  const party = partyOfPhrase(partyWithin(source.object))
  const later = reports.filter(({ extent }) => extent.to > source.to)
  if (later.length > 0)
    return reports.map((report) =>
      later.includes(report) && isOpen(report)
        ? { ...report, by: 'citation', party, ...behind(run, report, source) }
        : report,
    )
  const earlier = reports.at(-1)?.extent.to ?? 0
  if (source.from < earlier) return [...reports]
  const content = wordsAround(run, at, source, run.tokens.length)
  const size = content.reduce((sum, range) => sum + sizeOf(run, range), 0)
  if (size < FEWEST_CITED) return [...reports]
  const { object } = source
  return [
    ...reports,
    {
      by: 'citation',
      cue: [object.from > source.from ? { from: source.from, to: object.from } : { from: object.to, to: source.to }],
      party,
      content,
      extent: { from: source.from, to: run.tokens.length },
      occasions: [],
    },
  ]
}

/** *the police's statement*: whose words a statement has. */
const partyWithin = (object: NounPhrase): NounPhrase => (object.nounClass === 'statement' && object.owner) || object

/** Whether nobody in its own clause says what a report has. */
const isOpen = ({ party }: Report): boolean => party === null || party.phrase.pronoun === 'dropped'

/** The words of a report without the phrase of source that they begin with. */
function behind(run: ChunkRun, report: Report, source: Adjunct): Partial<Report> {
  const [first, ...rest] = report.content
  if (!first || first.from >= source.to || first.to <= source.from) return {}
  const at = run.chunks.indexOf(source)
  const words = wordsAround(run, at, source, first.to)
  return { content: [...words, ...rest] }
}

/** What stands behind a phrase of source, and before it where that is no clause of its own: *事故は、警察によると、*. */
function wordsAround(run: ChunkRun, at: number, source: Adjunct, end: number): Range[] {
  const { chunks } = run
  const last = chunks.findLastIndex(({ to }) => to <= end)
  const after = tokensOf(run, { from: behindFrame(run, at + 1, last + 1), to: last + 1 })
  const before = chunks.slice(0, at)
  const isStart =
    before.some(isTopic) && !before.some(isFiniteGroup) && !before.some(({ type }) => type === 'quotation')
  const lead = isStart ? tokensOf(run, { from: 0, to: at }) : null
  return [lead, after].filter((range): range is Range => range !== null && range.to <= Math.max(end, source.from))
}

const isTopic = (chunk: Chunk): boolean => chunk.type === 'noun phrase' && chunk.mayBeSubject
