import { describe, expect, it } from 'vitest'
import { ArticleBuilder } from '../attribution/testing/article-builder'
import type { Form, Speaker, Statement } from '../model'
import { searchQueries } from './search-queries'

function statement(content: string[], form: Form = 'direct', speaker: Partial<Speaker> | null = {}): Statement {
  const [first = '', ...rest] = content
  const piece = (text: string) => ({ text, start: 0, end: text.length })
  return {
    id: 's',
    where: 'body',
    form,
    confidence: 'high',
    basis: ['quote', 'named'],
    content: [piece(first), ...rest.map(piece)],
    cue: null,
    speaker: speaker && { mention: '', name: 'Mara Quill', kind: 'person', start: 0, end: 0, ...speaker },
    via: [],
    sources: [],
  }
}

const page = new ArticleBuilder().article()
const queries = (of: Statement) => searchQueries(of, page)
const exact = (of: Statement) => queries(of).find(({ kind }) => kind === 'exact')?.text
const loose = (of: Statement) => queries(of).find(({ kind }) => kind === 'loose')?.text

const LONG =
  'It was what it was, and we have said so to all of them. The hydraulic counterweights of gate fourteen were corroded beyond recognition. And that is that, as they say.'

describe('the exact query', () => {
  it('is a run of the words that stands there, in quotation marks, with the speaker', () => {
    const text = exact(statement([LONG]))
    const run = /^"([^"]+)" Mara Quill$/.exec(text ?? '')?.[1] ?? ''
    expect(LONG).toContain(run)
    expect(run.split(' ').length).toBeLessThanOrEqual(9)
    expect(run).toContain('hydraulic counterweights of gate fourteen were corroded beyond recognition')
  })

  it('keeps clear of what was put in or left out by who quotes', () => {
    const text = exact(
      statement(['The counterweights […] were corroded beyond all hope [of repair] by saltwater … and nobody noticed']),
    )
    expect(text).not.toMatch(/[[\]…]/)
    expect(text).toMatch(/^"were corroded beyond all hope" Mara Quill$/)
  })

  it('is of the quoted words of a report alone', () => {
    expect(exact(statement(['that it “acted within the appropriate legal framework” at once'], 'mixed'))).toBe(
      '"acted within the appropriate legal framework" Mara Quill',
    )
    expect(exact(statement(['that it had acted within the appropriate legal framework'], 'indirect'))).toBeUndefined()
  })

  it('is none where so few words are quoted that they stand anywhere', () => {
    expect(exact(statement(['a routine matter']))).toBeUndefined()
  })

  it.each([
    ['of nobody', null],
    ['of a description', { name: 'the minister' }],
    ['of a group', { name: 'Two officials', kind: 'group' as const }],
  ])('is without a name where the words are %s', (_, speaker) => {
    expect(exact(statement([LONG], 'direct', speaker))).toMatch(/"$/)
  })

  it('cannot be ended by quotation marks within the words', () => {
    expect(
      exact(statement(['He called the "corroded" counterweights a "masterpiece" of engineering']))?.match(/"/g),
    ).toHaveLength(2)
  })
})

describe('the loose query', () => {
  it('has the speaker, names, numbers and the rarest words, and no quotation marks', () => {
    const text = loose(
      statement(
        ['that 62 hinges of the Northmark Barrier were corroded, and the repair would cost $3.5 million'],
        'indirect',
      ),
    )
    expect(text).toMatch(/^Mara Quill /)
    for (const word of ['Northmark', '62', 'corroded']) expect(text).toContain(word)
    expect(text).not.toMatch(/"/)
  })

  it.each([
    ['begins with it', ['All of them were corroded,', 'We asked the wardens about gate fourteen.']],
    ['has it within a sentence', ['The plate begins with We, in corroded letters, above the gate of the wardens.']],
  ])('has no word that every text has for a name, where a part %s', (_, content) => {
    expect(loose(statement(content))?.split(' ')).not.toContain('We')
  })

  it('is none where it would be one word', () => {
    expect(loose(statement(['yes'], 'direct', null))).toBeUndefined()
  })

  it('has words that the page itself has seldom before those that it has often', () => {
    expect(loose(statement(['The harbour wardens bought a theodolite'], 'direct', null))?.split(' ')[0]).toBe(
      'theodolite',
    )
  })
})

it('in a script without spaces, a run of its words is found, too', () => {
  const japanese = { text: '橋は二度目の冬を越せないと技師が述べた。', language: 'ja' }
  const [query] = searchQueries(statement(['ヒンジは二度目の冬を越せないと市に書面で伝えた'], 'direct', null), japanese)
  expect(query?.kind).toBe('exact')
  expect('ヒンジは二度目の冬を越せないと市に書面で伝えた').toContain(query?.text.replaceAll('"', ''))
})
