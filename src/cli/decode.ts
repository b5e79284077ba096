import { encodingOf } from '../core/encoding'

/** What came of decoding: the text, or in plain words why there is none. */
export type Decoded = { outcome: 'text'; text: string } | { outcome: 'failed'; reason: string }

/** More characters than this share that cannot be decoded mean that the encoding is another, or the file damaged. */
const MAX_BROKEN_SHARE = 0.001

/** Decodes a saved page, in the encoding that `encodingOf` finds: how it was sent is not known. */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const encoding = encodingOf(bytes)
  const text = new TextDecoder(encoding).decode(bytes)
  const broken = text.split('\ufffd').length - 1
  if (broken > Math.max(3, MAX_BROKEN_SHARE * text.length))
    return { outcome: 'failed', reason: `its encoding is broken: ${broken} characters are not valid ${encoding}` }
  if (text.includes('\u0000\u0000'))
    return { outcome: 'failed', reason: 'its encoding is broken: it holds binary data' }
  return { outcome: 'text', text }
}

/** Decodes plain text, which must be UTF-8. A byte order mark stays, so that offsets count into the file as it is. */
export function decodeText(bytes: Uint8Array): Decoded {
  try {
    return { outcome: 'text', text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes) }
  } catch {
    return { outcome: 'failed', reason: 'its encoding is broken: plain text must be valid utf-8' }
  }
}
