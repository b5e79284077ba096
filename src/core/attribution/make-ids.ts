import { fnv1a } from '../fnv1a'
import type { Piece } from '../model'

/**
 * Ids of statements, made from their words and what is set before them: FNV-1a over the folded text, in base 36, with a
 * count among equal ones. Equal words give equal ids whatever changes elsewhere on the page.
 */
export function makeIds(drafts: readonly { content: readonly Piece[] }[], before = ''): string[] {
  const seen = new Map<string, number>()
  return drafts.map(({ content }) => {
    const words = content.map((piece) => piece.text).join(' ')
    const id = inBase36(
      `${before}${words}`
        .toLowerCase()
        .replace(/[^\p{L}\p{N}]+/gu, ' ')
        .trim(),
    )
    const count = seen.get(id) ?? 0
    seen.set(id, count + 1)
    return count === 0 ? id : `${id}-${count + 1}`
  })
}

const inBase36 = (text: string): string => fnv1a(text).toString(36).padStart(7, '0')
