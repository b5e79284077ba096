import { expect } from 'vitest'
import type { Article, Attribution, Piece, Span, Statement, Where } from '../../model'

/** Holds an attribution to what `core/model.ts` promises of it: for articles that are generated, or mutated. */

const textsOf = ({ text, headline, standfirst, captions }: Article): Record<Where, string> => ({
  body: text,
  headline,
  standfirst,
  caption: captions.join('\n\n'),
})

/** Holds spans to be in order, apart from one another, within a text, and not empty. */
export function expectApart(spans: readonly Span[], text: string): void {
  let last = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
}

export const isWithin = (span: Span, { start, end }: Span): boolean => span.start >= start && span.end <= end

function expectStatement(statement: Statement, article: Article): void {
  const { where, content, cue, speaker, sources, via } = statement
  const text = textsOf(article)[where]
  expectApart(content, text)
  for (const piece of content) {
    expect(text.slice(piece.start, piece.end)).toBe(piece.text)
    expect(piece.text).toMatch(/[\p{L}\p{N}]/u)
    expect(piece.text.trim()).toBe(piece.text)
    if (where === 'body') expect(article.blocks.some((block) => isWithin(piece, block))).toBe(true)
  }
  if (cue) expect(text.slice(cue.start, cue.end)).toBe(cue.text)
  if (speaker) expect(text.slice(speaker.start, speaker.end)).toBe(speaker.mention)
  for (const { name } of [...(speaker ? [speaker] : []), ...via]) expect(name.trim()).not.toBe('')
  for (const { href } of sources) expect(article.links.map((link) => link.href)).toContain(href)
}

const ORDER: readonly Where[] = ['headline', 'standfirst', 'body', 'caption']

export function expectAttribution({ statements }: Attribution, article: Article): void {
  for (const statement of statements) expectStatement(statement, article)
  expect(new Set(statements.map(({ id }) => id)).size).toBe(statements.length)
  for (const where of ORDER) {
    const own = statements.filter((statement) => statement.where === where).map(({ content }) => content)
    const starts = own.map(([first]) => first.start)
    expect(starts).toEqual(starts.toSorted((a, b) => a - b))
    expectNested(own.flat())
  }
}

/** Holds pieces to be apart from one another, or one within the other: what somebody is said to have said. */
function expectNested(pieces: readonly Piece[]): void {
  const open: Piece[] = []
  for (const piece of pieces.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    while ((open.at(-1)?.end ?? Number.POSITIVE_INFINITY) <= piece.start) open.pop()
    const around = open.at(-1)
    if (around)
      expect([around, piece, isWithin(piece, around) && around.text !== piece.text]).toEqual([around, piece, true])
    open.push(piece)
  }
}
