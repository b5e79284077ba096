import { describe, expect, it } from 'vitest'
import type { PdfPage } from './pdf-page'
import { readPdfPages } from './read-pdf-pages'
import { column, item, LEADING, page } from './testing/set-page'
import { upright } from './upright'

/** That the way a page is set never stands within the words of a sentence. */

const textOf = (pages: PdfPage[]) =>
  readPdfPages(pages)
    .map(({ text }) => text)
    .join(' ')

const LINES = [
  'The keeper of the gates shall open them to every ship',
  'that asks between the rising and the setting of the sun,',
  'and shall close them at night to all ships but those',
  'that carry the sick, and whoever hinders the keeper in',
  'this shall pay nine crowns to the widow of the pilot',
  'who was lost with the lamp, in the spring of that year.',
]
const WHOLE = LINES.join(' ')
const numbersAt = (x: number, first: number) => LINES.map((_, at) => item(String(first + at), x, 700 - at * LEADING))

describe('numbers of lines', () => {
  it.each([
    ['at every line', numbersAt(60, 1)],
    ['at every line, with two digits', numbersAt(60, 97)],
    ['small, and a little above', numbersAt(60, 57).map((each) => ({ ...each, y: each.y + 2, size: 6 }))],
    ['on the right', numbersAt(420, 11)],
  ])('are no words: %s', (_, numbers) => {
    expect(textOf([page(1, [...numbers, ...column(LINES, 100, 700)])])).toBe(WHOLE)
  })

  it('at every fifth of many lines are no words', () => {
    const lines = column([...LINES, ...LINES], 100, 700)
    const numbers = [5, 10].map((value) => item(String(value), 60, 700 - (value - 1) * LEADING))
    expect(textOf([page(1, [...lines, ...numbers])])).toBe(`${WHOLE} ${WHOLE}`)
  })

  it('in one item with the words are no words', () => {
    const lines = column(
      LINES.map((line, at) => `${at + 8}  ${line}`),
      60,
      700,
    )
    expect(textOf([page(1, lines)])).toBe(WHOLE)
  })

  it('stay where they count no lines', () => {
    const rows = ['14 boats were lost in the first winter of all', '3 boats were lost in the second, says the book']
    expect(textOf([page(1, column(rows, 60, 700))])).toContain('14 boats')
    const years = [1961, 1962, 1963, 1964].map((year, at) => item(String(year), 60, 700 - at * LEADING))
    const text = textOf([page(1, [...years, ...column(LINES.slice(0, 4), 100, 700)])])
    expect(text).toContain('1962')
    const figures = [1, 2, 3, 4].flatMap((value, at) => [
      item(String(value), 60, 700 - at * LEADING),
      item(`${value * 7} 8${value}`, 100, 700 - at * LEADING),
    ])
    expect(textOf([page(1, figures)])).toContain('2 14 82')
  })
})

describe('a sunken initial', () => {
  const beside = (first: string, x: number) => [
    ...column([first, ...LINES.slice(1, 3)], x, 700),
    ...column(LINES.slice(3), 60, 700 - 3 * LEADING),
  ]
  const rest = LINES.slice(1).join(' ')
  it.each([
    [
      'of three lines',
      'T',
      'he keeper of the gates shall open them to every ship',
      `The keeper of the gates shall open them to every ship ${rest}`,
    ],
    [
      'with the mark of a quotation',
      '“T',
      'he keeper of the gates shall open them to every ship',
      `“The keeper of the gates shall open them to every ship ${rest}`,
    ],
    [
      'before small capitals',
      'O',
      'NCE the keeper opened them to every ship that came in',
      `ONCE the keeper opened them to every ship that came in ${rest}`,
    ],
    [
      'that is a word',
      'A',
      'keeper of the gates shall open them to every ship at sea',
      `A keeper of the gates shall open them to every ship at sea ${rest}`,
    ],
    [
      'with an accent',
      'É',
      'tienne shall open the gates to every ship that comes in',
      `Étienne shall open the gates to every ship that comes in ${rest}`,
    ],
  ])('%s begins its word', (_, letter, first, whole) => {
    const initial = item(letter, 60, 700 - 2 * LEADING + 1, { size: 34, width: 24, font: 'initials' })
    expect(textOf([page(1, [initial, ...beside(first, 88)])])).toBe(whole)
  })
})

describe('what stands in the midst of a sentence', () => {
  const [first, second] = [column(LINES.slice(0, 3), 60, 700), column(LINES.slice(3), 60, 700)]
  it.each([
    ['a note at the foot', [item('3 The list of 1961 was never printed.', 60, 96, { size: 8 })], []],
    [
      'a note with a sign, of two lines',
      column(['* Counted by hand, and not', 'by the clerk of the port.'], 60, 96, { size: 8 }),
      [],
    ],
    ['a running head that does not return', [], [item('The gates of Olmsk', 60, 780, { size: 8, font: 'italic' })]],
    ['a note and a running head', [item('† As told.', 60, 96, { size: 8 })], [item('The gates', 60, 780, { size: 8 })]],
    ['a caption', [item('Figure 2: The lamp at noon', 60, 300, { size: 8, font: 'bold' })], []],
  ])('%s comes behind it', (_, foot, head) => {
    expect(textOf([page(1, [...first, ...foot]), page(2, [...head, ...second])])).toContain(WHOLE)
  })

  it('joins a word that the end of the page parts', () => {
    const lines = [
      'The wardens were fed from the kitchen, as the Chap-',
      'ter of the gates tells, and never asked to row for it.',
    ]
    const pages = [
      page(1, [...column(lines.slice(0, 1), 60, 700), item('1 Never printed.', 60, 96, { size: 8 })]),
      page(2, column(lines.slice(1), 60, 700)),
    ]
    expect(textOf(pages)).toContain('as the Chapter of the gates tells')
  })

  it('stays where the sentence has ended', () => {
    const pages = [
      page(1, [...column(LINES, 60, 700), item('1 Never printed.', 60, 96, { size: 8 })]),
      page(2, [item('Nobody read it until the spring of the year that followed.', 60, 700)]),
    ]
    expect(textOf(pages)).toContain('of that year. 1 Never printed. Nobody read it')
  })
})

describe('a page that is set sideways', () => {
  it.each([
    [0, [10, 0, 0, 10], (x: number, y: number) => [x, y]],
    [90, [0, 10, -10, 0], (x: number, y: number) => [-y, x]],
    [180, [-10, 0, 0, -10], (x: number, y: number) => [-x, -y]],
    [270, [0, -10, 10, 0], (x: number, y: number) => [y, -x]],
  ] as const)('by %i degrees is read, and what is askew is not', (_, turn, place) => {
    const set = column(LINES, 60, 700).map(({ x, y, size: _size, ...rest }) => ({
      ...rest,
      transform: [...turn, ...place(x, y)],
    }))
    const stamp = { text: 'DRAFT', width: 90, font: 'stamp', isRightToLeft: false, transform: [7, 7, -7, 7, 90, 600] }
    const items = upright([...set, stamp])
    expect(textOf([page(1, items)])).toBe(WHOLE)
  })
})
