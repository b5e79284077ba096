import { expect, it } from 'vitest'
import { inventArticle, inventStatement, type StatementSpec } from '../ui/testing/invented-reading'
import { wayOf } from './way-of'

const POST = { name: 'Harbour Post', mention: 'the Harbour Post' }
const LEDGER = { name: 'Meridian Ledger', mention: 'the Meridian Ledger' }

it.each<[text: string, spec: Partial<StatementSpec>, way: string]>([
  ['“We wait,” she told the Harbour Post.', { cue: 'told', via: [POST] }, 'told the Harbour Post'],
  ['“We wait,” she said in the Harbour Post.', { cue: 'said', via: [POST] }, 'said in the Harbour Post'],
  ['“We wait,” she said. So the Harbour Post writes.', { cue: 'said', via: [POST] }, 'said, via the Harbour Post'],
  ['“We wait,” she said.', { cue: 'said' }, 'said'],
  ['“We wait,” from the Harbour Post.', { via: [POST] }, 'the Harbour Post'],
  ['“We wait.”', {}, ''],
  [
    '“We wait,” she told the Harbour Post, the Meridian Ledger reported.',
    { cue: 'told', via: [POST, LEDGER] },
    'told the Harbour Post, via the Meridian Ledger',
  ],
])('tells the way of %s', (text, spec, way) => {
  const article = inventArticle([text])
  const statement = inventStatement(article, { content: ['We wait'], ...spec }, 's')
  expect(wayOf(statement, article)).toBe(way)
})

it('never runs over the end of a paragraph', () => {
  const article = inventArticle(['“We wait,” she said', 'the Harbour Post adds.'])
  const statement = inventStatement(article, { content: ['We wait'], cue: 'said', via: [POST] }, 's')
  expect(wayOf(statement, article)).toBe('said, via the Harbour Post')
})
