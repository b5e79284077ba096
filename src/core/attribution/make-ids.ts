/**
 * Ids made from words: FNV-1a over the folded text, in base 36, with a count among equal ones. Equal words give equal
 * ids whatever changes elsewhere on the page.
 */
export function makeIds(contents: readonly string[]): string[] {
  const seen = new Map<string, number>()
  return contents.map((content) => {
    const id = hash(
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

/** FNV-1a (Fowler, Noll, Vo), 32 bits. */
function hash(text: string): string {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  return (value >>> 0).toString(36).padStart(7, '0')
}
