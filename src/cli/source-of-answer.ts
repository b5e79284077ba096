import { charsetOf, encodingOf } from '../core/encoding'
import { parseHtml } from '../core/parse/parse-html'
import { readCaptions } from '../core/trace/source/captions'
import { kindOf } from '../core/trace/source/kind-of'
import { readSource } from '../core/trace/source/read-source'
import { sourceFromText } from '../core/trace/source/source-from-blocks'
import { unwrapLines } from '../core/trace/source/unwrap-lines'
import type { Answer } from './fetch-source'
import { type LoadedSource, readPdf } from './load-source'

/** What an answer says, read as the extension reads it. */
export async function sourceOfAnswer(
  { url, status, contentType, bytes }: Extract<Answer, { outcome: 'answered' }>,
  asked: string,
): Promise<LoadedSource> {
  if (status >= 400) return { outcome: 'failed', reason: `it answers ${status}` }
  const kind = kindOf(contentType, bytes.subarray(0, 4096))
  if (kind === null) return { outcome: 'failed', reason: 'it is nothing that can be read' }
  if (kind === 'pdf') return readPdf(bytes, url)
  const text = new TextDecoder(encodingOf(bytes, charsetOf(contentType))).decode(bytes)
  const source =
    kind === 'html'
      ? readSource(parseHtml(text), { url, bytes: bytes.length, asked, status })
      : sourceFromText({ url, bytes: bytes.length, kind: 'text' }, readCaptions(text) ?? unwrapLines(text))
  return { outcome: 'loaded', source }
}
