import type { Token } from '../../attribution/words/token'
import type { Span } from '../../model'

/** Reads the words that stand at a place of a text, up to `end` at the most; at least one. */
export type WordReader = (text: string, at: number, end: number, before: readonly Token[]) => readonly Token[]

const SPACE = /\s/u

/** The words of a block, from left to right, by what stands at each place. Stretches within `blanks` give none. */
export function readWords(text: string, block: Span, blanks: readonly Span[], read: WordReader): Token[] {
  const tokens: Token[] = []
  let at = block.start
  let blank = 0
  while (at < block.end) {
    while ((blanks[blank]?.end ?? Number.POSITIVE_INFINITY) <= at) blank++
    const within = blanks[blank]
    if (within && at >= within.start) at = within.end
    else if (SPACE.test(text[at] ?? '')) at++
    else {
      const end = Math.min(block.end, within?.start ?? block.end)
      const found = read(text, at, end, tokens)
      for (const token of found) tokens.push(token)
      at = found.at(-1)?.end ?? at + 1
    }
  }
  return tokens
}
