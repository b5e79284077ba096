import { readQuotedWords } from '../trace/match/quoted-words'
import { Vocabulary } from '../trace/match/words'

/** How much is quoted, in words: of scripts without blanks a character is half of one. Words in brackets do not count. */
export function sizeOf(piece: string): number {
  return readQuotedWords(piece, new Vocabulary()).size
}
