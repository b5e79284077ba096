/** Letters that are written from right to left. */
const FROM_RIGHT = /[\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Syriac}\p{sc=Thaana}\p{sc=Nko}\p{sc=Adlam}]/u
/** Words of such letters within a line, with what stands between them. */
const RUN = new RegExp(`(${FROM_RIGHT.source}(?:[^\\n\\p{sc=Latin}\\d]*${FROM_RIGHT.source})?)`, 'u')
/** First strong isolate, and the end of it. */
const [OPEN, CLOSE] = ['\u2068', '\u2069']

/**
 * Words of a page within a sentence of Whence’s, so that neither turns the other’s order round: what is written from right
 * to left is isolated (UAX #9), all else stands as it is.
 */
export const isolated = (text: string): string => (FROM_RIGHT.test(text) ? OPEN + text + CLOSE : text)

/** A text in runs: every other one, from the second on, is written from right to left. */
export const runsByDirection = (text: string): string[] => text.split(RUN)
