import { describe, expect, it } from 'vitest'
import type { Statement } from '../../model'
import { placeOf, sourceOf, speakerOf, statementOf } from '../testing/source-of'
import { statementAt, statementsNear } from './source-statement'

const source = sourceOf([
  { beside: 'Rehn: the gates will hold' },
  '“The gates will hold,” Rehn said. “Nobody called.” Senn claimed that he called.',
])
const article = source.article?.text ?? ''

/** A statement of the article's own words. */
function own(words: string, by: string, more: Partial<Statement> = {}): Statement {
  const start = article.indexOf(words)
  const piece = { text: words, start, end: start + words.length }
  return { ...statementOf(words, { speaker: speakerOf(by), ...more }), content: [piece] }
}

const statements = [
  own('The gates will hold,', 'Rehn'),
  own('Nobody called.', 'Rehn'),
  own('he called', 'Senn', { form: 'indirect' }),
  own('“Nobody called.” Senn claimed that he called', 'the Post', { form: 'mixed' }),
]
const speakerAt = (words: string) => statementAt(source, placeOf(source, words), statements)?.speaker?.name

describe('statementAt', () => {
  it.each([
    ['the statement that holds the words', 'The gates will hold', 'Rehn'],
    ['the one that holds most of them', 'gates will hold,” Rehn said. “Nobody', 'Rehn'],
    ['the shortest, where several hold them all', 'Nobody called', 'Rehn'],
    ['the one with the same words, for a teaser', 'the gates will hold', 'Rehn'],
    ['none, for words between', 'said', undefined],
  ])('is %s', (_, words, name) => expect(speakerAt(words)).toBe(name))

  it('is none for a few letters of a teaser', () => {
    expect(statementAt(source, placeOf(source, 'gates'), statements)).toBeNull()
  })

  it('is none that stands in the headline, whose offsets are others', () => {
    const headline = { ...own('The gates will hold,', 'Rehn'), where: 'headline' as const }
    expect(statementAt(source, placeOf(source, 'The gates will hold'), [headline])).toBeNull()
  })
})

describe('statementsNear', () => {
  it('reads a source once', () => {
    let times = 0
    const attribute = () => {
      times++
      return { statements }
    }
    expect([statementsNear(source, 0, attribute), statementsNear(source, 20, attribute)]).toEqual([
      statements,
      statements,
    ])
    expect(times).toBe(1)
  })

  it('reads none where there is no article', () => {
    expect(statementsNear({ ...source, article: null }, 0, () => ({ statements }))).toEqual([])
  })

  it('reads of a long article the part around the place, in the coordinates of the whole', () => {
    const long = sourceOf(
      Array.from(
        { length: 4000 },
        (_, i) => `Entry ${i}: “The gates will hold in winter ${i},” Rehn [said](https://post.test/a/${i}).`,
      ),
    )
    const text = long.article?.text ?? ''
    const words = 'The gates will hold in winter 3000'
    const read: number[] = []
    const near = statementsNear(long, text.indexOf(words), (article) => {
      read.push(article.text.length)
      const start = article.text.indexOf(words)
      const link = article.links.find((each) => each.start > start)
      const piece = { start, end: start + words.length, text: words }
      const sources: Statement['sources'] = link ? [{ href: link.href, anchor: 'said', relation: 'cue' }] : []
      return { statements: [{ ...statementOf(words, { sources }), content: [piece] }] }
    })
    expect(read[0]).toBeLessThan(130_000)
    const piece = near[0]?.content[0]
    expect(text.slice(piece?.start, piece?.end)).toBe(words)
    expect(near[0]?.sources[0]?.href).toBe('https://post.test/a/3000')
    expect(statementAt(long, placeOf(long, words), near)).toBe(near[0])
  })
})
