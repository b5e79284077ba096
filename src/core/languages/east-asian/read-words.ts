import type { Token } from '../../attribution/words/token'
import type { Span } from '../../model'

/** Reads the words that stand at a place of a text, up to `end` at the most; at least one. */
export type WordReader = (text: string, at: number, end: number, before: readonly Token[]) => readonly Token[]

const SPACE = /\s/u

/** What a sticky pattern finds at a place, up to `end`; at least the unit that stands there. */
export function matchAt(pattern: RegExp, text: string, at: number, end: number): string {
  pattern.lastIndex = at
  return (pattern.exec(text)?.[0] ?? text[at] ?? '').slice(0, end - at)
}

/** The mark at a place: both units of one that has two. */
export const markAt = (text: string, at: number, end: number): string =>
  String.fromCodePoint(text.codePointAt(at) ?? 0).slice(0, end - at)

/** The words of a block, from left to right, by what stands at each place. Stretches within `blanks` give none. */
export function readWords(text: string, block: Span, blanks: readonly Span[], read: WordReader): Token[] {
  const tokens: Token[] = []
  let from = block.start
  for (const blank of [...blanks, { start: block.end, end: block.end }]) {
    readStretch(text, from, Math.min(block.end, blank.start), read, tokens)
    from = Math.max(from, blank.end)
  }
  return tokens
}

function readStretch(text: string, from: number, end: number, read: WordReader, tokens: Token[]): void {
  let at = from
  while (at < end) {
    if (SPACE.test(text[at] ?? '')) {
      at++
      continue
    }
    const found = read(text, at, end, tokens)
    for (const token of found) tokens.push(token)
    at = found.at(-1)?.end ?? at + 1
  }
}
