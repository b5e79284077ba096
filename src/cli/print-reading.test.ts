import { expect, test } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import type { Statement } from '../core/model'
import { speakIn } from '../words/testing/speak'
import { printReading } from './print-reading'

const TEXT = '"Nobody wants to stand under it," Quill told the Northern Ledger.'
const article = {
  ...articleFromText(TEXT),
  title: 'Bridge stays closed',
  outlet: 'Harbour Post',
  published: '2031-04-18',
}
const statement: Statement = {
  id: 'x',
  where: 'body',
  form: 'direct',
  confidence: 'high',
  basis: ['quote', 'named'],
  content: [{ text: 'Nobody wants to stand under it,', start: 1, end: 32 }],
  cue: { text: 'told', start: 40, end: 44 },
  speaker: { mention: 'Quill', name: 'Mara Quill', kind: 'person', start: 34, end: 39 },
  via: [{ mention: 'the Northern Ledger', name: 'Northern Ledger', kind: 'outlet' }],
  sources: [{ href: 'https://ledger.test/bridge', anchor: 'told', relation: 'cue' }],
}

test('a reading is printed with its statements, their chains and sources', () => {
  expect(printReading({ article, statements: [statement] })).toBe(
    [
      'Bridge stays closed',
      'Harbour Post · 18 April 2031',
      '',
      '1 statement',
      '',
      '1. “Nobody wants to stand under it,”',
      '   direct',
      '   Mara Quill, speaker · person (told) → ' +
        'Northern Ledger, via · outlet · ledger.test (linked on told) → Harbour Post, this page · 18 April 2031',
      '   ↗ https://ledger.test/bridge  (The link stands on the reporting words: told)',
    ].join('\n'),
  )
})

test('kinds are told in English, words and names as the page has them', () => {
  const text = '«Мы ждём», — сказала лоцман Грета Хольмквист газете «Хафенботе».'
  const said: Statement = {
    ...statement,
    content: [{ text: 'Мы ждём', start: 1, end: 8 }],
    cue: { text: 'сказала', start: 13, end: 20 },
    speaker: {
      mention: 'лоцман Грета Хольмквист',
      name: 'Грета Хольмквист',
      role: 'лоцман',
      kind: 'person',
      start: 21,
      end: 44,
    },
    via: [{ mention: 'газете «Хафенботе»', name: 'Хафенботе', kind: 'outlet' }],
    sources: [],
  }
  const page = { ...articleFromText(text), title: 'Ольмск', outlet: 'Вечерний Ольмск', language: 'ru' }
  expect(
    printReading({ article: page, statements: [said, { ...said, speaker: null, basis: ['marks', 'nobody'] }] }),
  ).toBe(
    [
      'Ольмск',
      'Вечерний Ольмск',
      '',
      '2 statements',
      '',
      '1. “Мы ждём”',
      '   direct',
      '   Грета Хольмквист, speaker · person · лоцман (сказала) → Хафенботе, via · outlet → Вечерний Ольмск, this page',
      '',
      '2. “Мы ждём”',
      '   direct, doubtful: by its quotation marks; no speaker found',
      '   Speaker not named (сказала) → Хафенботе, via · outlet → Вечерний Ольмск, this page',
    ].join('\n'),
  )
})

test('a reading that left something out says so', () => {
  expect(printReading({ article, statements: [statement], incomplete: true })).toContain(
    '1 statement\nA part of the page was too long or too tangled to be read. What is said there is not listed.\n',
  )
})

test('a reading of which only the marks are known says so', () => {
  const printed = (marksOnly: string[]) => printReading({ article, statements: [], marksOnly })
  expect(printed(['fi', 'is'])).toContain('Whence knows only quotation marks in Finnish and Icelandic.')
  expect(printed([''])).toContain('Whence could not tell this page’s language, and looked for quotation marks alone.')
  expect(printed(['fi', ''])).toContain('only quotation marks in Finnish and a language that it could not tell.')
})

test('a doubtful statement says why', () => {
  const doubtful: Statement = { ...statement, confidence: 'low', basis: ['label', 'rivals', 'impersonal'] }
  expect(printReading({ article, statements: [doubtful] })).toContain(
    'direct, doubtful: could be one of two; a few quoted words',
  )
})

test('a page without an article says so', () => {
  expect(printReading({ article: articleFromText(''), statements: [] })).toContain('This page is not an article.')
})

test('all that is not the page’s own is in the language that is spoken', () => {
  speakIn('de')
  const doubtful: Statement = { ...statement, basis: ['quote', 'rivals'], where: 'headline' }
  const printed = printReading({ article: { ...article, published: '2031-04-18' }, statements: [doubtful] })
  speakIn('en')
  expect(printed).toBe(
    [
      'Bridge stays closed',
      'Harbour Post · 18. April 2031',
      '',
      '1 Aussage',
      '',
      '1. „Nobody wants to stand under it,“',
      '   wörtlich, in der Überschrift, unsicher: zwei kommen infrage',
      '   Mara Quill, Urheber · Person (told) → ' +
        'Northern Ledger, über · Medium · ledger.test (verlinkt auf told) → Harbour Post, diese Seite · 18. April 2031',
      '   ↗ https://ledger.test/bridge  (Der Link steht auf den Worten der Redeeinleitung: told)',
    ].join('\n'),
  )
})
