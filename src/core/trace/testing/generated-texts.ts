import fc from 'fast-check'
import { type SourcePart, sourceOf } from './source-of'

/**
 * Texts for properties: sentences that read like news, said again and again, among them what makes reading hard: marks of
 * those who quote, amounts, letters in two parts, characters in two units, scripts without blanks, odd white space.
 */

const PLAIN = 'the gates of port will not hold Rehn said We told them twice in writing , . — “ ” ? ! : ;'.split(' ')
const AMOUNTS = [
  'three',
  'million',
  'and',
  'a',
  'half',
  '$3.5',
  '10,000',
  '12',
  '2024',
  'per',
  'cent',
  '%',
  '1 000',
  '½',
]
const MARKS = [
  '…',
  '...',
  '[…]',
  '(…)',
  '[the ministry]',
  '[T]he',
  'rais[ed]',
  '[sic]',
  '[12]',
  '[',
  ']',
  '(laughter)',
  '. . .',
]
const ODD = [
  'cafe\u0301',
  '\u0301',
  'Erdog\u0306an',
  'stra\u00dfe',
  '\u0130stanbul',
  'ﬁrst',
  '😀',
  '👩\u200d👩\u200d👧',
  '𝔘𝔫',
  '𠮷野',
  '\ud83d',
  '\udc00',
  '門を閉じた。',
  'ประตู',
  'שָׁלוֹם',
  'سلام',
  'iPhone',
  'endsHere',
  'on-line',
  'can’t',
  'm²',
  'soft\u00adly',
  'a_b',
  '\u200b',
  '',
]
const BLANKS = [' ', ' ', ' ', ' ', ' ', '  ', '\u00a0', '\u202f', '\n', '\t', '']

const word = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...PLAIN) },
  { weight: 2, arbitrary: fc.constantFrom(...AMOUNTS) },
  { weight: 2, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 3, arbitrary: fc.constantFrom(...ODD) },
)
const wordAndBlank = fc.tuple(word, fc.constantFrom(...BLANKS)).map((parts) => parts.join(''))

/** A text of up to so many words. */
export const textOf = (most: number): fc.Arbitrary<string> =>
  fc.array(wordAndBlank, { maxLength: most, size: 'max' }).map((words) => words.join(''))

const part: fc.Arbitrary<SourcePart> = fc.oneof(
  { weight: 5, arbitrary: textOf(40) },
  { weight: 1, arbitrary: textOf(12).map((beside) => ({ beside })) },
  { weight: 1, arbitrary: textOf(8).map((text) => ({ kind: 'heading' as const, text })) },
)

/** Sources of a few blocks, some of them said twice. */
export const sources = fc
  .tuple(fc.array(part, { minLength: 1, maxLength: 6 }), fc.nat())
  .map(([parts, twice]) => sourceOf(twice % 3 === 0 ? [...parts, ...parts] : parts))

/** Sources without halves of characters, which no address can hold, and accents without a letter, which are no word. */
export const wellFormed = sources.filter(({ text }) => !/\p{Surrogate}|(?<![\p{L}\p{M}])\p{M}/u.test(text))

/** How a quotation came of its source: what was cut out, and which of its words were changed. */
interface Cut {
  start: number
  length: number
  edits: [at: number, how: 'drop' | 'add' | 'swap', by: string][]
}

const cut: fc.Arbitrary<Cut> = fc.record({
  start: fc.nat(400),
  length: fc.integer({ min: 0, max: 250 }),
  edits: fc.array(fc.tuple(fc.nat(60), fc.constantFrom('drop' as const, 'add' as const, 'swap' as const), word), {
    maxLength: 3,
  }),
})

/** A source, and pieces that stand there: some as they are, some changed, some with nothing in them. */
export const quotations = fc
  .tuple(sources, fc.array(fc.oneof({ weight: 6, arbitrary: cut }, textOf(8)), { maxLength: 5 }))
  .map(([source, pieces]) => ({
    source,
    content: pieces.map((piece) => (typeof piece === 'string' ? piece : quoted(source.text, piece))),
  }))

function quoted(text: string, { start, length, edits }: Cut): string {
  const from = text.length === 0 ? 0 : start % text.length
  const words = text.slice(from, from + length).split(/(?<= )/u)
  for (const [at, how, by] of edits) {
    const place = at % words.length
    words.splice(place, how === 'add' ? 0 : 1, ...(how === 'drop' ? [] : [`${by} `]))
  }
  return words.join('')
}
