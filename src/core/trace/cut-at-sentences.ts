import type { Span } from '../model'

/** What ends a sentence, with what closes behind it. */
const END = /[.!?…]['"”’»)\]]*\s+|[。！？]['"”’」』）]*/g

/** The sentences of a text, blanks behind them included. An abbreviation may cut one in two. */
export function sentencesOf(text: string): Span[] {
  const ends = Array.from(text.matchAll(END), ({ index, 0: { length } }) => index + length)
  if (ends.at(-1) !== text.length) ends.push(text.length)
  return ends.map((end, at) => ({ start: ends[at - 1] ?? 0, end }))
}

/** Cuts a text into parts of at least some length, at the ends of sentences; longer sentences are cut anywhere. */
export function cutAtSentences(text: string, length: number): string[] {
  const parts: string[] = []
  let start = 0
  const cutAt = (end: number) => {
    parts.push(text.slice(start, end))
    start = end
  }
  for (const { end } of sentencesOf(text)) {
    while (end - start > 2 * length) cutAt(start + length)
    if (end - start >= length) cutAt(end)
  }
  if (start < text.length) cutAt(text.length)
  return parts
}
