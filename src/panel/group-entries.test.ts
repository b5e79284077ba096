import { expect, it } from 'vitest'
import { inventArticle, inventReading } from '../ui/testing/invented-reading'
import { entriesOf } from './entries'
import { groupEntries, type Order } from './group-entries'

const article = inventArticle([
  '“The lane is shut,” Ada Lindholm said.',
  ['heading', 'At the gates'],
  '“Nobody asked us,” Ida Sorrel said.',
  '“It stays shut,” ADA LINDHOLM said.',
  '“So we wait.”',
])
const entries = entriesOf(
  inventReading(article, [
    {
      content: ['The lane is shut,'],
      speaker: { name: 'Ada Lindholm' },
      sources: [{ href: 'https://www.harbourpost.test/a' }],
    },
    { content: ['Nobody asked us,'], speaker: { name: 'Ida Sorrel' } },
    {
      content: ['It stays shut,'],
      speaker: { name: 'ADA LINDHOLM' },
      sources: [{ href: 'mailto:ada@port.test' }, { href: 'https://harbourpost.test/b' }],
    },
    { content: ['So we wait.'] },
  ]),
)

it.each<[Order, [title: string, theirs: boolean, numbers: number[]][]]>([
  [
    'page',
    [
      ['Opening', false, [1]],
      ['At the gates', true, [2, 3, 4]],
    ],
  ],
  [
    'speaker',
    [
      ['Ada Lindholm', true, [1, 3]],
      ['Ida Sorrel', true, [2]],
      ['Speaker not named', false, [4]],
    ],
  ],
  [
    'source',
    [
      ['harbourpost.test', false, [1, 3]],
      ['Without a source', false, [2, 4]],
    ],
  ],
])('puts statements in order, by %s', (order, groups) => {
  expect(
    groupEntries(entries, order).map(({ title, theirs, entries: rows }) => [
      title,
      theirs,
      rows.map((row) => row.number),
    ]),
  ).toEqual(groups)
})
