/** Vowel signs and the stroke that lengthens a line (*tatweel*): no letters. */
const SIGNS = /[\u064b-\u0652\u0670\u0640]/gu

/**
 * A word as the tables have it: without vowel signs, and with the letters alike that many texts do not keep apart (hamza on
 * alif, a dotless final ya). The preposition على keeps its letter, since علي is a name.
 */
export function fold(word: string): string {
  const bare = word.replace(SIGNS, '').replace(/[أإآٱ]/gu, 'ا')
  return bare === 'على' ? bare : bare.replace(/ى$/u, 'ي')
}

/** The words of a list that white space parts, folded. */
export const folded = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/).map(fold))
