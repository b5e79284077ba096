import { type Collection, collectBlocks, type RawBlock } from '../article/collect-blocks'
import { pageFacts } from '../article/page-facts'
import { type ArticleView, readArticle } from '../article/read-article'
import { readMetadata } from '../article/read-metadata'
import { Visibility } from '../article/visibility'
import type { SourceBlock, SourceText } from './model'

/** What joins the blocks of a source. */
const JOINT = '\n\n'

/** What is known of a page from how it came. */
export interface SourceFacts {
  /** Where it stood in the end, redirects followed. */
  url: string
  /** Bytes as they came. */
  bytes: number
  /** When the archive kept this copy, ISO 8601; null for the page itself. */
  archived?: string | null
}

/**
 * Reads the whole visible text of a parsed page, and the article in it. The document has no layout, so what is hidden
 * is told by the markup alone; it is never changed.
 */
export function readSource(document: Document, facts: SourceFacts): SourceText {
  const { body } = document
  const view = readArticle(document, { url: facts.url })
  const metadata = readMetadata(document, pageFacts(document, facts.url))
  const shown = body ? shownBlocks(collectBlocks(body, new Visibility())) : []
  let text = ''
  const blocks: SourceBlock[] = []
  for (const block of shown) {
    if (text !== '') text += JOINT
    const start = text.length
    text += block.text
    blocks.push({ kind: block.kind, start, end: text.length, inArticle: placeInArticle(block, view), page: null })
  }
  return {
    head: {
      url: facts.url,
      kind: 'page',
      outlet: metadata.outlet,
      title: metadata.title,
      author: '',
      published: metadata.published,
      modified: '',
      language: metadata.language,
      bytes: facts.bytes,
      pages: null,
      words: text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0,
      cutOff: null,
      from: 'page',
      archived: facts.archived ?? null,
    },
    text,
    blocks,
    article: view?.article ?? null,
  }
}

/** The blocks that the markup does not hide. */
function shownBlocks({ blocks, regions }: Collection): RawBlock[] {
  const hidden = new Set<unknown>()
  for (const region of regions)
    if (region.suspicion?.degree === 'hidden' || (region.parent && hidden.has(region.parent))) hidden.add(region)
  return blocks.filter((block) => !hidden.has(block.region))
}

/** Where a block begins in the article's text; null where it is none of its own. */
function placeInArticle(block: RawBlock, view: ArticleView | null): number | null {
  const [run] = block.runs
  if (!view || !run) return null
  const place = view.offsetAt(run.node, run.nodeStart)
  return place?.where === 'body' && view.article.text.startsWith(block.text, place.offset) ? place.offset : null
}
