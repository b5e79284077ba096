import { describe, expect, it } from 'vitest'
import type { Article, Piece, Span, Statement, Where } from '../model'
import { holds } from '../testing/holds'
import { attribute } from './attribute'
import { languages } from './test-kit'
import { articles } from './testing/generated-articles'
import { hostileShapes } from './testing/hostile-articles'
import { findQuotations } from './words/quotations'

/** What `core/model.ts` promises of statements, held against generated articles. */

/** A generated article is so long beside its opening, UTF-16 units. */
const HOSTILE_UNITS = 400

const textsOf = ({ text, headline, standfirst, captions }: Article): Record<Where, string> => ({
  body: text,
  headline,
  standfirst,
  caption: captions.join('\n\n'),
})

function expectApart(spans: readonly Span[], text: string): void {
  let last = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
}

const isWithin = (span: Span, { start, end }: Span): boolean => span.start >= start && span.end <= end

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

function expectAttribution(article: Article): void {
  const { statements } = attribute(article, languages)
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

describe('quotations', () => {
  it('stand in order, each of pieces that do', () => {
    holds([articles], ({ text, blocks }) => {
      const quotations = findQuotations(text, blocks)
      expectApart(quotations, text)
      for (const { start, end, pieces } of quotations) {
        expectApart(pieces, text)
        expect(pieces.every((piece) => isWithin(piece, { start, end }))).toBe(true)
        expect(pieces.every((piece) => text.slice(piece.start, piece.end) === piece.text)).toBe(true)
      }
    })
  })
})

describe('statements', () => {
  it('have the words of their article, apart from one another', () => {
    holds([articles], expectAttribution)
  })

  it.each(hostileShapes.map(({ name, make }) => [name, make] as const))('do as well: %s', (_, make) => {
    expectAttribution(make(HOSTILE_UNITS))
  })
})
