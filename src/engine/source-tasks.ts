import { hostnameOf, withoutFragment } from '../core/address-parts'
import { charsetOf, encodingOf } from '../core/encoding'
import { COLLECTIONS } from '../core/find/collections/collections'
import { type Hit, keptHits } from '../core/find/hit'
import { ownPages } from '../core/find/own-pages'
import { resultsOfPage } from '../core/find/results-of-page'
import { parseHtml } from '../core/parse/parse-html'
import { TreeTooLarge } from '../core/parse/tree-adapter'
import { type Copy, copyIn } from '../core/trace/source/archive'
import { readCaptions } from '../core/trace/source/captions'
import { findAdapter } from '../core/trace/source/posts/find-adapter'
import type { Post } from '../core/trace/source/posts/post-adapter'
import { readSource, type SourceFacts } from '../core/trace/source/read-source'
import { sentOnBy } from '../core/trace/source/sent-on'
import { sourceFromText } from '../core/trace/source/source-from-blocks'
import type { SourceText } from '../core/trace/source/source-text'
import { unwrapLines } from '../core/trace/source/unwrap-lines'
import { whyEmpty } from '../core/trace/source/why-empty'
import type { Body, PageToRead, Read, ReadPage, ReadPost, SourceTasks } from './worker-protocol'

/** Reads a page, its visible text and the article in it; or a plain text, the whole of it an article. */
export function readPageOrText({ kind, body, ...came }: PageToRead): ReadPage {
  const [text, bytes] = 'html' in body ? [body.html, body.html.length] : [decode(body), body.bytes.length]
  if (kind === 'html') return withinTree(() => readPage(text, { ...came, bytes }))
  const source = sourceFromText({ url: came.url, bytes, kind: 'text' }, readCaptions(text) ?? unwrapLines(text))
  return source.head.words === 0 ? { outcome: 'empty', reason: 'no-text' } : { outcome: 'read', source }
}

function readPage(html: string, facts: SourceFacts): ReadPage {
  const document = parseHtml(html)
  const source = readSource(document, facts)
  const reason = whyEmpty(document, source)
  if (!reason) return { outcome: 'read', source }
  const to = sentOnBy(document, facts.url)
  return to === null ? { outcome: 'empty', reason } : { outcome: 'sent-on', to }
}

/** Reads the post at `href` from one answer of its network's public interface. */
export function readPost({ href, address, body }: SourceTasks['post']['ask']): ReadPost {
  const adapter = findAdapter(new URL(href))?.adapter
  if (!adapter) return { outcome: 'none' }
  return withinTree((): ReadPost => {
    const post = adapter.read({ address, text: decode(body) }, parseHtml)
    if (post === null) return { outcome: 'none' }
    if (typeof post === 'string') return { outcome: 'empty', reason: post }
    if (!/[\p{L}\p{N}]/u.test(post.text)) return { outcome: 'empty', reason: 'no-text' }
    return { outcome: 'read', source: sourceOf(post, withoutFragment(href), adapter.network, body.bytes.length) }
  })
}

function sourceOf(post: Post, url: string, network: string, bytes: number): SourceText {
  const { author, title, text, links, published, modified, language, isCut } = post
  const outlet = network || hostnameOf(url)
  const cutOff = isCut ? 'length' : null
  return sourceFromText(
    { url, kind: 'post', bytes, outlet, title, author, published, modified, language, cutOff },
    text,
    links,
  )
}

/** The copy that the archive's answer names; null where it has none. */
export function findCopy({ body, archive }: SourceTasks['copy']['ask']): Copy | null {
  return copyIn(decode(body), archive)
}

/** The pages that a search has found; null where its answer cannot be understood. */
export function readHits(ask: SourceTasks['hits']['ask']): Hit[] | null {
  if (ask.from === 'links') return ownPages(ask.links, ask.statement, ask.language)
  if (ask.from === 'collection') {
    const hits = COLLECTIONS[ask.place].read(decode(ask.body), ask.address)
    return hits && keptHits(hits)
  }
  const read = withinTree(() => resultsOfPage(parseHtml(ask.html), ask.url))
  return 'outcome' in read ? null : read
}

/** The characters of an answer, in whatever encoding they came. */
function decode({ bytes, contentType }: Body): string {
  return new TextDecoder(encodingOf(bytes, charsetOf(contentType))).decode(bytes)
}

/** A page that is too large a tree is too much. */
function withinTree<T>(read: () => T): T | Extract<Read, { outcome: 'empty' }> {
  try {
    return read()
  } catch (error) {
    if (error instanceof TreeTooLarge) return { outcome: 'empty', reason: 'too-complex' }
    throw error
  }
}
