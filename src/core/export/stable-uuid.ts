import { fnv1a } from '../fnv1a'

/**
 * A UUID made from a text, the same each time: version 8 of RFC 9562, section 5.8, whose bits are the maker's own. Not for
 * secrets.
 */
export function stableUuid(text: string): string {
  const hex = [0, 1, 2, 3].map((salt) => hexOf(fnv1a(`${salt}\n${text}`))).join('')
  const variant = ((Number.parseInt(hex.charAt(16), 16) & 0x3) | 0x8).toString(16)
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20),
  ].join('-')
}

const hexOf = (hash: number) => (hash >>> 0).toString(16).padStart(8, '0')
