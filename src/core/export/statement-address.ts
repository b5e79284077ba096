import { withoutCredentials, withoutFragment } from '../address-parts'
import type { Article, Span, Statement } from '../model'
import { fragmentAddress } from '../trace/check/text-fragment'
import { headFrom, joinBlocks } from '../trace/source/source-from-blocks'
import type { SourceText } from '../trace/source/source-text'

/** The text of a page as a source: headline, standfirst, body and captions, a block each. */
interface PageText {
  source: SourceText
  /** Where each of an article's strings begins in it. */
  starts: Readonly<Record<Statement['where'], number>>
}

const texts = new WeakMap<Article, PageText>()

/**
 * The address that opens the page at a statement: a text fragment that means no other place of it, as for passages at a
 * source, or the page's own address where there is none. From the first of its words to the last, with what stands
 * between.
 */
export function statementAddress(statement: Statement, article: Article): string {
  if (article.url === '') return ''
  return fragmentAddress(textOf(article).source, placeOf(statement, article))
}

/** A statement's place in the text of the page. */
function placeOf({ content, where }: Statement, article: Article): Span {
  const start = textOf(article).starts[where]
  return { start: start + content[0].start, end: start + (content.at(-1)?.end ?? content[0].end) }
}

function textOf(article: Article): PageText {
  const known = texts.get(article)
  if (known) return known
  const made = pageText(article)
  texts.set(article, made)
  return made
}

function pageText(article: Article): PageText {
  const { headline, standfirst, captions, text, blocks, url } = article
  const body = blocks.map(({ kind, start, end }) => ({ kind, text: text.slice(start, end) }))
  const parts = [
    { where: 'headline' as const, blocks: [{ kind: 'heading' as const, text: headline }] },
    { where: 'standfirst' as const, blocks: [{ kind: 'paragraph' as const, text: standfirst }] },
    { where: 'body' as const, blocks: body },
    { where: 'caption' as const, blocks: captions.map((caption) => ({ kind: 'paragraph' as const, text: caption })) },
  ]
  const all = parts.flatMap((part) => part.blocks.map((block) => ({ ...block, page: null })))
  const joined = joinBlocks(all)
  const starts = { headline: 0, standfirst: 0, body: 0, caption: 0 }
  let at = 0
  for (const part of parts) {
    starts[part.where] = joined.blocks[at]?.start ?? 0
    at += part.blocks.length
  }
  const address = withoutCredentials(withoutFragment(url))
  return { source: { head: headFrom({ url: address, kind: 'page', bytes: 0 }, 0), ...joined, article: null }, starts }
}
