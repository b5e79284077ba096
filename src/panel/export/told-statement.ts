import { withoutCredentials, withoutTracking } from '../../core/address-parts'
import type { LineShape } from '../../core/claims/claim-of'
import { claimOfTrace, doneHops } from '../../core/claims/claims-of-traces'
import { doubtsOf } from '../../core/doubts'
import type { ExportedPage } from '../../core/export/exported-page'
import type { RecordedStatement } from '../../core/export/page-record'
import type { RecordedArticle } from '../../core/export/to-record'
import { type Block, type DrawnStation, type Run, words } from '../../core/export/told'
import type { Statement } from '../../core/model'
import type { Trace } from '../../core/trace/hop/trace'
import type { ChainRun } from '../../ui/chain-view'
import { claimWords } from '../../ui/check-words'
import { reportWords } from '../../ui/export-words'
import { formatDay } from '../../ui/format-day'
import { asSentence } from '../../ui/numerals'
import { publisherLine } from '../../ui/publisher-line'
import { wordsOf } from '../../ui/statement-words'
import { doubtSentences } from '../../ui/words'
import { type CheckedStation, checkedChain } from '../checking/checked-chain'
import { endRemarks } from '../checking/remarks'
import { headOfTrace } from '../checking/result-head'
import { sidesOf } from '../checking/sides'
import { type TraceStation, traceChain } from '../checking/trace-chain'
import { toldLine } from '../cite-statement'
import { linked, toldHop } from './told-check'
import { toldSearch } from './told-search'

/** What is told of a statement by itself: words, speaker, page, chain, what to bear in mind, and all that was checked. */
export function toldStatement(statement: RecordedStatement, page: ExportedPage): Block[] {
  const { article } = page.record
  return [...toldWords(statement, article), pageLine(statement, article), ...toldRest(statement, page, 2)]
}

/** The words, and whose they are. */
export function toldWords(statement: Statement, article: RecordedArticle): Block[] {
  const who = whoSays(statement)
  const paragraphs = wordsOf(statement, article).map((runs) =>
    runs.map(({ text, quoted }): Run => (quoted ? { text, look: 'mark' } : { text })),
  )
  return [
    { kind: 'quote', paragraphs, language: article.language },
    ...(who === '' ? [] : [{ kind: 'paragraph' as const, runs: words(reportWords.said({ who })) }]),
  ]
}

export const whoSays = ({ speaker }: Statement): string => [speaker?.name, speaker?.role].filter(Boolean).join(', ')

/** *Harbour Post, “Gates”, 4 October 2026*, and the address that opens the page at the words. */
export function pageLine({ address: own }: RecordedStatement, article: RecordedArticle): Block {
  const page = [publisherLine(article), article.title && `“${article.title}”`, formatDay(article.published)]
  const address = own || withoutCredentials(withoutTracking(article.url))
  const told = page.filter(Boolean).join(', ')
  return { kind: 'paragraph', runs: [...words(told && `${told}, `), linked(address)].filter(({ text }) => text !== '') }
}

/** Its chain, doubts and checks. */
export function toldRest(statement: RecordedStatement, page: ExportedPage, level: 2 | 3): Block[] {
  const { article } = page.record
  const doubts = doubtsOf(statement.basis).map((doubt) => doubtSentences[doubt])
  const told = toldLine(article)
  return [
    toldChain(statement, page),
    ...[...doubts, told].filter(Boolean).map((text): Block => ({ kind: 'paragraph', runs: words(text) })),
    ...toldChecks(statement, page, level),
  ]
}

/** The way of the words, as the page tells it. */
export const toldChain = (statement: RecordedStatement, page: ExportedPage): Block => ({
  kind: 'chain',
  title: reportWords.chain,
  stations: checkedChain(statement.chain, tracesOf(statement, page)).map(drawn),
})

/** What came of checking the words, and of searching for them. */
export const toldChecks = (statement: RecordedStatement, page: ExportedPage, level: 2 | 3): Block[] => [
  ...tracesOf(statement, page).flatMap((trace) => toldTrace(trace, page.record.article, level)),
  ...toldSearch(statement, page, level),
]

function toldTrace(trace: Trace, article: RecordedArticle, level: 2 | 3): Block[] {
  const hops = doneHops(trace)
  if (hops.length === 0) return []
  const head = headOfTrace(trace)
  const way: Block[] = head
    ? [
        { kind: 'heading', level, text: head.title },
        { kind: 'paragraph', runs: words(head.says) },
        { kind: 'chain', title: reportWords.chainChecked, stations: traceChain(trace, article).map(drawnTrace) },
        ...endRemarks(trace).map(
          ({ strong, rest }): Block => ({ kind: 'paragraph', runs: words(`${strong} ${rest}`.trim()) }),
        ),
      ]
    : []
  return [...way, ...hops.flatMap((hop, at) => toldHop(hop, sidesOf(hops, at), level))]
}

/** What came of checking a statement. */
export const tracesOf = ({ id }: Pick<Statement, 'id'>, { traces }: ExportedPage): Trace[] =>
  traces.filter(({ statement }) => statement === id)

/** What is said of a statement in a line: *Verbatim at harbourpost.test*; `''` where nothing was checked. */
export function gistOf(traces: readonly Trace[]): string {
  return traces
    .flatMap((trace) => claimOfTrace(trace) ?? [])
    .map((claim) => asSentence(claimWords(claim)))
    .join('; ')
}

const textOf = (runs: readonly ChainRun[]) => runs.map(({ text }) => text).join('')

function drawn({ name, href, role, line, hop, claim }: CheckedStation): DrawnStation {
  const note = [textOf(hop), claim ? claimWords(claim) : ''].filter(Boolean).join(' · ')
  return { name, href, detail: textOf(role), line: lineOf(line), note }
}

function drawnTrace({ name, href, role, line, claim, cue, gist }: TraceStation): DrawnStation {
  const note = [textOf(cue), claim ? claimWords(claim) : '', textOf(gist)].filter(Boolean).join(' · ')
  return { name, href, detail: textOf(role), line: lineOf(line), note }
}

const lineOf = (line: LineShape | 'dotted' | null): DrawnStation['line'] => line
