import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Span } from '../model'
import { holds } from '../testing/holds'
import { fragmentAddress } from './check/text-fragment'
import { alignWords } from './match/align-words'
import type { Match, Place } from './match/match'
import { matchAt } from './match/match-at'
import { matchWords } from './match/match-words'
import { prepareSource } from './match/prepare-source'
import { readPlainWords, readQuotedWords } from './match/quoted-words'
import { sentencesOf } from './match/sentences-of'
import { readWords, Vocabulary } from './match/words'
import type { SourceText } from './source/source-text'
import { findByDirective } from './testing/find-by-directive'
import { quotations, sources, textOf, wellFormed } from './testing/generated-texts'
import { sourceOf } from './testing/source-of'

/** What holds of every text and every quotation, held against generated ones. */

const cutsCharacter = (text: string, at: number): boolean =>
  /[\ud800-\udbff]/.test(text.charAt(at - 1)) && /[\udc00-\udfff]/.test(text.charAt(at))

/** Holds spans to be in order, apart from one another, within a text, not empty, and of whole characters. */
function expectApart(spans: readonly Span[], text: string): void {
  let last = 0
  for (const { start, end } of spans) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect([start, end].filter((at) => cutsCharacter(text, at))).toEqual([])
    last = end
  }
  expect(last).toBeLessThanOrEqual(text.length)
}

/** With one blank for any white space. */
const spaced = (text: string): string => text.replace(/\s+/gu, ' ')

const placesIn = (match: Match): Place[] =>
  match.outcome === 'found' ? [match.place] : match.outcome === 'ambiguous' ? match.places : []

function expectPlace({ start, end, pieces }: Place, text: string): void {
  expectApart(pieces, text)
  expect(pieces[0]?.start).toBe(start)
  expect(pieces.at(-1)?.end).toBe(end)
}

describe('words', () => {
  it('stand in order, apart from one another', () => {
    holds([textOf(40)], (text) => {
      const { count, starts, ends } = readWords(text, new Vocabulary())
      expectApart(
        Array.from({ length: count }, (_, at) => ({ start: starts[at] ?? -1, end: ends[at] ?? -1 })),
        text,
      )
    })
  })

  it('of a quotation, and its marks, do as well', () => {
    holds([textOf(40)], (text) => {
      expectApart(readQuotedWords(text, new Vocabulary()).items, text)
      expectApart(readPlainWords(text, new Vocabulary()).items, text)
    })
  })

  it('that are aligned stand opposite words in order', () => {
    holds([textOf(25), textOf(40)], (here, there) => {
      const vocabulary = new Vocabulary()
      const { ids } = readWords(there, vocabulary)
      const { items } = readQuotedWords(here, vocabulary)
      if (items.length === 0) return
      const opposite = [...alignWords(items, vocabulary.words, ids, 5).opposite].filter((at) => at >= 0)
      expect(opposite).toEqual([...new Set(opposite)].sort((a, b) => a - b))
      expect(opposite.every((at) => at >= 5 && at < 5 + ids.length)).toBe(true)
    })
  })
})

describe('sentences', () => {
  it('come to the whole text', () => {
    holds([textOf(60)], (text) => {
      const sentences = sentencesOf(text)
      if (text !== '') expectApart(sentences, text)
      expect(sentences.map(({ start, end }) => text.slice(start, end)).join('')).toBe(text)
    })
  })
})

describe('a match', () => {
  it('has places whose pieces stand in order, apart from one another', () => {
    holds([quotations], ({ source, content }) => {
      const match = matchWords(content, prepareSource(source))
      for (const place of placesIn(match)) {
        expectPlace(place, source.text)
        for (const at of placesIn(matchAt(content, source, place))) expectPlace(at, source.text)
      }
    })
  })

  it('has a comparison that gives both sides whole', () => {
    holds([quotations], ({ source, content }) => {
      const match = matchWords(content, prepareSource(source))
      if (match.outcome !== 'found') return
      const here = match.diff.map((run) => run.here).join('')
      const there = match.diff.map((run) => run.there).join('')
      expect(here).toBe(content.join(' '))
      // What stands beside the article in its midst is no part of a comparison.
      if (content.length > 1) return
      for (const { start, end } of match.place.pieces)
        expect(spaced(there)).toContain(spaced(source.text.slice(start, end)))
    })
  })

  it('is found where the words stand as they are', () => {
    holds([sources, fc.nat(), fc.integer({ min: 1, max: 40 })], (source, from, length) => {
      const words = wordsFrom(source, from, length)
      const prepared = prepareSource(source)
      const isSpoken = readQuotedWords(words, prepared.vocabulary).size > 0
      const match = matchWords([words], prepared)
      if (isSpoken)
        expect(match.outcome === 'found' ? match.verdict : match.outcome).toMatch(/^(?:verbatim|ambiguous)$/)
    })
  })
})

describe('a long quotation', () => {
  it('is verbatim only where its sentences stand in a row', () => {
    const from = (at: number, length: number) => Array.from({ length }, (_, i) => at + i)
    const moved = fc.tuple(fc.nat(20), fc.integer({ min: 20, max: 60 }), fc.nat(70), fc.integer({ min: 0, max: 30 }))
    const source = sourceOf([SENTENCES.join(' ')])
    const prepared = prepareSource(source)
    holds([moved], ([first, length, other, more]) => {
      const order = [...from(first, length), ...from(other, more)]
      const said = order.map((at) => SENTENCES[at]).join(' ')
      const match = matchWords([said], prepared)
      if (match.outcome !== 'found') throw new Error(match.outcome)
      const isInRow = order.every((at, i) => i === 0 || at === (order[i - 1] ?? 0) + 1)
      expect(match.verdict).toBe(isInRow ? 'verbatim' : 'reworded')
      expect(match.diff.map(({ here }) => here).join('')).toBe(said)
      expectPlace(match.place, source.text)
    })
  })
})

/** Sentences of a text that is too long to be compared as a whole. */
const SENTENCES = Array.from(
  { length: 100 },
  (_, at) => `In year ${at} the water stood ${at * 7} hands high at the quay.`,
)

/** Words of one block, as they are; no number is cut in two. */
function wordsFrom({ text, blocks }: SourceText, from: number, length: number): string {
  const block = blocks[from % blocks.length]
  const words = text.slice(block?.start, block?.end).split(/(?<=[^\p{N}]\s)(?=\S)/u)
  const first = from % words.length
  return words
    .slice(first, first + length)
    .join('')
    .trim()
}

describe('the address of a place', () => {
  it('is well-formed, and leads there', () => {
    holds([wellFormed, fc.nat(), fc.integer({ min: 1, max: 200 })], (source, from, length) => {
      const start = from % (source.text.length + 1)
      const end = Math.min(source.text.length, start + length)
      const address = fragmentAddress(source, { start, end })
      expect(new URL(address).href).toBe(address)
      if (address === source.head.url) return
      const [first] = findByDirective(source, address)
      const shown = source.text.slice(first?.start, first?.end)
      expect(shown).toContain(source.text.slice(start, end).replace(/^[^\p{L}\p{Nd}]+|[^\p{L}\p{Nd}]+$/gu, ''))
      expect(first?.start).toBeLessThanOrEqual(start + 60)
    })
  })
})
