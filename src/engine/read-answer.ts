import { charsetOf, encodingOf } from '../core/encoding'
import type { SourceText, UnreadableReason } from '../core/trace/model'
import type { Parse } from '../core/trace/posts/post-adapter'
import { readSource } from '../core/trace/read-source'
import { sourceFromText } from '../core/trace/source-from-blocks'
import { unwrapLines } from '../core/trace/unwrap-lines'
import { whyEmpty } from '../core/trace/why-empty'
import type { Fetched } from './fetch-source'

/** The text of a source, or why it has none. */
export type Read = { outcome: 'read'; source: SourceText } | { outcome: 'empty'; reason: UnreadableReason }

/** What is known of a page besides its markup. */
interface PageFacts {
  url: string
  bytes: number
  archived?: string | null
}

/** Reads a page: its visible text, and the article in it. */
export function readPage(html: string, facts: PageFacts, parse: Parse): Read {
  const document = parse(html)
  const source = readSource(document, facts)
  const reason = whyEmpty(document, source)
  return reason ? { outcome: 'empty', reason } : { outcome: 'read', source }
}

/** Reads a plain text: the whole of it an article. */
export function readText(text: string, { url, bytes }: PageFacts): Read {
  const source = sourceFromText({ url, bytes, kind: 'text' }, unwrapLines(text))
  return source.head.words === 0 ? { outcome: 'empty', reason: 'no-text' } : { outcome: 'read', source }
}

/** The characters of an answer, in whatever encoding they came. */
export function decode({ bytes, contentType }: Pick<Fetched, 'bytes' | 'contentType'>): string {
  return new TextDecoder(encodingOf(bytes, charsetOf(contentType))).decode(bytes)
}

/**
 * Where a page without text of its own sends on to at once by `meta`, as short links do that count who follows them.
 * @returns null where it does not
 */
export function sentOnBy(html: string, url: string, parse: Parse): string | null {
  for (const meta of parse(html).querySelectorAll('meta[http-equiv][content]')) {
    if (meta.getAttribute('http-equiv')?.toLowerCase() !== 'refresh') continue
    const to = /^\s*[01](?:\.\d*)?\s*[;,]\s*(?:url\s*=\s*)?["']?([^"'\s]+)/i.exec(
      meta.getAttribute('content') ?? '',
    )?.[1]
    if (to && URL.canParse(to, url)) return new URL(to, url).href
  }
  return null
}
