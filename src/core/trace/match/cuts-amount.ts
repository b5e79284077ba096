import type { PreparedSource } from './prepare-source'
import { readQuotedWords } from './quoted-words'

/** Longer pieces are read at their ends alone. UTF-16 units. */
const MOST = 4000

/**
 * Whether a quotation may begin, end, or be marked in the midst of an amount: *the […] million* of *the twelve million*.
 * Then the amount that it has is not the source's, though its words are.
 */
export function canCutAmount(content: readonly string[], { vocabulary }: PreparedSource): boolean {
  const { amounts } = vocabulary
  if (!amounts) return false
  return content.some((piece) => {
    const { items } = readQuotedWords(piece.slice(0, MOST), vocabulary)
    return items.some((item, at) => {
      const isAtEdge = items[at - 1]?.kind !== 'word' || items[at + 1]?.kind !== 'word'
      return item.kind === 'word' && isAtEdge && amounts.mayBelong(vocabulary.words[item.id] ?? '')
    })
  })
}
