import type { Range } from '../chunks/chunk'
import type { Sentence } from '../words/sentences'
import type { Token } from '../words/token'

/** UTF-16 units of a passage that are written out; of a longer one, its beginning and its end. */
const PASSAGE = 100

/** A passage on one line, in the marks of its reader rather than its own. */
export function writePassage(passage: string): string {
  const line = passage.replace(/\s+/gu, ' ').trim()
  const half = PASSAGE / 2
  return `‹${line.length > PASSAGE ? `${line.slice(0, half).trimEnd()} … ${line.slice(-half).trimStart()}` : line}›`
}

/** The text that a range of a sentence's tokens stands on. */
export function writeRange(text: string, tokens: readonly Token[], { from, to }: Range): string {
  const first = tokens[from]
  const last = tokens[to - 1]
  return writePassage(first && last ? text.slice(first.start, last.end) : '')
}

/** A sentence's tokens with their tags: *Finch/PROPN said/VERB*. */
export function writeTokens(text: string, { tokens, fused }: Sentence): string {
  const words = tokens.map(({ start, end, pos }) =>
    pos === 'QUOTE' ? `${writePassage(text.slice(start, end))}/QUOTE` : `${text.slice(start, end)}/${pos}`,
  )
  const within = fused.map(({ start, end }) => writePassage(text.slice(start, end)))
  return [words.join(' '), ...within.map((words) => `quoted within the sentence: ${words}`)].join('\n')
}
