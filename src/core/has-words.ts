const LETTER = /[\p{L}\p{N}]/u

/** Whether a text has a letter or a digit, and so a word; else it is marks, blanks and pictures alone. */
export function hasWords(text: string): boolean {
  return LETTER.test(text)
}
