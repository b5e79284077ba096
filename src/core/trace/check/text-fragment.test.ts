import { describe, expect, it } from 'vitest'
import { processorTime } from '../../testing/processor-time'
import type { SourceText } from '../source/source-text'
import { findByDirective, parse } from '../testing/find-by-directive'
import { placeOf, type SourcePart, sourceOf } from '../testing/source-of'
import { fragmentAddress } from './text-fragment'

const fragment = (source: SourceText, words: string, nth = 0) => fragmentAddress(source, placeOf(source, words, nth))

describe('fragmentAddress', () => {
  it('gives a short passage whole', () => {
    const source = sourceOf(['“The gates will hold,” Rehn said.'])
    expect(fragment(source, 'The gates will hold')).toBe(
      'https://ledger.test/news/hinges#:~:text=The%20gates%20will%20hold',
    )
  })

  it.each([
    ['a comma', 'Yes, now', 'Yes%2C%20now'],
    ['a hyphen', 'half-year', 'half%2Dyear'],
    ['an ampersand', 'locks & gates', 'locks%20%26%20gates'],
    ['an apostrophe', 'it’s done', 'it%E2%80%99s%20done'],
    ['brackets', 'gates (all) shut', 'gates%20%28all%29%20shut'],
    ['half a character', 'gates \uD83D shut', 'gates%20%EF%BF%BD%20shut'],
    ['other scripts', 'глубокая вода', '%D0%B3%D0%BB%D1%83%D0%B1%D0%BE%D0%BA%D0%B0%D1%8F%20%D0%B2%D0%BE%D0%B4%D0%B0'],
  ])('encodes %s', (_, words, encoded) => {
    expect(fragment(sourceOf([`He said ${words} again.`]), words)).toMatch(new RegExp(`:~:text=${encoded}$`))
  })

  it.each([
    ['https://ledger.test/a#part', 'https://ledger.test/a#part:~:text=shut'],
    ['https://ledger.test/a#:~:text=old', 'https://ledger.test/a#:~:text=shut'],
    ['https://ledger.test/a#part:~:text=old', 'https://ledger.test/a#part:~:text=shut'],
  ])('keeps the hash of %s', (url, expected) => {
    expect(fragment(sourceOf(['All gates shut.'], { url }), 'shut')).toBe(expected)
  })

  it('gives the page alone where a passage stands twice with the same around it', () => {
    const line = 'The gates will hold, Rehn said, and nobody in the room asked him a question about the hinges again.'
    const source = sourceOf([line, line, line])
    expect(fragment(source, 'Rehn said', 1)).toBe(source.head.url)
  })

  it.each([
    ['ates will ho', 'gates will hold'],
    ['gates will', 'gates will'],
    ['einer Partei der Arbeiter', 'einer Partei der Arbeiter:innen'],
  ])('widens %j to whole words', (words, whole) => {
    const source = sourceOf(['The gates will hold, he said, with einer Partei der Arbeiter:innen.'])
    expect(parse(fragment(source, words)).start).toBe(whole)
  })
})

/** Without marks at the ends. */
const bare = (words: string) => words.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '')

const long =
  'We told them in writing, twice, that the hinges would not survive a second winter, and each time the letter came back initialled, and nobody called, and the next closure was ordered as before, as if nothing had been written at all.'

