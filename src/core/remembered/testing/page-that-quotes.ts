import type { Reading, Statement } from '../../model'
import type { Trace } from '../../trace/hop/trace'
import { type RememberedPage, rememberedPage } from '../remembered-page'

/** What is told of a page of a test. */
export interface Told {
  url?: string
  outlet?: string
  title?: string
  published?: string
  language?: string
  /** When it is read, ms since the epoch. */
  at?: number
  traces?: Trace[]
}

/** What somebody says there: the pieces of a quotation; `form` is `direct` unless told. */
export interface Quote {
  pieces: string[]
  who?: string
  form?: Statement['form']
}

/** A reading of an article in which these are quoted, a paragraph each. */
export function readingThatQuotes(quotes: readonly (string | Quote)[], told: Told = {}): Reading {
  let text = ''
  const statements = quotes.map((quote, at): Statement => {
    const { pieces, who = '', form = 'direct' } = typeof quote === 'string' ? { pieces: [quote] } : quote
    if (text !== '') text += '\n\n'
    const [first, ...rest] = pieces.map((piece) => {
      const start = text.length
      text += `${piece} `
      return { text: piece, start, end: start + piece.length }
    })
    if (!first) throw new Error('a quotation has words')
    const start = text.length
    text += `${who} said.`
    const speaker = { mention: who, name: who, kind: 'person' as const, start, end: start + who.length }
    return {
      id: `s${at + 1}`,
      where: 'body',
      form,
      confidence: 'high',
      basis: ['quote', who ? 'named' : 'nobody'],
      content: [first, ...rest],
      cue: null,
      speaker: who ? speaker : null,
      via: [],
      sources: [],
    }
  })
  const { url = 'https://harbourpost.test/news/hinges', outlet = 'Harbour Post', title = 'Hinges' } = told
  const { published = '2026-10-05', language = 'en' } = told
  const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length }]
  const head = { headline: title, standfirst: '', byline: '', captions: [], links: [] }
  return { article: { url, title, outlet, published, language, text, blocks, ...head }, statements }
}

/** The same as it is remembered. */
export function pageThatQuotes(quotes: readonly (string | Quote)[], told: Told = {}): RememberedPage {
  const reading = readingThatQuotes(quotes, told)
  const { traces = [], at = Date.UTC(2026, 9, 6) } = told
  const page = rememberedPage({ reading, statements: reading.statements, traces, made: at })
  if (!page) throw new Error('this page is not remembered')
  return page
}
