/** What came of decoding: the text, or in plain words why there is none. */
export type Decoded = { outcome: 'text'; text: string } | { outcome: 'failed'; reason: string }

/** How far into a page its declaration of an encoding is looked for, as browsers do. Bytes. */
const DECLARATION_WINDOW = 4096
/** More characters than this share that cannot be decoded mean that the encoding is another, or the file damaged. */
const MAX_BROKEN_SHARE = 0.001
/** What undeclared pages that are no UTF-8 are read as, as browsers do. */
const FALLBACK = 'windows-1252'

/**
 * Decodes a page: by its byte order mark; else as UTF-8 if it is valid UTF-8, since programs that save pages often
 * write UTF-8 and leave the declaration of the original in place, and other encodings are never valid UTF-8 by chance;
 * else as it declares, else as browsers would.
 */
export function decodeHtml(bytes: Uint8Array): Decoded {
  const encoding = encodingOfMark(bytes) ?? (isUtf8(bytes) ? 'utf-8' : (declaredEncoding(bytes) ?? FALLBACK))
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

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return null
}

function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WINDOW))
  const label = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:-]+)/i.exec(head)?.[1]
  if (label === undefined) return null
  try {
    const { encoding } = new TextDecoder(label)
    // A declaration that can be read byte by byte cannot be true of UTF-16.
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding
  } catch {
    return null
  }
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
