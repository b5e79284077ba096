import type { Span } from '../../model'

/** What ends a sentence, with what closes after it. */
const END = /[.!?…]['"”’»)\]]*\s+|[。！？]['"”’」』）]*/g

/** The sentences of a text, blanks after them included. An abbreviation may cut one in two. */
export function sentencesOf(text: string): Span[] {
  const ends = Array.from(text.matchAll(END), ({ index, 0: { length } }) => index + length)
  if (ends.at(-1) !== text.length) ends.push(text.length)
  return ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }))
}
