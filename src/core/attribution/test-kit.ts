import { loadLanguages } from '../languages/load-languages'
import type { Languages } from '../languages/reader'
import type { Article, Block, BlockKind, Link, Statement } from '../model'
import { attribute } from './attribute'

/** What the tests of attribution share: articles made from plain strings, and the languages to read them. */

/** All languages, loaded once for all tests of a file. */
export const languages: Languages = await loadLanguages()

/** A paragraph, or a block of another kind. */
export type Part = string | { kind: BlockKind; text: string }

/** An article of parts. `[words](address)` in a part becomes a link. */
export function articleOf(parts: Part[], facts: Partial<Article> = {}): Article {
  let text = ''
  const blocks: Block[] = []
  const links: Link[] = []
  for (const part of parts) {
    if (text !== '') text += '\n\n'
    const start = text.length
    const raw = typeof part === 'string' ? part : part.text
    let at = 0
    for (const link of raw.matchAll(/\[([^[\]]+)\]\((https?:[^)[]+)\)/g)) {
      text += raw.slice(at, link.index)
      const [whole, words = '', href = ''] = link
      links.push({ where: 'body', href, start: text.length, end: text.length + words.length })
      text += words
      at = link.index + whole.length
    }
    text += raw.slice(at)
    blocks.push({ kind: typeof part === 'string' ? 'paragraph' : part.kind, start, end: text.length })
  }
  const article: Article = {
    url: 'https://daily.example/story',
    title: '',
    outlet: '',
    byline: '',
    published: '',
    language: 'en',
    headline: '',
    standfirst: '',
    captions: [],
    text,
    blocks,
    links,
  }
  return { ...article, ...facts }
}

/** The statements of an article. */
export function statementsOf(parts: Part[], facts: Partial<Article> = {}): Statement[] {
  return attribute(articleOf(parts, facts), languages).statements
}
