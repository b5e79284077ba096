import { fnv1a } from '../fnv1a'

/**
 * Ids made from words: FNV-1a over the folded text, in base 36, with a count among equal ones. Equal words give equal
 * ids whatever changes elsewhere on the page.
 */
export function makeIds(contents: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return contents.map((content) => {
    const id = inBase36(
      content
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
