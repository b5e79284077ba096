import { readQuotedWords } from '../trace/quoted-words'
import { Vocabulary } from '../trace/words'

/** How much is quoted, in words: of scripts without blanks a character is half of one. Words in brackets do not count. */
export function sizeOf(piece: string): number {
  return readQuotedWords(piece, new Vocabulary()).size
}
