import { loadTagger, type Tagger } from '../languages/en/words/tagger'
import { tokenizeBlock } from '../languages/en/words/tokenize-block'
import type { Article, Block, BlockKind, Link, Statement } from '../model'
import { attribute } from './attribute'
import { findQuotations } from './words/quotations'
import { type Sentence, splitSentences, untaggedSpans } from './words/sentences'

/** What the tests of the stages share: sentences and articles made from plain strings. */

let loaded: Tagger | null = null
/** The tagger, loaded once for all tests of a file. */
export const tag: Tagger = (text) => {
  loaded ??= loadTagger()
  return loaded(text)
}

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

/** The sentences of one paragraph; on wish with every word tagged, those too that need not be. */
export function sentencesOf(text: string, { tagAll = false } = {}): Sentence[] {
  const block: Block = { kind: 'paragraph', start: 0, end: text.length }
  const quotations = findQuotations(text, [block])
  const untagged = tagAll ? [] : untaggedSpans(text, quotations, block)
  return splitSentences(tokenizeBlock(text, block, tag, untagged), quotations, block, 0)
}

/** The one sentence of a text. Throws where there are more. */
export function sentenceOf(text: string): Sentence {
  const [sentence, ...more] = sentencesOf(text)
  if (!sentence || more.length > 0) throw new Error(`${more.length + 1} sentences: ${text}`)
  return sentence
}

/** The text that tokens of a sentence stand on. */
export function wordsOf(text: string, sentence: Sentence, range: { from: number; to: number } | null): string | null {
  if (!range) return null
  const first = sentence.tokens[range.from]
  const last = sentence.tokens[range.to - 1]
  return first && last ? text.slice(first.start, last.end) : ''
}

/** The statements of an article. */
export function statementsOf(parts: Part[], facts: Partial<Article> = {}): Statement[] {
  return attribute(articleOf(parts, facts), tag).statements
}
