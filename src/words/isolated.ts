/** Letters that are written from right to left. */
const FROM_RIGHT = /[\p{sc=Hebr}\p{sc=Arab}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}\p{sc=Adlm}]/u
/** With the marks above and below it. */
const LETTER = new RegExp(`${FROM_RIGHT.source}\\p{M}*`, 'gu')
/** A stretch of a line without Latin letters or digits: words from right to left, and what stands between them. */
const STRETCH = /([^\n\p{sc=Latn}\d]+)/u
/** Signs of direction: embeddings, overrides and isolates turn the order round until their end. No name needs one. */
const TURNS = /\p{Bidi_C}/gu

/**
 * Words of a page within a sentence of Whence’s, so that neither turns the other’s order round: what is written from right
 * to left stands between a first strong isolate and its end (UAX #9), and signs that turn it are left out; all else stands as it is.
 */
export function isolated(text: string): string {
  const plain = text.replace(TURNS, '')
  return FROM_RIGHT.test(plain) ? `\u2068${plain}\u2069` : plain
}

/** A text in runs: every other one, from the second on, is written from right to left. */
export function runsByDirection(text: string): string[] {
  const runs: string[] = []
  let run = ''
  for (const stretch of text.split(STRETCH)) {
    const letters = [...stretch.matchAll(LETTER)]
    const from = letters[0]?.index ?? stretch.length
    const to = letters.reduce((_, { index, 0: letter }) => index + letter.length, from)
    run += stretch.slice(0, from)
    if (to === from) continue
    runs.push(run, stretch.slice(from, to))
    run = stretch.slice(to)
  }
  return [...runs, run]
}
