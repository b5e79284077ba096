import { afterEach, describe, expect, it } from 'vitest'
import { readArticle } from '../core/article/read-article'
import type { Statement } from '../core/model'
import { nameOf, newNames } from '../platform/highlight-names'
import { Canvas } from './canvas'
import { findStatement } from './find-statement'
import { Painter } from './painter'

const NAMES = newNames()
const [quote = '', report = '', openQuote = '', openReport = ''] = (
  ['quote', 'report', 'openQuote', 'openReport'] as const
).map((look) => nameOf(NAMES, 'light', look))

const PARAGRAPHS = [
  'The engineer who ran the estuary barrier for eleven years says he warned the ministry long before the cracks became public. “We told them in writing, twice,” Pavo Lindqvist told the Harbour Post.',
  'Ruta Senneville, the minister for public works, said on Monday that she learned of the cracks only in August, when inspectors climbed down to the gates at low water and photographed them.',
  'The board had no answer when it was asked about the letters, and the gates stayed open through the winter storms that followed, as they had in every year before.',
]

function open() {
  document.body.innerHTML = `<article><h1>Minister was told gates could fail</h1>${PARAGRAPHS.map((p) => `<p>${p}</p>`).join('')}</article>`
  const view = readArticle(document, { url: 'https://courier.test/gates' })
  if (!view) throw new Error('the page was not read')
  const statements = ['We told them in writing, twice,', 'she learned of the cracks only in August'].map((text) =>
    statementOf(text, view.article.text.indexOf(text)),
  )
  const painter = new Painter('light', new Canvas(NAMES))
  painter.paint(view, statements)
  return { view, statements, painter, at: (x: number, y: number) => find({ x, y })?.content[0].text ?? null }
  function find(point: { x: number; y: number }) {
    return findStatement(view as NonNullable<typeof view>, statements, (id) => painter.rangesOf(id), {
      document,
      ...point,
      shadowRoots: [],
      target: null,
    })
  }
}

function statementOf(text: string, start: number): Statement {
  return {
    id: text.slice(0, 6),
    where: 'body',
    form: text.startsWith('We') ? 'direct' : 'indirect',
    confidence: 'high',
    basis: ['quote', 'named'],
    content: [{ text, start, end: start + text.length }],
    cue: null,
    speaker: null,
    via: [],
    sources: [],
  }
}

afterEach(() => {
  document.body.innerHTML = ''
  CSS.highlights.clear()
})

describe('findStatement', () => {
  it('finds the statement under a point, on every line that it runs over', () => {
    const { statements, painter, at } = open()
    for (const { id, content } of statements) {
      for (const box of painter.rangesOf(id).flatMap((range) => [...range.getClientRects()])) {
        expect(at(box.left + box.width / 2, box.top + box.height / 2)).toBe(content[0].text)
      }
    }
  })

  it('finds none beside the words, though a caret is near', () => {
    const { statements, painter, at } = open()
    const [box] = painter.rangesOf(statements[0]?.id ?? '').map((range) => range.getBoundingClientRect())
    expect(box).toBeDefined()
    expect(at(5, (box?.top ?? 0) - 20)).toBeNull()
    expect(at(innerWidth - 1, innerHeight - 1)).toBeNull()
  })
})

describe('Painter', () => {
  it('paints words and lines, and changes no node', () => {
    const { painter } = open()
    const html = document.body.innerHTML
    expect([...CSS.highlights.keys()].sort()).toEqual([quote, report, openQuote, openReport].sort())
    expect([...(CSS.highlights.get(quote) ?? [])].map(String)).toEqual(['“We told them in writing, twice,”'])
    expect(CSS.highlights.get(report)?.size).toBe(1)
    expect([openQuote, openReport].map((name) => CSS.highlights.get(name)?.size)).toEqual([1, 1])
    painter.clear()
    expect(CSS.highlights.size).toBe(0)
    expect(document.body.innerHTML).toBe(html)
  })

  it('leaves alone what another instance has painted since', () => {
    const { painter, view, statements } = open()
    const next = new Painter('light', new Canvas(NAMES))
    next.paint(view, statements)
    painter.clear()
    expect(CSS.highlights.get(quote)?.size).toBe(1)
  })

  it('knows when a statement’s words are gone from the page', () => {
    const { painter, statements } = open()
    document.querySelector('p')?.remove()
    expect(painter.rangesOf(statements[0]?.id ?? '')).toEqual([])
    expect(painter.rangesOf(statements[1]?.id ?? '')).toHaveLength(1)
  })
})
