import { describe, expect, it } from 'vitest'
import { type SourcePart, sourceOf } from '../testing/source-of'
import type { Match } from './match'
import { matchWords } from './match-words'
import { prepareSource } from './prepare-source'

/**
 * What must not be said of quoted words, whatever else is: that they stand as they are where a number, a name or a
 * denial is another; that they differ where a page has but set them otherwise; that they stand where they do not.
 */

const find = (words: string, parts: SourcePart[], language = 'en'): Match =>
  matchWords([words], prepareSource(sourceOf(parts, { language })))

const told = (match: Match): string => (match.outcome === 'found' ? match.verdict : match.outcome)

/** The changes that weigh, as they stand there and here. */
const meaningsOf = (match: Match): unknown[] =>
  match.outcome === 'found'
    ? match.diff.flatMap(({ meaning, there, here }) => (meaning ? [[meaning, there.trim(), here.trim()]] : []))
    : []

describe('a number, a name or a denial that is another', () => {
  it.each([
    ['en', 'The repairs took 1.4 years and every diver in the port.', 'The repairs took 14 years and every diver'],
    ['en', 'Between 20-26 gates are shut every winter, Lind said.', 'Between 2026 gates are shut every winter'],
    ['en', 'They need 1 500 bolts for each gate, Lind said.', 'They need 15 00 bolts for each gate'],
    ['de', 'Sie ließ den Müttern im Hafen ausrichten, die Mütter kämen zu spät.', 'die Mutter kämen zu spät'],
    ['de', 'Die neuen Geräte stehen seit dem Herbst im Hafen von Olmsk.', 'Die neuen Gerate stehen seit dem Herbst'],
    ['ja', '港はこの冬も船を受け入れる用意がまったくない。', '港はこの冬も船を受け入れる用意がまったく…。'],
    ['ja', 'この扉は春までに直ることはありません。', 'この扉は春までに直ることはあり。'],
    ['en', 'The gates will not hold another winter, Lind said.', 'The gates will…'],
    ['', 'この冬の開門を危ぶむ声が港では少なくないという。', 'この冬の開門を危ぶむ声が港では少なく … という。'],
  ])('in %s: %s / %s', (language, there, here) => {
    expect(['reworded', 'notFound']).toContain(told(find(here, [there], language)))
  })

  it.each([
    [
      'at the start',
      'Lind said that 62 hinges are cracked at low water.',
      '[26] hinges are cracked at low water',
      '62',
    ],
    ['at the end', 'At low water the cracked hinges number 62, Lind said.', 'the cracked hinges number [26]', '62'],
  ])('in brackets %s', (_, there, here, number) => {
    expect(meaningsOf(find(here, [there]))).toEqual([['number', number, '[26]']])
  })

  it('in brackets that repeat it, or put a name in its stead, is marked', () => {
    const said = ['Lind said that 62 hinges are cracked at low water.']
    expect(told(find('[62] hinges are cracked at low water', said))).toBe('edited')
    expect(told(find('[these] hinges are cracked at low water', said))).toBe('edited')
  })
})

describe('words that are but set otherwise', () => {
  it.each([
    ['thousands', 'They lost 10 000 eels.', 'lost 10,000 eels'],
    ['thousands and decimals', 'They lost 10.000,5 tons.', 'lost 10,000.5 tons'],
    ['the marks of notes', 'They lost[3] every eel[4][5] in one night,[6] Lind said.', 'lost every eel in one night'],
    ['soft hyphens around capitals', 'The Sof\u00adtBank boats.', 'SoftBank boats'],
    ['joined numbers', 'A class of ships called Eel-19 was lost.', 'ships called Eel19 was lost'],
  ])('%s', (_, there, here) => expect(told(find(here, [there]))).toBe('verbatim'))

  it('what stands beside the article, in the midst of the words', () => {
    const parts = [
      'The harbour master spoke of the winter.',
      'Nobody wrote down how high the water',
      { beside: 'Read also: what the neighbours paid for a fence' },
      'stood above the quay that night, she said.',
    ]
    const match = find('Nobody wrote down how high the water stood above the quay', parts)
    expect(match).toMatchObject({ outcome: 'found', verdict: 'verbatim', isFar: false })
    const { text } = sourceOf(parts)
    expect(match.outcome === 'found' && match.place.pieces.map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nobody wrote down how high the water',
      'stood above the quay',
    ])
  })

  it('brackets that the source has elsewhere', () => {
    const parts = ['“We told [the ministry] twice,” he wrote.', 'Nobody asked the harbour master about the winter.']
    expect(told(find('Nobody asked [the ministry] about the winter', parts))).toBe('edited')
  })
})

describe('words that do not stand there', () => {
  it.each([
    ['a word or two on either side of an ellipsis', 'Seven assists came … a phenomenal'],
    ['a word or two, the ellipsis over more than a sentence', 'harbour was … paint alone'],
  ])('%s', (_, words) => {
    const rest = 'on the night that nobody has forgotten, when the water rose and the boats were lifted over the quay '
    const parts = [
      `Seven assists came ${rest}${rest}${rest}a long time ago.`,
      `The harbour is ${rest}${rest}${rest}and paint too.`,
    ]
    expect(told(find(words, parts))).toBe('notFound')
  })
})
