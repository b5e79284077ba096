import type { Attributor } from '../attribution/load-attributor'
import type { Span, Statement } from '../model'
import type { Place, SourceText } from './model'
import { toArticle } from './source-place'

/** Fewest letters and digits by which words repeated elsewhere in an article are known again. */
const FEWEST_LETTERS = 12

const readings = new WeakMap<SourceText, Statement[]>()

/** What a source's article attributes, read once a source: the costliest step of a check, done when first asked for. */
export function statementsOf(source: SourceText, attribute: Attributor): readonly Statement[] {
  const before = readings.get(source)
  if (before) return before
  const statements = source.article ? attribute(source.article) : []
  readings.set(source, statements)
  return statements
}

/**
 * The source's own statement that holds a place, or most of it; of several, the shortest. Where the place is a headline,
 * a teaser or a highlighted line, the statement of the article that has the same words. null where there is none.
 */
export function statementAt(source: SourceText, place: Place, statements: readonly Statement[]): Statement | null {
  const spans = place.pieces.flatMap((piece) => toArticle(source, piece))
  const held = statements
    .filter(({ where }) => where === 'body')
    .map((statement) => ({ statement, overlap: overlapOf(statement, spans), length: lengthOf(statement) }))
    .filter(({ overlap }) => overlap > 0)
    .sort((a, b) => b.overlap - a.overlap || a.length - b.length)
  return held[0]?.statement ?? (spans.length > 0 ? null : sameWords(source, place, statements))
}

function overlapOf({ content }: Statement, spans: readonly Span[]): number {
  let sum = 0
  for (const piece of content) {
    for (const span of spans) sum += Math.max(0, Math.min(piece.end, span.end) - Math.max(piece.start, span.start))
  }
  return sum
}

const lengthOf = ({ content }: Statement): number => content.reduce((sum, { text }) => sum + text.length, 0)

function sameWords({ text }: SourceText, place: Place, statements: readonly Statement[]): Statement | null {
  const words = letters(place.pieces.map(({ start, end }) => text.slice(start, end)).join(' '))
  if (words.length < FEWEST_LETTERS) return null
  return statements.find(({ content }) => letters(content.map((piece) => piece.text).join(' ')).includes(words)) ?? null
}

const letters = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
