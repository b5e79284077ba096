import { countWords } from '../../count-words'
import type { Article, BlockKind, Link } from '../../model'
import type { SourceBlock, SourceHead, SourceText } from './source-text'

/** What joins the blocks of a source. */
const JOINT = '\n\n'

/** A block before it has its place. */
export interface LooseBlock {
  kind: BlockKind
  text: string
  /** Number of the PDF's page, from 1; null elsewhere. */
  page: number | null
}

/** What is told of such a source; the rest of its head is counted, or the same for all. */
export type LooseHead = Pick<SourceHead, 'url' | 'kind' | 'bytes'> & Partial<SourceHead>

/**
 * A source that is article from end to end: a PDF, a text, a post. Its blocks are joined by blank lines.
 * @param byline who signed it; that is not who says all that stands in it, as `head.author` would be
 */
export function sourceFromBlocks(head: LooseHead, loose: readonly LooseBlock[], byline = ''): SourceText {
  const { text, blocks } = joinBlocks(loose)
  return sourceOf(head, text, blocks, [], byline)
}

/** Joins blocks by blank lines. A block that does not tell its place in the article has the one it has here. */
export function joinBlocks(
  loose: readonly (LooseBlock & Partial<Pick<SourceBlock, 'inArticle' | 'look'>>)[],
): Pick<SourceText, 'text' | 'blocks'> {
  let start = 0
  const blocks = loose.map(({ kind, text, page, look, inArticle = start }): SourceBlock => {
    const block = { kind, start, end: start + text.length, inArticle, page, ...(look === undefined ? {} : { look }) }
    start = block.end + JOINT.length
    return block
  })
  return { text: loose.map(({ text }) => text).join(JOINT), blocks }
}

/** The same of a text as it stands, cut into blocks at blank lines. `links` count into it. */
export function sourceFromText(head: LooseHead, text: string, links: readonly Omit<Link, 'where'>[] = []): SourceText {
  const blocks = Array.from(text.matchAll(/\S(?:[^\n]|\n(?![^\S\n]*\n))*/g), ({ 0: stretch, index }): SourceBlock => {
    const end = index + stretch.trimEnd().length
    return { kind: 'paragraph', start: index, end, inArticle: index, page: null }
  })
  return sourceOf(head, text, blocks, links, head.author ?? '')
}

/** A head with what is not known of it left empty. */
export function headFrom({ url, kind, bytes, ...known }: LooseHead, words: number): SourceHead {
  return {
    url,
    kind,
    outlet: '',
    title: '',
    author: '',
    published: '',
    modified: '',
    language: '',
    bytes,
    pages: null,
    words,
    cutOff: null,
    from: 'page',
    archived: null,
    ...known,
  }
}

function sourceOf(
  loose: LooseHead,
  text: string,
  blocks: SourceBlock[],
  links: readonly Omit<Link, 'where'>[],
  byline: string,
): SourceText {
  const head = headFrom(loose, countWords(text))
  return { head, text, blocks, article: { ...articleOf(head, text, blocks, links), byline } }
}

function articleOf(
  { url, title, outlet, published, language }: SourceHead,
  text: string,
  blocks: readonly SourceBlock[],
  links: readonly Omit<Link, 'where'>[],
): Article {
  return {
    url,
    title,
    outlet,
    byline: '',
    published,
    language,
    headline: '',
    standfirst: '',
    captions: [],
    text,
    blocks: blocks.map(({ kind, start, end }) => ({ kind, start, end })),
    links: links.map((link) => ({ where: 'body', ...link })),
  }
}
