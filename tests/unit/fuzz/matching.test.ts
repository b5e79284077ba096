/** @module-tag sweep */

import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { attribute } from '../../../src/core/attribution/attribute'
import { languages } from '../../../src/core/attribution/test-kit'
import { checkSource } from '../../../src/core/trace/check/check-source'
import { prepareSource } from '../../../src/core/trace/match/prepare-source'
import { quotations } from '../../../src/core/trace/testing/generated-texts'
import { sourceOf, statementOf } from '../../../src/core/trace/testing/source-of'
import { expectMatch } from './expect-match'
import { fuzz } from './fuzz'
import { mutatedTexts } from './mutations'
import { english, hostileWords, sentencesByLanguage } from './seeds'

const all = [...english, ...[...sentencesByLanguage.values()].flat()]
const sentence = fc.constantFrom(...all)

/** A source of a few sentences, and words that came of one of them by a few edits. */
const mutated = fc.array(sentence, { minLength: 1, maxLength: 5 }).chain((parts) =>
  fc.record({
    source: fc.constant(parts).map((own) => sourceOf(own)),
    words: fc.array(mutatedTexts(fc.constantFrom(...parts)), { minLength: 1, maxLength: 3 }),
  }),
)

/** One thing over and over, looked for in another, or in itself. */
const repeated = fc
  .tuple(fc.constantFrom(...hostileWords), fc.integer({ min: 1, max: 120 }))
  .map(([piece, times]) => piece.repeat(times))
const hostile = fc.record({
  source: fc.array(repeated, { minLength: 1, maxLength: 4 }).map((parts) => sourceOf(parts)),
  words: fc.array(repeated, { minLength: 1, maxLength: 3 }),
})

describe('matching', () => {
  fuzz('of quotations cut out and changed', { share: 0.08, bound: 1000 }, quotations, ({ source, content }) =>
    expectMatch(content, source),
  )
  fuzz('of mutated sentences, in every language', { share: 0.15, bound: 1000 }, mutated, ({ source, words }) =>
    expectMatch(words, source),
  )
})

describe('a search that is to take long', () => {
  fuzz('ends', { share: 0.01, bound: 2000 }, hostile, ({ source, words }) => expectMatch(words, source))
})

describe('a check', () => {
  fuzz('tells what is there', { share: 0.02, bound: 2000 }, mutated, ({ source, words: [first = ''] }) => {
    const published = '2026-10-08'
    const page = { url: 'https://courier.test/a', outlet: '', byline: '', language: 'en', published, text: first }
    const question = { statement: statementOf(first), page, place: null }
    const check = checkSource(question, prepareSource(source), {
      attribute: (article) => attribute(article, languages),
    })
    expect(typeof check.outcome).toBe('string')
    expect(() => structuredClone(check)).not.toThrow()
  })
})
