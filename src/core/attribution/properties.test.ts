/** @module-tag sweep */

import { describe, expect, it } from 'vitest'
import { holds } from '../testing/holds'
import { attribute } from './attribute'
import { languages } from './test-kit'
import { expectApart, expectAttribution, isWithin } from './testing/expect-attribution'
import { articles } from './testing/generated-articles'
import { hostileShapes } from './testing/hostile-articles'
import { findQuotations } from './words/quotations'

/** What `core/model.ts` promises of statements, held against generated articles. */

/** A generated article is so long beside its opening, UTF-16 units. */
const HOSTILE_UNITS = 400

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
    holds([articles], (article) => expectAttribution(attribute(article, languages), article))
  })

  it.each(hostileShapes.map(({ name, make }) => [name, make] as const))('do as well: %s', (_, make) => {
    const article = make(HOSTILE_UNITS)
    expectAttribution(attribute(article, languages), article)
  })
})
