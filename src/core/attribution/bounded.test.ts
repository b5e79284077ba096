/** @module-tag sweep */

import { describe, expect, it } from 'vitest'
import { processorTime } from '../testing/processor-time'
import { attribute } from './attribute'
import { limits } from './limits'
import { articleOf, languages, type Part } from './test-kit'
import { hostileShapes } from './testing/hostile-articles'

/**
 * That attribution ends in time, whatever it is given. Processor time counts, not the clock: other work on the machine is
 * no fault of attribution. Whether the time is in proportion to the length, `npm run bench -- scaling` measures.
 */

/** Units of each text. */
const SIZE = 64_000
/** For each of them, several times what the slowest takes. Milliseconds. */
const MOST_MS = 3000

describe(`a hostile text of ${SIZE / 1000} kB is read in time`, () => {
  it.each(hostileShapes.map(({ name, make }) => [name, make] as const))(
    '%s',
    (_, make) => {
      const article = make(SIZE)
      expect(processorTime(() => attribute(article, languages))).toBeLessThan(MOST_MS)
    },
    60_000,
  )
})

describe('what is beyond a limit is left unmarked as a whole, and the reading says so', () => {
  const plain = 'Ann Finch said on Monday that the gates of the harbour would not hold, and that they were old.'
  const filler = (times: number) => 'of the old port '.repeat(times)
  const read = (...parts: Part[]) => attribute(articleOf([plain, ...parts]), languages)
  const words = (...parts: Part[]) => read(...parts).statements.map(({ content }) => content[0].text)
  const ours = words()

  it.each<[string, Part[]]>([
    ['a block that is too long', ['Bob Lane said that the hinges failed. '.repeat(limits.blockUnits / 30)]],
    [
      'a sentence of too many words',
      [`Bob Lane said that the hinges ${filler(limits.sentenceTokens / 4)} had failed.`],
    ],
    [
      'a sentence with a word that is too long',
      [`Bob Lane said that the hinges ${'x'.repeat(limits.wordUnits + 1)} failed.`],
    ],
    [
      'a word that hyphens make too long',
      [`Bob Lane said that the hinges ${'ab-'.repeat(limits.wordUnits / 2)}x failed.`],
    ],
    ['a sentence of too many cues', [`He said it, ${'and he said it, '.repeat(limits.sentenceCues)} and he went.`]],
    [
      'a sentence of too many quotations',
      [`Bob Lane spoke of ${'“old gates” and '.repeat(limits.sentenceQuotations + 1)} ships.`],
    ],
    [
      'a quotation that runs over too many paragraphs',
      [
        ...Array.from({ length: limits.statementPieces + 1 }, (_, at) => `“The gates held in year ${at}, she said.`),
        'It ended.',
      ],
    ],
    [
      'a sentence of too many links',
      [`Bob Lane said that ${'[it](https://a.test/) '.repeat(limits.sentenceLinks + 1)} failed.`],
    ],
    [
      'a block quotation with a sentence that is too long',
      [{ kind: 'quote', text: `The hinges ${filler(limits.sentenceTokens / 4)} failed. I know.` }],
    ],
    [
      'an item of a list that is too long',
      ['Bob Lane said:', { kind: 'item', text: `the hinges ${filler(limits.sentenceTokens / 4)} failed;` }],
    ],
    [
      'a statement of too many pieces',
      [`“It was for the port,” he said. ${'“It was for the town.” '.repeat(limits.statementPieces)}`],
    ],
  ])('%s', (_, parts) => {
    const { statements, incomplete } = read(...parts)
    expect(statements.map(({ content }) => content[0].text)).toEqual(ours)
    expect(incomplete).toBe(true)
  })

  it('a foreign statement of too many pieces', () => {
    const german =
      '„Die Tore des alten Hafens halten noch einen Winter“, sagte Anna Finke. Der Rat wartet damit seit Jahren.'
    const dashes = `— ${'Es hält noch lange, — '.repeat(limits.statementPieces + 1)}`
    const { statements, incomplete } = attribute(articleOf([german, dashes], { language: 'de' }), languages)
    expect(statements).toHaveLength(1)
    expect(incomplete).toBe(true)
  })

  it.each(['headline', 'standfirst'] as const)('a %s that is too long, or has too long a sentence', (where) => {
    const incompleteWith = (text: string) => attribute(articleOf([plain], { [where]: text }), languages).incomplete
    expect(incompleteWith('The gates may fail. '.repeat(limits.openingUnits / 10))).toBe(true)
    expect(incompleteWith(`Bob Lane said that the hinges ${'x'.repeat(limits.wordUnits + 1)} failed.`)).toBe(true)
    expect(incompleteWith('Bob Lane said that the hinges failed.')).toBeUndefined()
  })

  it('what is within them is read, and nothing is said to be missing', () => {
    const { statements, incomplete } = read(`Bob Lane said that the hinges ${filler(60)} had failed.`)
    expect(statements).toHaveLength(ours.length + 1)
    expect(incomplete).toBeUndefined()
  })

  it('a quotation behind it is given to nobody before it', () => {
    const long = `Bob Lane spoke ${filler(limits.sentenceTokens / 4)} for long.`
    const { statements } = read(`Cora Reed was blunt. ${long} “This must stop before the winter comes,”`)
    expect(statements.find(({ content }) => content[0].text.startsWith('This'))?.speaker).toBeNull()
  })

  it('the sentences beside it are read', () => {
    const long = `Bob Lane said that the hinges ${filler(limits.sentenceTokens / 4)} had failed.`
    expect(words(`Cora Reed said that it held. ${long} Cora Reed said that it was over.`)).toEqual([
      ...ours,
      'it held',
      'it was over',
    ])
  })
})
