import { describe, expect, it } from 'vitest'
import type { Article, Statement, Where } from '../model'
import { findByDirective } from '../trace/testing/find-by-directive'
import { sourceOf } from '../trace/testing/source-of'
import { statementAddress } from './statement-address'

const PARAGRAPHS = [
  'The gates will hold, the minister said on Monday, and nobody asked.',
  '“The gates will hold,” Rehn told the council. “We have seen to it.”',
  'Nobody in the room believed it, and the gates will hold is what they sang.',
]

function article(rest: Partial<Article> = {}): Article {
  let start = 0
  const blocks = PARAGRAPHS.map((text) => {
    const block = { kind: 'paragraph' as const, start, end: start + text.length }
    start = block.end + 2
    return block
  })
  return {
    url: 'https://reader:secret@courier.test/gates?utm_source=x&id=4#top',
    title: '',
    outlet: '',
    byline: '',
    published: '',
    language: 'en',
    headline: 'Gates will hold, says Rehn',
    standfirst: '',
    captions: ['A picture of the gates.', 'Rehn, who said: “The gates will hold.”'],
    text: PARAGRAPHS.join('\n\n'),
    blocks,
    links: [],
    ...rest,
  }
}

const stringOf = (of: Article, where: Where) =>
  where === 'body' ? of.text : where === 'caption' ? of.captions.join('\n\n') : of[where]

/** The statement of these words, the nth time that they stand there. */
function statement(of: Article, words: string[], where: Where = 'body', nth = 0): Statement {
  const string = stringOf(of, where)
  let from = -1
  for (let i = 0; i <= nth; i++) from = string.indexOf(words[0] ?? '', from + 1)
  const content = words.map((text) => {
    const start = string.indexOf(text, from)
    return { text, start, end: start + text.length }
  })
  const [first, ...rest] = content
  if (!first) throw new Error('no words')
  return {
    id: 's',
    where,
    form: 'direct',
    confidence: 'high',
    basis: ['quote', 'nobody'],
    content: [first, ...rest],
    cue: null,
    speaker: null,
    via: [],
    sources: [],
  }
}

/** The page as a browser has it: headline, body, captions. */
const page = (of: Article) => sourceOf([of.headline, ...PARAGRAPHS, ...of.captions])

/** Where a statement's first word begins on that page. */
function startOf({ where, content: [{ start, text }] }: Statement): number {
  const { headline, text: body, captions } = article()
  const before = { headline: [], standfirst: [], body: [headline], caption: [headline, body] }[where]
  const at = before.reduce((sum, each) => sum + each.length + 2, 0) + start
  // Within a word, it begins with that word.
  return /^\p{Ll}/u.test(text) && captions.length > 0 ? at - 1 : at
}

describe('the address of a statement', () => {
  const it1 = article()
  it.each<[string, Statement]>([
    ['that stands once', statement(it1, ['We have seen to it.'])],
    ['whose words stand four times', statement(it1, ['he gates will hold'], 'body', 1)],
    ['the last of these', statement(it1, ['he gates will hold'], 'body', 2)],
    ['of two pieces', statement(it1, ['The gates will hold,', 'We have seen to it.'], 'body', 1)],
    ['in the headline', statement(it1, ['Gates will hold'], 'headline')],
    ['in the second caption', statement(it1, ['The gates will hold.'], 'caption')],
  ])('opens the page at the words of one %s, and at no others', (_, of) => {
    const address = statementAddress(of, it1)
    expect(address).toMatch(/^https:\/\/courier\.test\/gates\?[^#]*#:~:text=/)
    const [place, ...others] = findByDirective(page(it1), address)
    expect(others).toEqual([])
    const found = page(it1).text.slice(place?.start, place?.end)
    // A fragment ends with a word.
    for (const { text } of of.content) expect(found).toContain(text.replace(/[.,]$/, ''))
    expect(place?.start).toBe(startOf(of))
  })

  it('has no name and no password, and is none where the page has no address', () => {
    expect(statementAddress(statement(it1, ['We have']), it1)).not.toContain('secret')
    expect(statementAddress(statement(it1, ['We have']), article({ url: '' }))).toBe('')
  })

  it('is the page’s own where no fragment means these words alone', () => {
    const twice = article({
      text: 'Yes.\n\nYes.',
      blocks: [
        { kind: 'paragraph', start: 0, end: 4 },
        { kind: 'paragraph', start: 6, end: 10 },
      ],
      headline: '',
      captions: [],
    })
    const { start: _, ...of } = statement(twice, ['Yes']).content[0]
    expect(of.text).toBe('Yes')
    expect(statementAddress(statement(twice, ['Yes']), twice)).toMatch(/^https:\/\/courier\.test\/gates/)
  })
})
