/** What ends an embedding or override, and an isolate. */
const [POP, POP_ISOLATE] = ['\u202c', '\u2069']
/** The signs that begin another direction of writing, with what ends it. */
const ENDS: ReadonlyMap<string, string> = new Map([
  ...['\u202a', '\u202b', '\u202d', '\u202e'].map((sign) => [sign, POP] as const),
  ...['\u2066', '\u2067', '\u2068'].map((sign) => [sign, POP_ISOLATE] as const),
])
const SIGN = /[\u202a-\u202e\u2066-\u2069]/gu
/** Directions one within the other; what is deeper has no effect (UAX #9, `max_depth`). */
const DEEPEST = 125

/**
 * A text whose signs of direction (UAX #9) end with it, so that none turns round what stands behind it on the line, such
 * as the address of a link: what is open is closed, and what ends nothing is left out. Linear in its length.
 */
export function closedDirections(text: string): string {
  /** What ends each that is open, the outermost first. */
  const open: string[] = []
  const closed = text.replace(SIGN, (sign) => {
    const end = ENDS.get(sign)
    if (end !== undefined) return open.length < DEEPEST && open.push(end) > 0 ? sign : ''
    // The end of an isolate ends what was opened in it as well.
    const at = sign === POP_ISOLATE ? open.lastIndexOf(sign) : open.at(-1) === POP ? open.length - 1 : -1
    if (at < 0) return ''
    open.length = at
    return sign
  })
  return closed + open.reverse().join('')
}
