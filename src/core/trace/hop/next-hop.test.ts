import { describe, expect, it } from 'vitest'
import { attribute } from '../../attribution/attribute'
import { languages } from '../../attribution/test-kit'
import type { Article, Statement } from '../../model'
import type { SourceHead } from '../source/source-text'
import { placeOf, type SourcePart, sourceOf, speakerOf, statementOf } from '../testing/source-of'
import { nextHop } from './next-hop'

const read = (article: Article) => attribute(article, languages)
const words = 'the hinges will not survive a second winter'
const asked = (more: Partial<Statement> = {}) => statementOf(words, { speaker: speakerOf('Tomas Rehn'), ...more })

function hop(parts: SourcePart[], facts: Partial<SourceHead> = {}, statement = asked(), nth = 0) {
  const source = sourceOf(parts, facts)
  const next = nextHop(source, placeOf(source, words, nth), statement, read)
  return {
    speaker: next.statement?.speaker?.name,
    origin: next.origin,
    sources: next.statement?.sources.map(({ href }) => href),
  }
}

const quoted = `“We told them that ${words},” Tomas Rehn [told the Post](https://post.test/rehn).`

describe('nextHop', () => {
  it('gives the passage to whom the source gives it, and leads on by the source’s links', () => {
    expect(hop(['The barrier is closed.', quoted])).toEqual({
      speaker: 'Tomas Rehn',
      origin: null,
      sources: ['https://post.test/rehn'],
    })
  })

  it('knows the words of a headline or a teaser again in the article', () => {
    expect(hop([{ beside: `Rehn: ${words}` }, quoted], {}, asked(), 0)).toMatchObject({
      speaker: 'Tomas Rehn',
      origin: null,
    })
  })

  it('goes nowhere by a link to the page itself', () => {
    const parts = [`“We told them that ${words},” Rehn [told the Ledger](https://ledger.test/news/hinges#top).`]
    expect(hop(parts).origin).toBe('unlinked')
  })

  const plain = [`“We told them that ${words},” Tomas Rehn said.`, 'Nobody answered him in the room.']
  const report = [`Rehn said in May that ${words}.`]
  it.each<[string, SourcePart[], Partial<SourceHead>, Statement, string]>([
    ['unlinked', plain, {}, asked(), 'Tomas Rehn'],
    ['document', [{ page: 3, text: `It found that ${words}.` }], { kind: 'pdf' }, asked(), ''],
    ['post', [`Rain again, and ${words}.`], { kind: 'post', author: 'Tomas Rehn' }, asked(), 'Tomas Rehn'],
    ['own-site', report, { url: 'https://tomasrehn.test/2026' }, asked(), 'Rehn'],
    [
      'statement',
      report,
      { url: 'https://publicworks.test/statements/9' },
      asked({ speaker: speakerOf('Ministry of Public Works', { kind: 'organization' }) }),
      'Rehn',
    ],
    [
      'statement',
      report,
      { title: 'Press release 118' },
      asked({ via: [{ mention: 'a statement', name: 'statement', kind: 'statement' }] }),
      'Rehn',
    ],
  ])('ends at an origin: %s', (origin, parts, facts, statement) => {
    expect(hop(parts, facts, statement).origin).toBe(origin)
  })

  it('does not end where only a part was read: there may be a link in the rest', () => {
    expect(hop(plain, { cutOff: 'subscription' }).origin).toBeNull()
    expect(hop(report, { cutOff: 'subscription', url: 'https://tomasrehn.test/2026' }).origin).toBe('own-site')
  })

  it('gives a turn of a transcript to whose turn it is', () => {
    const parts = [
      'Ms Tarsis: When?',
      `Mr Rehn (Deputy Minister): None. I say that ${words}.`,
      'Ms Tarsis: Why?',
      'Mr Rehn: There is no money.',
    ]
    expect(hop(parts)).toEqual({ speaker: 'Mr Rehn', origin: 'transcript', sources: [] })
  })

  it('gives a post to its author', () => {
    expect(hop([`Nine winters: ${words}.`], { kind: 'post', author: 'Dario Venn' })).toMatchObject({
      speaker: 'Dario Venn',
      origin: 'post',
    })
  })

  it('gives what a post quotes to whom it quotes', () => {
    const parts = [`“We told them that ${words},” Tomas Rehn said in a statement on Monday morning.`]
    expect(hop(parts, { kind: 'post', author: 'Dario Venn' })).toMatchObject({ speaker: 'Tomas Rehn' })
  })

  it('gives nothing to anybody where the source has no article', () => {
    const source = sourceOf([{ beside: `Note: ${words}.` }])
    expect(nextHop(source, placeOf(source, words), asked(), read)).toEqual({ statement: null, origin: 'unlinked' })
  })

  it('leads on, in a language whose grammar is not read, by the links of the passage’s own sentence', () => {
    const bulgarian = 'пантите няма да издържат втора зима'
    const source = sourceOf(
      [
        'Пристанището е затворено. За това пише [вестникът](https://other.test/a/1), който е от града.',
        `„Писахме, че ${bulgarian}“, [каза](https://post.test/2026/rehn) Томас Рен. До това има [реклама](https://ads.test/a/1).`,
      ],
      { language: 'bg' },
    )
    const { statement, origin } = nextHop(source, placeOf(source, bulgarian), asked(), read)
    expect(origin).toBeNull()
    expect(statement?.sources).toEqual([{ href: 'https://post.test/2026/rehn', anchor: 'каза', relation: 'sentence' }])
  })

  it('gives a turn of an interview to the guest, though others are quoted in its midst', () => {
    const turn = `I have seen no report that said ${words}, not one.`
    const source = sourceOf([
      'Ines Achebe: Minister, when did you know?',
      'Tomas Rehn: In August, when the inspectors climbed down.',
      'Did he write to you?',
      turn,
      'Will you stay?',
      `I will. A report says that ${words}.`,
    ])
    const who = (said: string, nth = 0) =>
      nextHop(source, placeOf(source, said, nth), asked(), read).statement?.speaker?.name
    expect(who(turn)).toBe('Tomas Rehn')
    expect(who('In August, when the inspectors climbed down')).toBe('Tomas Rehn')
    expect(who('I will.')).toBe('Tomas Rehn')
  })
})
