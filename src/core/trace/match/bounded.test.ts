/** @module-tag sweep */

import { describe, expect, it } from 'vitest'
import { processorTime } from '../../testing/processor-time'
import { HOSTILE_CHECK, longNews, longSource, numbered } from '../testing/long-texts'
import { findRelated } from './find-related'
import { matchWords } from './match-words'
import { type PreparedSource, prepareSource } from './prepare-source'

/**
 * That a search in a source ends in time, whatever is looked for and in what. Processor time counts, not the clock: other
 * work on the machine is no fault of the search.
 */

/** For a page of 1 MB and words that are not there; the first check at a source makes it ready. Milliseconds. */
const FIRST_CHECK = 250

/** Of three runs, each at a source made anew: the collector of garbage comes when it likes. */
function firstCheckTime(paragraphs: string[], check: (prepared: PreparedSource) => void): number {
  return Math.min(
    ...[1, 2, 3].map(() => longSource(paragraphs)).map((prepared) => processorTime(() => check(prepared))),
  )
}

const ABSENT =
  'the gates of this port will not hold before winter comes, Lind told Rehn, and nobody of Olmsk opens them late if they did'

describe('a page of 1 MB', () => {
  const paragraphs = longNews(1_000_000)

  it(`is searched for absent words in ${FIRST_CHECK} ms`, () => {
    const check = (prepared: PreparedSource) => expect(matchWords([ABSENT], prepared).outcome).toBe('notFound')
    expect(firstCheckTime(paragraphs, check)).toBeLessThan(FIRST_CHECK)
  })

  it('is searched in that time, too, where teasers stand in the midst of the article', () => {
    const check = (prepared: PreparedSource) => {
      const blocks = prepared.source.blocks.map((block, at) => (at % 5 === 4 ? { ...block, inArticle: null } : block))
      expect(matchWords([ABSENT], prepareSource({ ...prepared.source, blocks })).outcome).toBe('notFound')
    }
    expect(firstCheckTime(paragraphs, check)).toBeLessThan(FIRST_CHECK)
  })

  it('is searched for absent words with ellipses and brackets in that time, too', () => {
    const marked = ABSENT.replace('Lind', '… [the man]').replace('nobody', '… nobody …')
    const check = (prepared: PreparedSource) => expect(matchWords([marked], prepared).outcome).toBe('notFound')
    expect(firstCheckTime(paragraphs, check)).toBeLessThan(FIRST_CHECK)
  })

  it('is searched for an absent quotation of 1,400 words in some such time', () => {
    const long = longNews(8000).reverse().join(' ')
    expect(firstCheckTime(paragraphs, (prepared) => matchWords([long], prepared))).toBeLessThan(4 * FIRST_CHECK)
  })

  it('is searched for related passages in some such time', () => {
    expect(firstCheckTime(paragraphs, (prepared) => findRelated(ABSENT, prepared))).toBeLessThan(2 * FIRST_CHECK)
  })
})

describe('hostile text', () => {
  const word = 'gate '
  const texts: [string, string[]][] = [
    ['one line of 10 MB', [longNews(10_000_000).join(' ')]],
    ['one word 100,000 times', [word.repeat(100_000)]],
    ['10 MB without a blank', ['gate'.repeat(2_500_000)]],
    ['zero-width characters between all letters', [Array.from('the gates will hold '.repeat(20_000)).join('\u200b')]],
    ['nothing but zero-width characters', ['\u200b\u00ad\u2060'.repeat(300_000)]],
    ['lone halves of pairs', ['\ud83d gate \udc00 '.repeat(50_000)]],
    ['accents without letters', ['\u0301'.repeat(500_000)]],
    ['digits and points', ['1.'.repeat(500_000)]],
    ['characters that are words', ['門'.repeat(500_000)]],
    ['100,000 blocks', Array.from({ length: 100_000 }, (_, i) => `gate ${i}`)],
    ['brackets', ['[gate'.repeat(100_000), '[…'.repeat(100_000)]],
  ]
  const quotations: [string, string[]][] = [
    ['a sentence', [ABSENT]],
    ['one word many times', [word.repeat(300)]],
    ['one word many times, and another', [`${word.repeat(220)}shut`]],
    ['many pieces', Array.from({ length: 40 }, (_, i) => `gate ${i} will hold`)],
    ['many ellipses', ['gate … '.repeat(60)]],
    ['nested brackets', ['[gate'.repeat(500)]],
    ['letters without a blank', ['gate'.repeat(5000)]],
    ['lone halves of pairs', ['\ud83d gate \udc00 '.repeat(40)]],
  ]

  it.each(texts)(
    '%s: every quotation is answered in time',
    (_, paragraphs) => {
      const prepared = longSource(paragraphs)
      for (const [name, content] of quotations) {
        const time = processorTime(() => matchWords(content, prepared))
        expect(time, name).toBeLessThan(HOSTILE_CHECK)
      }
    },
    120_000,
  )

  it('in a quotation of 2 MB is answered in time', () => {
    const prepared = longSource(longNews(20_000))
    for (const text of [
      longNews(2_000_000).join(' '),
      'gate'.repeat(500_000),
      '[a'.repeat(500_000),
      '… '.repeat(500_000),
    ]) {
      expect(processorTime(() => matchWords([text], prepared))).toBeLessThan(HOSTILE_CHECK)
    }
  }, 120_000)
})

describe('what is compared when words were found', { timeout: 120_000 }, () => {
  it.each([
    ['a run of capitals', 'A'],
    ['a run of capitals with accents', 'É'],
    ['letters and hyphens in turn', 'A-'],
    ['digits and points', '1.'],
  ])('%s, reworded at the source, is told in time', (_, letters) => {
    const run = letters.repeat(5000)
    const there = longSource([`The gates ${run} will hold if winter comes late, and Lind opens them before.`])
    const here = `The gates ${run}x will hold if winter comes late, and Lind opens them before.`
    expect(processorTime(() => matchWords([here], there))).toBeLessThan(HOSTILE_CHECK)
  })

  it('a quotation in 16,000 pieces is looked for in time', () => {
    const there = longSource([numbered(200_000, 'gate').join(' ')])
    const pieces = numbered(16_000, 'gate').map((word) => `gate7 ${word}`)
    expect(processorTime(() => matchWords(pieces, there))).toBeLessThan(HOSTILE_CHECK)
  })

  it('pieces that are looked for together are told of one by one', () => {
    const there = longSource([`${numbered(1500, 'gate').join(' ')}.`])
    const pieces = numbered(1200, 'gate').map((word, at) => (at < 600 ? word : `${word} shut ${word} shut ${word}`))
    const match = matchWords(pieces, there)
    if (match.outcome !== 'found') throw new Error(match.outcome)
    expect([match.verdict, match.missing]).toEqual(['partial', numbered(600, '').map((at) => 600 + Number(at))])
  })

  it('a report of many words is ranked over many sentences in time', () => {
    const there = longSource(numbered(50_000, 'Gate').map((word) => `${word} holds.`))
    const report = numbered(20_000, 'gate').join(' ')
    expect(processorTime(() => findRelated(report, there))).toBeLessThan(HOSTILE_CHECK)
  })
})
