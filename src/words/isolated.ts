/** Letters that are written from right to left. */
const FROM_RIGHT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u
/** With the marks above and below it. */
const LETTER = new RegExp(`${FROM_RIGHT.source}\\p{M}*`, 'gu')
/** A stretch of a line without Latin letters or digits: words from right to left, and what stands between them. */
const STRETCH = /([^\n\p{sc=Latin}\d]+)/u
/** First strong isolate, and the end of it. */
const [OPEN, CLOSE] = ['\u2068', '\u2069']

/**
 * Words of a page within a sentence of Whence’s, so that neither turns the other’s order round: what is written from right
 * to left is isolated (UAX #9), all else stands as it is.
 */
export const isolated = (text: string): string => (FROM_RIGHT.test(text) ? OPEN + text + CLOSE : text)

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
