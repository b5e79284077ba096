/** FNV-1a (Fowler, Noll, Vo), 32 bits, over the UTF-16 units of a text. */
export function fnv1a(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) {
    value ^= text.charCodeAt(i)
    value = Math.imul(value, 0x01000193)
  }
  return value >>> 0
}
