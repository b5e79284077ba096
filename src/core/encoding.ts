/** In which encoding the bytes of a page are written. */

/** How far into a page its declaration of an encoding is looked for, as browsers do. Bytes. */
const DECLARATION_WINDOW = 4096
/** What undeclared pages that are no UTF-8 are read as, as browsers do. */
const FALLBACK = 'windows-1252'

/**
 * The encoding of a page, as `TextDecoder` names it: by its byte order mark; else UTF-8 if it is valid UTF-8, since
 * servers and programs that save pages often name another while they write UTF-8, and other encodings are never valid
 * UTF-8 by chance; else what the server says, else what the page says, else what browsers would take.
 * @param declared the label in the `content-type` the page was sent with, `''` where there is none
 */
export function encodingOf(bytes: Uint8Array, declared = ''): string {
  const mark = encodingOfMark(bytes)
  if (mark) return mark
  const sent = known(declared)
  const said = sent ?? declaredIn(bytes)
  // Those of seven bits, or of two bytes a letter, may pass for UTF-8 and be none.
  if (said === 'iso-2022-jp' || sent?.startsWith('utf-16')) return said ?? FALLBACK
  if (isUtf8(bytes)) return 'utf-8'
  return said ?? FALLBACK
}

/** The label of the encoding in a `content-type`: *text/html; charset=windows-1251*. `''` where it has none. */
export function charsetOf(contentType: string): string {
  return /;\s*charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(contentType)?.[1] ?? ''
}

function encodingOfMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8'
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be'
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return null
}

/** What a page declares in itself; null where that is nothing, or nothing known. */
function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, DECLARATION_WINDOW))
  const label =
    /<meta[^>]{0,200}?charset\s*=\s*(?:["']\s*)?([\w:.-]+)/i.exec(head)?.[1] ??
    /^\s*<\?xml[^>]{0,100}?encoding\s*=\s*["']([\w:.-]+)/i.exec(head)?.[1]
  const encoding = known(label ?? '')
  // A declaration that can be read byte by byte cannot be true of UTF-16.
  return encoding?.startsWith('utf-16') ? 'utf-8' : encoding
}

function known(label: string): string | null {
  try {
    return label === '' ? null : new TextDecoder(label).encoding
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
