import type { Collection, RawBlock } from '../../article/collection'
import type { PageFacts } from '../../article/page-facts'
import { type ArticleView, readWholePage } from '../../article/read-article'
import type { Metadata } from '../../article/read-metadata'
import { countWords } from '../../count-words'
import type { Article, Block } from '../../model'
import { credibleOutlet } from '../../publisher/publisher'
import { lookOf } from './look-of'
import { isCut, offsetInBody } from './page-signs'
import { partRead } from './part-read'
import { joinBlocks, type LooseBlock } from './source-from-blocks'
import type { SourceBlock, SourceHead, SourceText } from './source-text'
import { modifiedOf, toldParagraphs } from './told-to-machines'

/** An article that shows less than this share of what the page tells machines is a shell of it. */
const SHELL_SHARE = 0.4
/** So little told to machines is a summary, no article. Words. */
const MIN_TOLD = 60

/** What is known of a page from how it came. */
export interface SourceFacts {
  /** Where it stood in the end, redirects followed; `''` where unknown. */
  url: string
  /** Bytes as they came. */
  bytes: number
  /** When the archive kept this copy, ISO 8601; null for the page itself. */
  archived?: string | null
  /** The address that was asked for, where it is another. */
  asked?: string
  /** The status that the page came with, or with which it was refused before, where that is known (`part-read.ts`). */
  status?: number | null
  refused?: number | null
}

/**
 * Reads the whole visible text of a parsed page, and the article in it. The document has no layout, so what is hidden
 * is told by the markup alone; it is never changed. Where the page shows but a shell of the article that it tells
 * machines, the article is what it tells them, after what it shows.
 */
export function readSource(document: Document, facts: SourceFacts): SourceText {
  const reading = readWholePage(document, { url: facts.url })
  const { facts: page, metadata, collection, view } = reading
  const shown = shownBlocks(collection, view)
  const told = toldArticle(page, view?.article ?? null, metadata)
  const all = told ? [...shown.map((block) => ({ ...block, inArticle: null })), ...looseBlocks(told)] : shown
  const { text, blocks } = joinBlocks(all)
  const outlet = credibleOutlet({ ...metadata, url: facts.url })
  const read = told ?? view?.article ?? null
  const article = read && { ...read, outlet: read.outlet === metadata.outlet ? outlet : credibleOutlet(read) }
  const answered = {
    asked: facts.asked ?? '',
    url: facts.url,
    status: facts.status ?? null,
    refused: facts.refused ?? null,
  }
  const part = told ? (isCut(told.text) ? 'excerpt' : null) : partRead({ document, ...reading }, answered)
  const head: SourceHead = {
    url: facts.url,
    kind: 'page',
    outlet,
    canonical: metadata.canonical,
    title: metadata.title,
    author: '',
    published: metadata.published,
    modified: modifiedOf(page),
    language: metadata.language,
    bytes: facts.bytes,
    pages: null,
    words: countWords(text),
    cutOff: collection.isCut ? 'length' : part,
    from: told ? 'structured-data' : 'page',
    archived: facts.archived ?? null,
  }
  return { head, text, blocks, article }
}

/** A block before it has its place in the source, but with the one that it has in the article. */
type Loose = LooseBlock & Pick<SourceBlock, 'inArticle' | 'look'>

/** The blocks that the markup does not hide, and those that were taken for the article's own all the same. */
function shownBlocks({ blocks, regions }: Collection, view: ArticleView | null): Loose[] {
  const hidden = new Set<unknown>()
  for (const region of regions)
    if (region.suspicion?.degree === 'hidden' || (region.parent && hidden.has(region.parent))) hidden.add(region)
  return blocks
    .map((block) => ({ block, inArticle: placeInArticle(block, view) }))
    .filter(({ block, inArticle }) => inArticle !== null || !hidden.has(block.region))
    .map(({ block, inArticle }) => ({ kind: block.kind, text: block.text, page: null, inArticle, look: lookOf(block) }))
}

/** Where a block begins in the article's text; null where it is none of its own. */
function placeInArticle(block: RawBlock, view: ArticleView | null): number | null {
  const offset = view && offsetInBody(block, view)
  return offset !== null && view?.article.text.startsWith(block.text, offset) ? offset : null
}

/** The article that the page tells machines, where it shows but a shell of it; else null. Its links are lost. */
function toldArticle(page: PageFacts, shown: Article | null, metadata: Metadata): Article | null {
  const { text, blocks } = joinBlocks(toldParagraphs(page).map((text) => ({ kind: 'paragraph', text, page: null })))
  const words = countWords(text)
  if (words < MIN_TOLD || countWords(shown?.text ?? '') >= SHELL_SHARE * words) return null
  const { description, ...known } = metadata
  const { headline, standfirst, captions } = shown ?? { headline: '', standfirst: '', captions: [] }
  const links = (shown?.links ?? []).filter(({ where }) => where !== 'body')
  return { ...known, headline, standfirst, captions, text, blocks: blocks.map(asBlock), links }
}

const asBlock = ({ kind, start, end }: SourceBlock): Block => ({ kind, start, end })

function looseBlocks({ text, blocks }: Article): Loose[] {
  return blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end), page: null, inArticle: start }))
}
