import type { Attributor } from '../core/attribution/load-attributor'
import type { Source, Speaker, Statement, Via } from '../core/model'
import { matchWords } from '../core/trace/match-words'
import type { Match, Place, SourceText, Verdict } from '../core/trace/model'
import { prepareSource } from '../core/trace/prepare-source'
import type { QuoteCase } from './read-cases'

/** What came of looking for one quotation, as it is written. */
export interface CheckedQuote {
  id: string
  outcome: 'found' | 'ambiguous' | 'notFound' | 'unreadable'
  /** null where the words were not found. */
  verdict: Verdict | null
  /** The words as they stand at the source, `''` where they do not. */
  passage: string
  /** The source's own attribution of the passage, null where it has none. */
  next: { speaker: Pick<Speaker, 'name' | 'kind' | 'mention'> | null; via: Via[]; sources: Source[] } | null
  /** This check alone; with the first at a source, what makes the source ready. */
  ms: number
}

/** A page at which quotations are looked for. */
export interface PageToCheck {
  source: SourceText
  attribute: Attributor
}

/** Makes what checks quotations at one page. */
export function checkQuote({ source, attribute }: PageToCheck): (quote: QuoteCase) => CheckedQuote {
  const prepared = prepareSource(source)
  let statements: Statement[] | null = null
  return ({ id, content }) => {
    const start = performance.now()
    const match = matchWords(content, prepared)
    if (match.outcome === 'found') statements ??= source.article ? attribute(source.article) : []
    const next = match.outcome === 'found' ? nextOf(match.place, source, statements ?? []) : null
    const ms = performance.now() - start
    return { id, outcome: match.outcome, verdict: verdictOf(match), passage: passageOf(match, source), next, ms }
  }
}

/** A quotation whose page could not be read. */
export function unreadable({ id }: QuoteCase): CheckedQuote {
  return { id, outcome: 'unreadable', verdict: null, passage: '', next: null, ms: 0 }
}

const verdictOf = (match: Match): Verdict | null => (match.outcome === 'found' ? match.verdict : null)

function passageOf(match: Match, { text }: SourceText): string {
  return match.outcome === 'found' ? text.slice(match.place.start, match.place.end) : ''
}

/** The statement of the source's own reading that shares most with the passage. */
function nextOf(place: Place, source: SourceText, statements: readonly Statement[]): CheckedQuote['next'] {
  const block = source.blocks.find(({ start, end }) => start <= place.start && place.start < end)
  if (!block || block.inArticle === null) return null
  const start = block.inArticle + place.start - block.start
  const end = start + place.end - place.start
  let best: Statement | null = null
  let most = 0
  for (const statement of statements) {
    if (statement.where !== 'body') continue
    const shared = statement.content.reduce(
      (sum, piece) => sum + Math.max(0, Math.min(end, piece.end) - Math.max(start, piece.start)),
      0,
    )
    if (shared > most) {
      most = shared
      best = statement
    }
  }
  if (best === null) return null
  const { speaker, via, sources } = best
  return {
    speaker: speaker && { name: speaker.name, kind: speaker.kind, mention: speaker.mention },
    via,
    sources,
  }
}
