import { sentencesOf } from '../match/sentences-of'

const WORD = /[\p{L}\p{M}]+/gu

/** The words of a text, lower case, without numbers. */
export const plainWords = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** What a text ends with of a sentence that goes on behind it; `''` where its last sentence has ended. */
export function openSentence(text: string): string {
  // A letter behind it is the last sentence's, or one of its own.
  const { start } = sentencesOf(`${text}x`).at(-1) ?? { start: 0 }
  return text.slice(start)
}

/** What a text begins with of a sentence that began before it. */
export function restOfSentence(text: string): string {
  const { end } = sentencesOf(text)[0] ?? { end: 0 }
  return text.slice(0, end)
}
