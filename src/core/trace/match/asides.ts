import { ASIDES, BESIDE_ASIDES, SHORT_ASIDES } from '../../languages/transcript-words'

/**
 * What a transcript notes in brackets between the words that are said: *(LAUGHTER)*, *[crosstalk]*, *[00:14:20]*.
 */

const BRACKETS = /[([（［]([^()[\]（）［］\n]{1,60})[)\]）］]/uy
const TIME = /^\s*(?:\d{1,3}:)?\d{1,2}:\d{2}(?:[.,]\d{1,3})?\s*$/
const LONG_TIME = /^\s*\d{1,3}:\d{2}:\d{2}(?:[.,]\d{1,3})?\s*$/
const WORD = /[\p{L}\p{M}\p{N}]+(?:[-:][\p{L}\p{M}\p{N}]+)*/gu
/** A time within a note: *inaudible 00:12:10*. */
const IS_TIME = /^[\d:]+$/

/** Where the aside ends that begins with the bracket at a place; null where it is none. */
export function endOfAside(text: string, at: number): number | null {
  BRACKETS.lastIndex = at
  const [whole, inner = ''] = BRACKETS.exec(text) ?? []
  return whole !== undefined && isAside(inner, whole.startsWith('[')) ? at + whole.length : null
}

/** @param isSquare a score or an hour stands in round brackets, too: *(2:1)* */
function isAside(inner: string, isSquare: boolean): boolean {
  if ((isSquare ? TIME : LONG_TIME).test(inner) || SHORT_ASIDES.test(inner)) return true
  const words = inner.toLowerCase().match(WORD) ?? []
  return (
    words.some((word) => ASIDES.has(word)) &&
    words.every((word) => ASIDES.has(word) || BESIDE_ASIDES.has(word) || IS_TIME.test(word))
  )
}
