import { expect, it } from 'vitest'
import { speakerOf, statementOf } from '../trace/testing/source-of'
import { ownPages, sitesOf } from './own-pages'

const LINKS = [
  { href: 'https://publicworks.test/statements/hinges', text: 'a statement' },
  { href: 'https://northwire.test/hinges', text: 'Northwire' },
  { href: 'https://ilsevarga.test/speeches', text: 'her speeches' },
  { href: 'https://press.caspian-mutual.test/', text: 'Caspian Mutual' },
]
const hrefs = (statement: Parameters<typeof ownPages>[1]) => ownPages(LINKS, statement, 'en').map(({ href }) => href)
const WORDS = 'no letter was ever received'

it('are those on a site named after the speaker', () => {
  expect(hrefs(statementOf(WORDS, { speaker: speakerOf('Ilse Varga') }))).toEqual(['https://ilsevarga.test/speeches'])
  const body = speakerOf('Ministry of Public Works', { kind: 'organization' })
  expect(hrefs(statementOf(WORDS, { speaker: body }))).toEqual(['https://publicworks.test/statements/hinges'])
})

it('are those on the site of the institution that the speaker speaks for, or that stands on the way', () => {
  const mention = 'Pavo Holt, a spokesman for the Ministry of Public Works'
  expect(hrefs(statementOf(WORDS, { speaker: speakerOf('Pavo Holt', { mention }) }))).toEqual([
    'https://publicworks.test/statements/hinges',
  ])
  const via = [{ mention: 'Caspian Mutual', name: 'Caspian Mutual', kind: 'organization' as const }]
  expect(hrefs(statementOf(WORDS, { speaker: speakerOf('Pavo Holt'), via }))).toEqual([
    'https://press.caspian-mutual.test/',
  ])
})

it('are none of the outlet that reports the words, nor of nobody', () => {
  const via = [{ mention: 'Northwire', name: 'Northwire', kind: 'outlet' as const }]
  expect(hrefs(statementOf(WORDS, { speaker: speakerOf('Pavo Holt'), via }))).toEqual([])
  expect(hrefs(statementOf(WORDS))).toEqual([])
})

it('stand on sites, each told once', () => {
  const hit = (href: string) => ({ href, title: '', date: '' })
  expect(sitesOf(['https://a.b.test/1', 'https://b.test/2', 'https://c.test/'].map(hit))).toEqual(['b.test', 'c.test'])
})