const cases: [what: string, parts: SourcePart[], words: string, nth?: number][] = [
  ['a passage that stands once', ['The gates will hold, he said.'], 'gates will hold'],
  ['one that stands within a word elsewhere', ['An unsafe gate.', 'A safe gate.'], 'safe gate', 1],
  [
    'one of two, by what follows',
    ['Both letters were initialled by Rehn.', 'Both letters were initialled on receipt.'],
    'Both letters were initialled',
    1,
  ],
  ['one of two, by what precedes', ['He said both came.', 'She said both came.'], 'both came', 1],
  [
    'one of two whole paragraphs, by the one before',
    ['First.', 'No comment.', 'Second.', 'No comment.'],
    'No comment',
    1,
  ],
  ['the first of two, at the start', ['No comment.', 'Second.', 'No comment.'], 'No comment', 0],
  ['a long passage, by its ends', [long, 'More.'], long.slice(0, -1)],
  [
    'a long passage whose start stands elsewhere',
    ['We told them in writing, twice, and that was that.', long],
    long.slice(0, -1),
  ],
  [
    'a long passage whose end stands elsewhere',
    [long, 'It was as if nothing had been written at all.'],
    long.slice(0, -1),
  ],
  ['a long passage that stands twice, the second', [`First: ${long}`, `Then again: ${long}`], long.slice(0, -1), 1],
  [
    'a passage over two paragraphs',
    ['Rehn began. “We did not know.', 'We were not told.” He left.'],
    'We did not know.\n\nWe were not told',
  ],
  ['words in another case elsewhere', ['NO COMMENT was the headline.', 'He had no comment to make.'], 'no comment'],
  ['Turkish, whose İ grows in lower case', ['İİİ: kapı tutar, dedi.', 'İtfaiye kapı tutar mı?'], 'kapı tutar', 1],
  ['words to which a narrow blank belongs', ['Il ferme la nuit.', 'Il ferme la porte\u202f!'], 'la', 1],
  [
    'a passage whose last word stands before a fraction, too',
    [
      'We told Rehn of the gates that were shut all winter long, and Lind½ went.',
      'Lind stayed, and Lind of the port said',
    ],
    'We told Rehn of the gates that were shut all winter long, and Lind½ went.\n\nLind',
  ],
  ['Japanese', ['どんな天候でも船を受け入れると述べた。', '天候が悪い。'], 'どんな天候でも'],
  ['a passage beside the article', [{ beside: 'Read also: the gates' }, 'The gates will hold.'], 'the gates', 0],
  ['a passage with a break in it', ['One line\nand the next line here', 'and the next'], 'One line\nand the next line'],
]

describe('by the matching of browsers, an address', () => {
  it.each(cases)('means %s, and no other place', (_, parts, words, nth = 0) => {
    const source = sourceOf(parts)
    const place = placeOf(source, words, nth)
    const found = findByDirective(source, fragmentAddress(source, place))
    expect(found.map(({ start, end }) => bare(source.text.slice(start, end)))).toEqual([bare(words)])
    expect(found[0]?.start).toBeLessThanOrEqual(place.start)
    expect(found[0]?.end).toBeGreaterThanOrEqual(place.end)
  })

  it('means its place for every few words of a page that repeats itself', () => {
    const sentences = [
      'The gates will hold.',
      'The gates will not hold.',
      'Will the gates hold? No comment.',
      'Rehn said: the gates will hold, in time.',
    ]
    const source = sourceOf(
      [0, 1, 2, 3, 0, 2, 1, 3].map((at, i) => `${sentences[at]} Entry ${i}. ${sentences[(i + 2) % 4]}`),
    )
    const words = [...source.text.matchAll(/\p{L}+/gu)]
    words.forEach((word, at) => {
      for (const count of [1, 3, 6]) {
        const last = words[at + count - 1]
        if (!last) continue
        const place = { start: word.index, end: last.index + last[0].length }
        const href = fragmentAddress(source, place)
        const found = findByDirective(source, href).map(({ start, end }) => bare(source.text.slice(start, end)))
        expect(found).toEqual([bare(source.text.slice(place.start, place.end))])
      }
    })
  })

  it('stays within bounds on a page of a million characters that repeats one line', () => {
    const source = sourceOf(
      Array.from(
        { length: 10_000 },
        (_, i) => `Entry ${i % 50}: the gates will hold, and so will the hinges, said the keeper, ${i}.`,
      ),
    )
    const place = placeOf(source, 'the gates will hold', 7_777)
    expect(processorTime(() => expect(fragmentAddress(source, place)).toContain('7777'))).toBeLessThan(1_500)
  })
})
