import { describe, expect, it } from 'vitest'
import { attribute } from '../attribution/attribute'
import { articleOf, languages } from '../attribution/test-kit'
import type { Reading } from '../model'
import { wantedWords } from '../trace/match/wanted-words'
import { answerFor } from './answer-for'
import { askedStatement, isAsked } from './asked-statement'
import { linksNear } from './links-near'
import { chosen } from './testing/chosen-words'

const article = articleOf([
  'The port has a [book of the tides](https://port.test/tides), which is older than the gates.',
  '“We have told them twice,” Ann Finch [told the Lorne Courier](https://lorne-courier.test/finch). “They have known of it for a year.”',
  'The wardens [wrote a letter](https://wardens.test/letter), and the port answered [in June](https://port.test/june).',
])
const reading: Reading = { article, ...attribute(article, languages) }

function ask(...words: string[]) {
  const asked = askedStatement(reading, chosen(article, words))
  if (asked === null || asked === 'too-long') throw new Error(`no statement of ${words}`)
  return asked
}

describe('a statement of chosen words', () => {
  it('is looked for as a quotation, without the marks around it', () => {
    expect(wantedWords(ask('“We have told them twice,”'))).toEqual({
      kind: 'quoted',
      pieces: ['We have told them twice,'],
    })
    expect(ask('The port has a book').form).toBe('direct')
  })

  it('has a piece for each paragraph', () => {
    expect(ask('older than the gates.', '“We have told them twice').content.map(({ text }) => text)).toEqual([
      'older than the gates.',
      'We have told them twice',
    ])
  })

  it.each([
    ['whom all of the words are given to', 'They have known of it', 'Ann Finch'],
    [
      'who stands in the chosen sentence itself',
      '“We have told them twice,” Ann Finch told the Lorne Courier. “They have known of it for a year.”',
      'Ann Finch',
    ],
    ['nobody, for words of nobody', 'older than the gates', undefined],
  ])('is given to %s', (_, words, name) => {
    expect(ask(words).speaker?.name).toBe(name)
  })

  it('is given to nobody where some of the words are not that one’s', () => {
    expect(ask('older than the gates.', '“We have told them twice').speaker).toBeNull()
  })

  it('has an id of its own, the same for the same words', () => {
    const { id } = ask('They have known of it')
    expect(isAsked(id)).toBe(true)
    expect(ask('They have known of it').id).toBe(id)
    expect(reading.statements.some((statement) => isAsked(statement.id))).toBe(false)
  })

  it('is none of marks alone, nor of more than is quoted', () => {
    expect(askedStatement(reading, [{ where: 'body', text: ' “', start: 0, end: 2 }])).toBeNull()
    const text = 'water '.repeat(5000)
    expect(askedStatement(reading, [{ where: 'body', text, start: 0, end: text.length }])).toBe('too-long')
  })
})

it('the links that are offered are the sources of the words’ statement, then those nearest to them, each once', () => {
  const words = chosen(article, ['They have known of it'])
  const links = linksNear(article, answerFor(reading, words), words)
  expect(links.map(({ href, source }) => [href, source?.relation ?? null])).toEqual([
    ['https://lorne-courier.test/finch', expect.any(String)],
    ['https://wardens.test/letter', null],
    ['https://port.test/june', null],
    ['https://port.test/tides', null],
  ])
  expect(links.at(-1)?.anchor).toBe('book of the tides')
})
