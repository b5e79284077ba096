/** The longest line, in UTF-16 units, of texts that were broken into lines by hand or by mail programs. */
const LONGEST_WRAPPED = 100
/** The share of lines within paragraphs that must be well filled before they are taken for broken lines. */
const FILLED_SHARE = 0.5
/** How full such a line is: this share of the longest. */
const FULL = 0.7

/**
 * A plain text with each paragraph in one stretch, paragraphs apart by a blank line. Lines that a paragraph was broken
 * into are joined; where lines are paragraphs themselves, as editors without wrapping leave them, they stay apart.
 */
export function unwrapLines(text: string): string {
  const lines = text
    .replace(/\r\n?/g, '\n')
    .replace(/^\ufeff/, '')
    .split('\n')
    .map((line) => line.trim())
  const isBroken = areBroken(lines)
  let unwrapped = ''
  let isAfterBlank = true
  for (const line of lines) {
    if (line === '') isAfterBlank = true
    else {
      if (unwrapped !== '') unwrapped += isAfterBlank || !isBroken ? '\n\n' : ' '
      unwrapped += line
      isAfterBlank = false
    }
  }
  return unwrapped
}

function areBroken(lines: readonly string[]): boolean {
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0)
  // The last line of a paragraph is as long as it happens to be.
  const inner = lines.filter((line, at) => line !== '' && lines[at + 1])
  const filled = inner.filter(({ length }) => length >= FULL * longest)
  return longest <= LONGEST_WRAPPED && inner.length > 0 && filled.length >= FILLED_SHARE * inner.length
}
