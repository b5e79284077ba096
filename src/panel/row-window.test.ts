import { expect, it } from 'vitest'
import { inventArticle, inventReading } from '../ui/testing/invented-reading'
import { entriesOf } from './entries'
import { groupEntries } from './group-entries'
import { type Heights, heightsInOrder, partsOf, rowsBetween, type Stretch } from './row-window'

/** Three headings, with two statements under each. */
const blocks = ['a', 'b', 'c'].flatMap((name) => [
  ['heading', `Part ${name}`] as ['heading', string],
  `“We wait at ${name},” said one.`,
  `“We leave ${name},” said another.`,
])
const contents = ['a', 'b', 'c'].flatMap((name): [string][] => [[`We wait at ${name},`], [`We leave ${name},`]])
const reading = inventReading(
  inventArticle(blocks),
  contents.map((content) => ({ content })),
)
const groups = groupEntries(entriesOf(reading), 'page')
const heights: Heights = { row: () => 80, heading: () => 20 }

/** What is drawn, as rows by their numbers, headings, and the height of the room between. */
const drawn = (...stretches: Stretch[]) =>
  partsOf(groups, stretches, heights).flatMap((part) =>
    part.kind === 'gap'
      ? [part.height]
      : [part.group.title, ...part.rows.map((row) => (row.kind === 'gap' ? row.height : `s${row.entry.number}`))],
  )

it('has of each row its height, with that of the heading over it', () => {
  expect(heightsInOrder(groups, heights)).toEqual([100, 80, 100, 80, 100, 80])
})

it.each<[string, top: number, bottom: number, Stretch]>([
  ['at the top', 0, 90, { from: 0, to: 1 }],
  ['between', 150, 200, { from: 1, to: 3 }],
  ['at the end', 500, 9000, { from: 5, to: 6 }],
  ['all', -500, 9000, { from: 0, to: 6 }],
  ['above all', -500, 0, { from: 0, to: 0 }],
  ['below all', 540, 9000, { from: 0, to: 0 }],
])('finds the rows between two heights: %s', (_, top, bottom, rows) => {
  expect(rowsBetween(heightsInOrder(groups, heights), top, bottom)).toEqual(rows)
})

it.each<[string, Stretch[], (string | number)[]]>([
  ['all', [{ from: 0, to: 6 }], ['Part a', 's1', 's2', 'Part b', 's3', 's4', 'Part c', 's5', 's6']],
  ['none', [], [540]],
  ['the first', [{ from: -1, to: 1 }], ['Part a', 's1', 80, 360]],
  ['the midst', [{ from: 3, to: 5 }], [180, 'Part b', 80, 's4', 'Part c', 's5', 80]],
  [
    'two stretches',
    [
      { from: 5, to: 9 },
      { from: 0, to: 1 },
    ],
    ['Part a', 's1', 80, 180, 'Part c', 80, 's6'],
  ],
])('leaves room for what is not drawn, and a heading over what is: %s', (_, stretches, parts) => {
  expect(drawn(...stretches)).toEqual(parts)
})

it('tells each row its place within its group', () => {
  const places = partsOf(groups, [{ from: 1, to: 4 }], heights).flatMap((part) =>
    part.kind === 'group' ? part.rows.map((row) => row.kind === 'row' && row.position) : [],
  )
  expect(places).toEqual([false, 2, 1, 2])
})
