/** @module-tag sweep */

import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { attribute } from '../../../src/core/attribution/attribute'
import { articleOf, languages, type Part } from '../../../src/core/attribution/test-kit'
import { expectAttribution } from '../../../src/core/attribution/testing/expect-attribution'
import { articles } from '../../../src/core/attribution/testing/generated-articles'
import { hostileShapes } from '../../../src/core/attribution/testing/hostile-articles'
import { repeatedTexts } from '../../../src/core/attribution/testing/hostile-texts'
import type { Article, BlockKind } from '../../../src/core/model'
import { fuzz } from './fuzz'
import { mutatedTexts } from './mutations'
import { english, sentencesByLanguage } from './seeds'

const KINDS: readonly BlockKind[] = ['paragraph', 'paragraph', 'paragraph', 'heading', 'item', 'quote', 'post']
const tags = ['en', ...sentencesByLanguage.keys()]
const sentencesOf = (tag: string) => (tag === 'en' ? english : (sentencesByLanguage.get(tag) ?? []))

/** Articles of one language, of sentences that were mutated, with a repeated text here and there. */
const mutated: fc.Arbitrary<Article> = fc.constantFrom(...tags).chain((tag) => {
  const sentence = fc.constantFrom(...sentencesOf(tag))
  const text = fc.oneof(
    { weight: 5, arbitrary: mutatedTexts(sentence) },
    { weight: 2, arbitrary: sentence },
    { weight: 1, arbitrary: fc.constantFrom(...repeatedTexts).map((piece) => piece.repeat(8)) },
  )
  const part = fc.tuple(text, fc.constantFrom(...KINDS)).map(([words, kind]): Part => ({ kind, text: words }))
  return fc
    .record({ parts: fc.array(part, { minLength: 1, maxLength: 5 }), headline: text })
    .map(({ parts, headline }) => articleOf(parts, { language: tag, headline }))
})

/** One hostile thing over and over: what may take too long is found here. */
const hostile = fc
  .tuple(fc.constantFrom(...hostileShapes), fc.integer({ min: 200, max: 12_000 }))
  .map(([{ make }, units]) => make(units))

const check = (article: Article) => expectAttribution(attribute(article, languages), article)

describe('attribution', () => {
  fuzz('of mutated sentences, in every language', { share: 0.24, bound: 1000 }, mutated, check)
  fuzz('of sentences made by rules', { share: 0.08, bound: 1000 }, articles, check)
  fuzz('of hostile texts', { share: 0.005, bound: 3000 }, hostile, check)
})

describe('the seeds', () => {
  fuzz('are there in nineteen languages', { share: 0, bound: 1000 }, fc.constant(tags), (all) => {
    expect(all.length).toBeGreaterThanOrEqual(19)
    for (const tag of all) expect(sentencesOf(tag).length, tag).toBeGreaterThan(10)
  })
})
