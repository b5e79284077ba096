import type { Article, Span, Statement, Where } from './model'

/** A span of one of an article's strings. */
export interface PlacedSpan extends Span {
  where: Where
}

/** All that statements rest on in their article: the words, the speaker, the cue, and the links to sources. */
export function spansOf(statements: readonly Statement[], { links }: Pick<Article, 'links'>): PlacedSpan[] {
  const hrefs = new Set(statements.flatMap(({ sources }) => sources.map(({ href }) => href)))
  const own = statements.flatMap(({ where, content, cue, speaker }) =>
    [...content, cue, speaker].flatMap((span) => (span ? [{ where, start: span.start, end: span.end }] : [])),
  )
  const linked = links.filter(({ href }) => hrefs.has(href)).map(({ where, start, end }) => ({ where, start, end }))
  return [...own, ...linked]
}
