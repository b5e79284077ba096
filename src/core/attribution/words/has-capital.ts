const capital = /^\p{Lu}/u

/** Whether a word begins with a capital letter. */
export function hasCapital(word: string): boolean {
  const first = word.charCodeAt(0)
  // Nearly every word begins with a plain letter, and needs no closer look.
  return first < 0x80 ? first >= 0x41 && first <= 0x5a : capital.test(word)
}
