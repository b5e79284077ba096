import { describe, expect, it } from 'vitest'
import { attribute } from '../attribution/attribute'
import { articleOf, languages } from '../attribution/test-kit'
import { newFind } from '../find/find'
import type { Reading, Statement } from '../model'
import { askedStatement } from './asked-statement'
import { selectedStatements } from './selected-statements'
import { chosen } from './testing/chosen-words'

const article = articleOf([
  'The port has a book of the tides, which is older than the gates.',
  '“We have told them twice,” Ann Finch told the Lorne Courier.',
])
const reading: Reading = { article, ...attribute(article, languages) }
const { url } = article

function ask(words: string): Statement {
  const asked = askedStatement(reading, chosen(article, [words]))
  if (asked === null || asked === 'too-long') throw new Error(`no statement of ${words}`)
  return asked
}
const open = (words: string, at = url) => ({
  place: { outcome: 'words', url: at, pieces: chosen(article, [words]) },
})
const source = { href: 'https://port.test/tides', anchor: '', relation: 'chosen' } as const
const told = (asked: Parameters<typeof selectedStatements>[1]) =>
  selectedStatements(reading, asked).map(({ content, sources }) => [content[0].text, sources.length])

describe('the words that a reader has asked about', () => {
  it('are those that were checked, searched for, and are asked about now, in the order of the page', () => {
    const asked = [{ url, statement: { ...ask('told them twice'), sources: [source] } }]
    const finds = [newFind(url, ask('older than the gates'))]
    expect(told({ current: open('book of the tides'), asked, finds })).toEqual([
      ['book of the tides', 0],
      ['older than the gates', 0],
      ['told them twice', 1],
    ])
  })

  it('are each told once, with the sources that were chosen, under the same id', () => {
    const words = ask('told them twice')
    const asked = [{ url, statement: { ...words, sources: [source] } }]
    const all = selectedStatements(reading, { current: open('told them twice'), asked, finds: [newFind(url, words)] })
    expect(all.map(({ id, sources }) => [id, sources])).toEqual([[words.id, [source]]])
  })

  it('are none of another article, of a statement that Whence found, or that stand there no more', () => {
    const [statement] = reading.statements
    if (!statement) throw new Error('a statement')
    const elsewhere = 'https://elsewhere.test/'
    const gone = { ...ask('told them twice'), content: [{ text: 'told nobody twice', start: 5, end: 22 }] as const }
    const asked = [
      { url: elsewhere, statement: ask('book') },
      { url, statement: { ...gone, content: [...gone.content] } as Statement },
    ]
    const finds = [newFind(url, statement), newFind(elsewhere, ask('older'))]
    expect(told({ current: open('book of the tides', elsewhere), asked, finds })).toEqual([])
    expect(told({ current: { place: { outcome: 'looking' } }, asked: [], finds: [] })).toEqual([])
    expect(told({ current: null, asked: [], finds: [] })).toEqual([])
  })
})
