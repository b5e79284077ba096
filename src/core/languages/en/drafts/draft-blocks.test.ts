import { describe, expect, it } from 'vitest'
import { type Part, statementsOf } from '../../../attribution/test-kit'

const quote = (text: string): Part => ({ kind: 'quote', text })
const signature = (text: string): Part => ({ kind: 'signature', text })
const told = (parts: Part[]) =>
  statementsOf(parts).map(({ content, speaker }) => [content.map(({ text }) => text), speaker?.name ?? null])

const WORDS = 'The gates will not survive a second winter, and nobody has asked the pilots about them.'

describe('a block quotation', () => {
  it.each<[what: string, parts: Part[], speaker: string | null]>([
    ['is signed by what the page sets as its signature', [quote(WORDS), signature('Anna Kolb, mayor')], 'Anna Kolb'],
    ['is signed by a line with a dash', [quote(WORDS), '— Anna Kolb'], 'Anna Kolb'],
    ['is given to whoever a colon introduces it for', ['Anna Kolb wrote:', quote(WORDS)], 'Anna Kolb'],
    ['is signed by a line that says more', [quote(WORDS), '— Anna Kolb, who says it fell'], 'Anna Kolb'],
    [
      'is given to whoever a colon introduces it for, as a post',
      ['Anna Kolb wrote:', { kind: 'post', text: WORDS }],
      'Anna Kolb',
    ],
    ['is nobody’s without either, between marks', ['The ferry has run since 1961.', quote(`“${WORDS}”`)], null],
  ])('%s', (_, parts, speaker) => expect(told(parts)).toEqual([[[WORDS], speaker]]))

  it.each([
    ['neither', ['The ferry has run since 1961.', quote(WORDS)]],
    ['a note behind it', [quote(WORDS), '[Anna Kolb, the mayor, left in May.']],
  ])('is the page’s own with %s', (_, parts) => expect(told(parts as Part[])).toEqual([]))

  it('is one statement of who signs it, whatever it reports itself', () => {
    const reporting = 'I asked Otto Lind. He said the gates would hold. “They always have,” he told me.'
    expect(told([quote(reporting), signature('Anna Kolb')])).toEqual([[[reporting], 'Anna Kolb']])
  })

  it('that begins with a quotation of somebody else is theirs, whoever introduces it', () => {
    const parts = [
      'The ferrymen have a rhyme about it:',
      quote('“Let the boat lie, and walk home,” said Otto Lind, who has run the ferry for years.'),
    ]
    expect(told(parts)).toEqual([[['Let the boat lie, and walk home,'], 'Otto Lind']])
  })

  it('is told without the marks around all of it', () =>
    expect(told([quote(`“${WORDS}”`), signature('Anna Kolb, mayor')])).toEqual([[[WORDS], 'Anna Kolb']]))

  it('of several paragraphs is one statement in as many pieces', () => {
    expect(told([quote(WORDS), quote('And that is all.'), signature('Anna Kolb')])).toEqual([
      [[WORDS, 'And that is all.'], 'Anna Kolb'],
    ])
  })
})

describe('a post', () => {
  const post = (text: string): Part => ({ kind: 'post', text })

  it.each(['Anna Kolb @kolb · 3 Mar', 'Anna Kolb (@kolb)'])(
    'that begins with %j is theirs to its end, and nobody else’s',
    (author) => {
      const parts = [post(author), post(WORDS), post('They said so.'), 'Otto Lind has not answered.']
      expect(told(parts)).toEqual([[[WORDS, 'They said so.'], 'Anna Kolb']])
    },
  )

  it.each<[what: string, parts: Part[]]>([
    ['a day', ['The pier is old.', 'Anna Kolb @kolb · 3 Mar', WORDS, 'Otto Lind has not answered.']],
    ['a colon before it', ['Somebody posted this:', 'Anna Kolb (@kolb)', WORDS, 'Otto Lind has not answered.']],
  ])('stands as a paragraph below its author’s line with %s', (_, parts) =>
    expect(told(parts)).toEqual([[[WORDS], 'Anna Kolb']]),
  )

  it.each<[what: string, parts: Part[]]>([
    ['whoever wrote the article', ['Anna Kolb @kolb', WORDS]],
    ['neither a day nor a colon', ['The pier is old.', 'Anna Kolb @kolb', WORDS]],
    ['a sentence about an account', ['The pier is old.', 'Anna Kolb @kolb left on 3 March. It rained.', WORDS]],
  ])('stands below no line with %s', (_, parts) => expect(told(parts)).toEqual([]))

  it('that has its author’s line alone is none', () => expect(told([post('Anna Kolb @kolb · 3 Mar')])).toEqual([]))

  it('ends with its author’s line, whatever stands behind that in its block', () => {
    const post = `${WORDS} — Anna Kolb (@annakolb) May 5, 2024. Four pilots and a rower like it.`
    expect(told([{ kind: 'post', text: post }])).toEqual([[[WORDS], 'Anna Kolb']])
  })
})
