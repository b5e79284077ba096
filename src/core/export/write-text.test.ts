import * as commonmark from 'commonmark'
import { parse } from 'parse5'
import { describe, expect, it } from 'vitest'
import { elementsOf } from './elements'
import type { Block } from './told'
import { writeHtml } from './write-html'
import { writeMarkdown } from './write-markdown'
import { writePlain } from './write-plain'

const BLOCKS: Block[] = [
  { kind: 'heading', level: 2, text: 'Verbatim: harbourpost.test' },
  {
    kind: 'quote',
    paragraphs: [[{ text: 'We told them ' }, { text: 'in writing', look: 'mark' }, { text: '.' }]],
    language: 'en',
  },
  { kind: 'paragraph', runs: [{ text: 'See ' }, { text: 'the page', href: 'https://harbourpost.test/a_(b)?c=*d*' }] },
  { kind: 'facts', rows: [{ term: 'Date', runs: [{ text: '4 October 2026' }] }] },
  { kind: 'list', items: [[{ text: 'first' }], [{ text: 'second' }]] },
  {
    kind: 'chain',
    title: 'The way',
    stations: [
      { name: 'Mara Quill', href: null, detail: 'engineer', line: 'wave', note: 'told · reworded' },
      { name: 'Harbour Post', href: 'https://harbourpost.test/', detail: '', line: 'double', note: '' },
      { name: 'Courier', href: null, detail: 'this page', line: null, note: '' },
    ],
  },
]

/** What a parser of CommonMark makes of a text: its kinds of nodes, and the words and addresses in them. */
function parsed(markdown: string): { kinds: string[]; words: string; links: string[] } {
  const walker = new commonmark.Parser().parse(markdown).walker()
  const [kinds, words, links]: [string[], string[], string[]] = [[], [], []]
  for (let event = walker.next(); event; event = walker.next()) {
    if (!event.entering) continue
    kinds.push(event.node.type)
    if (event.node.literal) words.push(event.node.literal)
    if (event.node.type === 'softbreak') words.push(' ')
    if (event.node.destination) links.push(event.node.destination)
  }
  return { kinds, words: words.join(''), links }
}

/** The elements and the words that a parser of HTML finds within the body. */
function elementsAndWords(html: string): { tags: string[]; words: string } {
  interface Node {
    tagName?: string
    value?: string
    childNodes?: Node[]
  }
  const [tags, words]: [string[], string[]] = [[], []]
  const walk = ({ tagName, value, childNodes = [] }: Node) => {
    if (tagName) tags.push(tagName)
    if (value) words.push(value)
    childNodes.forEach(walk)
  }
  walk(parse(`<!DOCTYPE html><body>${html}`) as Node)
  return { tags: tags.filter((tag) => !['html', 'head', 'body'].includes(tag)), words: words.join('') }
}

describe('as plain text', () => {
  it('blocks stand apart, and addresses after the words that lead there', () => {
    expect(writePlain(BLOCKS)).toBe(
      `Verbatim: harbourpost.test

We told them in writing.

See the page <https://harbourpost.test/a_(b)?c=*d*>

Date: 4 October 2026

- first
- second

The way:
Mara Quill, engineer, told · reworded
→ Harbour Post <https://harbourpost.test/>
→ Courier, this page`,
    )
  })
})

