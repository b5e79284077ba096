import type { Piece, Span } from '../../model'
import type { Quotation } from './quotations'

/** Parts of speech (Universal Dependencies), and one of our own: a whole quotation standing in a sentence. */
export type Pos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'SPACE'
  | 'QUOTE'

/** A word or mark of the article's text. `text` is exactly what stands at its offsets. */
export interface Token extends Span {
  text: string
  /** In lower case; every dash is `—` here, every mark of a possessive `’` or `'`. */
  lower: string
  pos: Pos
  /** Base form, lower case. */
  lemma: string
  /** Within quotation marks that belong to the sentence: *said it was “a farce”*. */
  fused: boolean
  /** Whether it is (part of) somebody's name, though the word means something else elsewhere: *April Venn*. */
  isName?: true
  /** Whether it is a title before a name, whose stop ends no sentence: *prof. Venn*. */
  isTitle?: true
  /** Of a token that stands for a whole quotation (`pos` is `QUOTE`): the quotation, and its piece in this block. */
  quote: { quotation: Quotation; piece: Piece } | null
}

/** A word or a mark of the article's text, outside of quotation marks. */
export const plainToken = (start: number, text: string, lower: string, pos: Pos, lemma: string): Token => ({
  start,
  end: start + text.length,
  text,
  lower,
  pos,
  lemma,
  fused: false,
  quote: null,
})
