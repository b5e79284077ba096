/** @module-tag sweep */

import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { hasCredentials, isWebAddress } from '../../../src/core/address-parts'
import { checkedPage } from '../../../src/core/claims/testing/checked-page'
import { COLLECTION_NAMES, COLLECTIONS } from '../../../src/core/find/collections/collections'
import { ANSWERS } from '../../../src/core/find/collections/testing/answers'
import { MOST_HITS } from '../../../src/core/find/hit'
import { pageThatQuotes } from '../../../src/core/remembered/testing/page-that-quotes'
import { headLine, pageLine, readMemory } from '../../../src/core/remembered/transfer'
import { isPrivateAddress } from '../../../src/core/trace/source/private-address'
import { readHits } from '../../../src/engine/source-tasks'
import type { SourceTasks } from '../../../src/engine/worker-protocol'
import { fuzz } from './fuzz'
import { mutatedJson, mutatedTexts, mutatedTrees } from './mutations'
import { longMarkup, oddLinks } from './once-too-long'

const encode = (text: string) => new TextEncoder().encode(text)

/** Reads what a search gives, and holds it to be pages that may be asked, no more than are kept. */
function expectHits(ask: SourceTasks['hits']['ask']): void {
  const hits = readHits(ask)
  expect(hits?.length ?? 0).toBeLessThanOrEqual(MOST_HITS)
  for (const { href, title, date } of hits ?? []) {
    expect([isWebAddress(href), hasCredentials(href), title.includes('\n')], href).toEqual([true, false, false])
    expect(date).toMatch(/^(?:|\d{4}-\d{2}-\d{2}.*)$/)
    expect(isPrivateAddress(href), href).toBe(false)
  }
}

const ENGINE = 'https://seek.test/search?q=hinges'
const result = fc
  .tuple(fc.constantFrom(...oddLinks, '/url?q=https%3A%2F%2Fnorthwire.test%2Fa', 'https://courier.test/b'), fc.nat(3))
  .map(([href, way]) => {
    const link = `<a href="${href.replaceAll('"', '&quot;')}">The hinges of the gate</a>`
    return [`<h2>${link}</h2>`, `<li><div>${link}<time datetime="2026-10-08"></time></div></li>`, link, `<p>${link}`][
      way
    ]
  })
const results = fc
  .tuple(fc.array(result, { maxLength: 30 }), fc.constantFrom(...longMarkup), fc.integer({ min: 0, max: 300 }))
  .map(([found, shape, times]) => `<ul>${found.join('')}</ul>${shape.make(times)}`)

const answer = fc.constantFrom(...COLLECTION_NAMES).chain((place) => {
  const whole = ANSWERS[place].answer
  const text = typeof whole === 'string' ? whole : JSON.stringify(whole)
  return fc.record({
    place: fc.constant(place),
    text: fc.oneof(
      mutatedJson(fc.constant(JSON.parse(text))).map((value) => JSON.stringify(value) ?? ''),
      mutatedTexts(fc.constant(text)),
    ),
  })
})

describe('an answer of a search', () => {
  fuzz('has no pages but those that may be asked', { share: 0.005, bound: 2000 }, mutatedTrees(results), (html) =>
    expectHits({ from: 'results', html, url: ENGINE }),
  )
  fuzz('of a collection has none but those of the web', { share: 0.03, bound: 500 }, answer, ({ place, text }) => {
    const address = COLLECTIONS[place].address({ query: 'hinges', before: '', language: 'en' })
    expectHits({ from: 'collection', place, address, body: { bytes: encode(text), contentType: '' } })
  })
})

const NOW = Date.UTC(2026, 10, 30)
const remembered = pageThatQuotes(
  [{ pieces: ['The lane stays shut until the hinges are seen to'], who: 'Ada Lindholm' }],
  { at: Date.UTC(2026, 9, 6), traces: checkedPage(1).map((trace) => ({ ...trace, statement: 's1' })) },
)
const line = pageLine(remembered)
const file = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: mutatedJson(fc.constant(JSON.parse(line))).map((value) => `${JSON.stringify(value)}\n`) },
      mutatedTexts(fc.constant(line)),
      fc.constant(line),
    ),
    { minLength: 1, maxLength: 3 },
  )
  .chain((lines) =>
    fc.record({ text: fc.constant(headLine(1, NOW) + lines.join('')), size: fc.integer({ min: 1, max: 9000 }) }),
  )

describe('a memory that is imported', () => {
  fuzz(
    'has pages of the web, each bounded, or bad lines',
    { share: 0.03, bound: 1000 },
    file,
    async ({ text, size }) => {
      async function* inStretches() {
        for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size)
      }
      for await (const read of readMemory(inStretches(), NOW)) {
        if (read.kind !== 'page') continue
        const { record, entry } = read.page
        expect(isWebAddress(record.article.url)).toBe(true)
        expect(hasCredentials(record.article.url)).toBe(false)
        expect([entry.imported, entry.first <= entry.last, entry.last <= NOW]).toEqual([true, true, true])
      }
    },
  )
})