describe('as Markdown', () => {
  it('is what a parser of CommonMark takes it for', () => {
    const { kinds, links } = parsed(writeMarkdown(BLOCKS))
    const count = (kind: string) => kinds.filter((each) => each === kind).length
    expect([count('heading'), count('block_quote'), count('list'), count('item')]).toEqual([1, 1, 3, 6])
    expect(links).toEqual(['https://harbourpost.test/a_(b)?c=*d*', 'https://harbourpost.test/'])
  })

  it.each([
    '# No heading',
    '1. no list',
    '12) no list',
    '- no list',
    '+ no list',
    '=== no title',
    '> no quotation',
    '*no emphasis* and _none_ and `no code`',
    '[no link](https://evil.test/) ![none](https://evil.test/a.png)',
    '<img src=https://evil.test/a.png> <script>alert(1)</script>',
    '<https://evil.test/>',
    'AT&amp;T &copy; \\backslash ~~gone~~ | a | table |',
    '***',
    '    no code',
    ' - no list after a blank',
    'two\n\n# lines',
  ])('keeps words of a page for words: %s', (text) => {
    const { kinds, words } = parsed(writeMarkdown([{ kind: 'paragraph', runs: [{ text }] }]))
    expect(words).toBe(text.replace(/\s+/g, ' ').trim())
    expect(kinds.filter((kind) => !['document', 'paragraph', 'text', 'softbreak'].includes(kind))).toEqual([])
  })

  it.each<[string, Block[], string]>([
    [
      'a number with a full stop that begins no line',
      [
        { kind: 'facts', rows: [{ term: 'Datum', runs: [{ text: '6. Oktober 2026' }] }] },
        { kind: 'paragraph', runs: [{ text: 'am ' }, { text: '6. Oktober' }] },
        { kind: 'heading', level: 2, text: '6. Oktober' },
      ],
      '* **Datum:** 6. Oktober 2026\n\nam 6. Oktober\n\n## 6. Oktober\n',
    ],
    ['a number that begins no list', [{ kind: 'paragraph', runs: [{ text: '3.5 million' }] }], '3.5 million\n'],
    [
      'an address that is told as a link',
      [{ kind: 'paragraph', runs: [{ text: 'https://a.test/b', href: 'https://a.test/b' }] }],
      '[https://a.test/b](<https://a.test/b>)\n',
    ],
    ['what begins nothing', [{ kind: 'paragraph', runs: [{ text: 'Stop! Quill & Sons' }] }], 'Stop! Quill & Sons\n'],
  ])('is as easy to read as the text: %s', (_, blocks, markdown) => {
    expect(writeMarkdown(blocks)).toBe(markdown)
  })

  it('makes no picture of a link after an exclamation mark', () => {
    const runs = [{ text: 'Stop!' }, { text: 'here', href: 'https://a.test/' }]
    expect(parsed(writeMarkdown([{ kind: 'paragraph', runs }])).kinds).not.toContain('image')
  })

  it('begins no list with the name of a station', () => {
    const station = { name: '6. Oktober', href: null, detail: '', line: null, note: '' }
    expect(parsed(writeMarkdown([{ kind: 'chain', title: 'Way', stations: [station] }])).words).toBe('Way6. Oktober')
  })

  it('cannot be left by an address', () => {
    const href = 'https://evil.test/a> [b](https://evil.test/b'
    const { links } = parsed(writeMarkdown([{ kind: 'paragraph', runs: [{ text: 'here', href }] }]))
    expect(links).toHaveLength(1)
  })

  it('sets marks against the words, whatever blanks stand with them', () => {
    const runs = [{ text: 'not' }, { text: ' seen ', look: 'there' as const }, { text: 'it' }]
    expect(writeMarkdown([{ kind: 'paragraph', runs }])).toBe('not **seen** it\n')
  })
})

describe('signs of direction', () => {
  const href = 'https://evil.test/'
  const turning = 'Ada \u202etset.tsop'
  const closed = `${turning}\u202c`
  const blocks: Block[] = [
    { kind: 'paragraph', runs: [{ text: turning, href }, { text: ' said' }] },
    { kind: 'chain', title: 'Chain', stations: [{ name: turning, href, detail: turning, line: null, note: '' }] },
  ]
  it.each([
    ['plain text', writePlain],
    ['Markdown', writeMarkdown],
    ['HTML', (told: Block[]) => writeHtml(elementsOf(told))],
  ])('of a page turn nothing round behind its words: as %s', (_, write) => {
    const text = write(blocks)
    expect(text.split(turning)).toHaveLength(4)
    expect(text.split(closed)).toHaveLength(4)
  })
})

describe('as HTML', () => {
  it('keeps words of a page for words, in text and in attributes', () => {
    const text = '<b>"bold"</b> & \'more\''
    const runs = [{ text, href: 'https://a.test/?"><i>' }]
    const html = writeHtml(elementsOf([{ kind: 'quote', paragraphs: [runs], language: '"x' }]))
    expect(elementsAndWords(html)).toEqual({ tags: ['blockquote', 'p', 'a'], words: text })
  })

  it('draws a chain, each line by its shape, and says in words what it means', () => {
    const { tags, words } = elementsAndWords(writeHtml(elementsOf(BLOCKS)))
    expect(tags.filter((tag) => tag === 'svg')).toHaveLength(2)
    expect(words).toContain('told · reworded')
  })
})
