/** What the bytes of an answer are, as far as they can be read. */
export type BodyKind = 'html' | 'text' | 'pdf'

/** How far is looked for what gives markup, a PDF or binary data away. Readers of PDF are that lenient. Bytes. */
const SNIFF_WINDOW = 1024

/** Tab, line feed, vertical tab, form feed, carriage return, escape (of ISO-2022). */
const CONTROLS_OF_TEXT = new Set([9, 10, 11, 12, 13, 27])

const HTML = /^(?:text\/html|application\/xhtml\+xml)$/
const TEXT =
  /^(?:text\/(?:plain|markdown|x-markdown|xml|rtf|vtt|srt)|application\/(?:json|ld\+json|activity\+json|xml|x-subrip))$/
/** Types that say nothing, and that of PDFs, under which pages come that ask to sign in first. */
const UNTOLD = /^(?:|application\/octet-stream|application\/pdf)$/
/** How a page begins, after comments and the like. */
const FIRST_TAG = /<(?:!doctype html|html|head|body|script|title|meta|h1|p|div|a|b|br)[\s>]/iy
/** What may stand before it: white space, what XML says of itself, comments; by how each begins and ends. */
const BEFORE: readonly (readonly [begin: string, end: string])[] = [
  ['<?xml', '>'],
  ['<!--', '-->'],
]

export function isBodyKind(kind: string): kind is BodyKind {
  return kind === 'html' || kind === 'text' || kind === 'pdf'
}

/**
 * What an answer is, by the type it was sent with and by how it begins, since types lie: PDFs come as anything, and
 * files of other kinds come as pages.
 * @param contentType the header, `''` where there is none
 * @param head the first bytes, a thousand or more where there are so many
 * @returns null for what cannot be read: pictures, sound, archives, files of office programs
 */
export function kindOf(contentType: string, head: Uint8Array): BodyKind | null {
  const start = new TextDecoder('latin1').decode(head.subarray(0, SNIFF_WINDOW))
  const isMarkup = isStartOfPage(start)
  if (!isMarkup && start.includes('%PDF-')) return 'pdf'
  if (isBinary(head) && !/utf-?16/i.test(contentType)) return null
  const type = (contentType.split(';', 1)[0] ?? '').trim().toLowerCase()
  if (HTML.test(type) || (isMarkup && UNTOLD.test(type))) return 'html'
  if (TEXT.test(type) || type === '') return 'text'
  return type === 'application/octet-stream' && start !== '' ? 'text' : null
}

/** In one pass: each comment is left behind once. */
function isStartOfPage(start: string): boolean {
  for (let at = 0; ; ) {
    while (/\s/.test(start.charAt(at))) at++
    const found = BEFORE.find(([begin]) => start.startsWith(begin, at))
    if (!found) {
      FIRST_TAG.lastIndex = at
      return FIRST_TAG.test(start)
    }
    const [begin, end] = found
    const ends = start.indexOf(end, at + begin.length)
    if (ends < 0) return false
    at = ends + end.length
  }
}

/** Whether there are bytes that no text has; those of UTF-16 are told by its mark. */
function isBinary(head: Uint8Array): boolean {
  const isMarked = (head[0] === 0xff && head[1] === 0xfe) || (head[0] === 0xfe && head[1] === 0xff)
  return !isMarked && head.subarray(0, SNIFF_WINDOW).some((byte) => byte < 32 && !CONTROLS_OF_TEXT.has(byte))
}
