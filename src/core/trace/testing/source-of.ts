import { articleOf, type Part } from '../../attribution/test-kit'
import type { Article, Speaker, Statement } from '../../model'
import type { Place } from '../match/match'
import type { SourceBlock, SourceHead, SourceText } from '../source/source-text'

/** What the tests of checking share: sources and statements made from plain strings. */

export const head: SourceHead = {
  url: 'https://ledger.test/news/hinges',
  kind: 'page',
  outlet: 'Meridian Ledger',
  title: 'Hinges',
  author: '',
  published: '2026-10-05',
  modified: '',
  language: 'en',
  bytes: 2000,
  pages: null,
  words: 100,
  cutOff: null,
  from: 'page',
  archived: null,
}

/** A part of a source: of its article, or beside it; on a page of a PDF. */
export type SourcePart = Part | { beside: string } | { page: number; text: string }

/** A source of parts, joined as sources are. `[words](address)` in a part of the article becomes a link. */
export function sourceOf(
  parts: SourcePart[],
  facts: Partial<SourceHead> = {},
  about: Partial<Article> = {},
): SourceText {
  const whole = { ...head, ...facts }
  const own = parts.flatMap((part): Part[] =>
    typeof part === 'string' ? [part] : 'beside' in part ? [] : 'page' in part ? [part.text] : [part],
  )
  const article = articleOf(own, {
    url: whole.url,
    outlet: whole.outlet,
    published: whole.published,
    language: whole.language,
    ...about,
  })
  let text = ''
  let next = 0
  const blocks = parts.map((part): SourceBlock => {
    const beside = typeof part === 'object' && 'beside' in part ? part.beside : null
    const block = beside === null ? article.blocks[next++] : undefined
    if (text !== '') text += '\n\n'
    const start = text.length
    text += beside ?? article.text.slice(block?.start, block?.end)
    const page = typeof part === 'object' && 'page' in part ? part.page : null
    return { kind: block?.kind ?? 'paragraph', start, end: text.length, inArticle: block?.start ?? null, page }
  })
  return { head: whole, text, blocks, article: own.length > 0 ? article : null }
}

/** Where words stand in a source, the `nth` time (from 0). Throws where they do not. */
export function placeOf({ text }: Pick<SourceText, 'text'>, words: string, nth = 0): Place {
  let start = text.indexOf(words)
  for (let i = 0; i < nth && start >= 0; i++) start = text.indexOf(words, start + 1)
  if (start < 0) throw new Error(`not in the source: ${words}`)
  const span = { start, end: start + words.length }
  return { ...span, pieces: [span] }
}

/** Somebody who speaks, by name. */
export function speakerOf(name: string, more: Partial<Speaker> = {}): Speaker {
  return { mention: name, name, kind: 'person', start: 0, end: name.length, ...more }
}

/** A statement of these words. */
export function statementOf(words: string | string[], more: Partial<Statement> = {}): Statement {
  const texts = typeof words === 'string' ? [words] : words
  const [first, ...rest] = texts.map((text) => ({ text, start: 0, end: text.length }))
  if (!first) throw new Error('a statement has words')
  return {
    id: 'one',
    where: 'body',
    form: 'direct',
    confidence: 'high',
    basis: ['quote', 'named'],
    content: [first, ...rest],
    cue: null,
    speaker: null,
    via: [],
    sources: [],
    ...more,
  }
}

/** Links of a statement. */
export const linksTo = (...hrefs: string[]): Statement['sources'] =>
  hrefs.map((href) => ({ href, anchor: 'said', relation: 'cue' as const }))
