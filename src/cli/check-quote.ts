import type { Attributor } from '../core/attribution/load-attributor'
import type { Piece, Source, Speaker, Statement, Via } from '../core/model'
import { checkSource } from '../core/trace/check/check-source'
import type { Verdict } from '../core/trace/match/match'
import { prepareSource } from '../core/trace/match/prepare-source'
import type { Check } from '../core/trace/model'
import type { SourceText } from '../core/trace/source/source-text'
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

/** Makes what checks quotations at one page, with the code that checks statements at their sources. */
export function quoteChecker({ source, attribute }: PageToCheck): (quote: QuoteCase) => CheckedQuote {
  const prepared = prepareSource(source)
  // A quotation by itself stands on no page: it is taken to be in the language of its source.
  const page = { url: '', outlet: '', published: '', language: source.head.language, byline: '', text: '' }
  return ({ id, content }) => {
    const start = performance.now()
    const check = checkSource({ statement: quotation(id, content), page, place: null }, prepared, { attribute })
    const ms = performance.now() - start
    return { id, ...resultOf(check), ms }
  }
}

/** A quotation whose page could not be read. */
export function unreadable({ id }: QuoteCase): CheckedQuote {
  return { id, outcome: 'unreadable', verdict: null, passage: '', next: null, ms: 0 }
}

/** A statement of nobody, that is but these words. */
function quotation(id: string, content: readonly string[]): Statement {
  const [first = '', ...rest] = content
  const piece = (text: string): Piece => ({ text, start: 0, end: text.length })
  return {
    id,
    where: 'body',
    form: 'direct',
    confidence: 'high',
    basis: ['quote', 'nobody'],
    content: [piece(first), ...rest.map(piece)],
    cue: null,
    speaker: null,
    via: [],
    sources: [],
  }
}

function resultOf(check: Check): Omit<CheckedQuote, 'id' | 'ms'> {
  const nothing = { verdict: null, passage: '', next: null }
  switch (check.outcome) {
    case 'found':
      return {
        outcome: 'found',
        verdict: check.verdict,
        passage: check.passage.text,
        next: check.next.statement && attributionOf(check.next.statement),
      }
    case 'ambiguous':
    case 'unreadable':
      return { outcome: check.outcome, ...nothing }
    default:
      return { outcome: 'notFound', ...nothing }
  }
}

function attributionOf({ speaker, via, sources }: Statement): NonNullable<CheckedQuote['next']> {
  return { speaker: speaker && { name: speaker.name, kind: speaker.kind, mention: speaker.mention }, via, sources }
}
