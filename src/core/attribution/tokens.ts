import type { Piece, Span } from '../model'
import type { Quotation } from './quotations'
import type { TaggedWord, Tagger } from './tagger'

/** Parts of speech as the model names them, and one of our own: a whole quotation standing in a sentence. */
export type Pos = TaggedWord['pos'] | 'QUOTE'

/** A word or mark of the article's text. `text` is exactly what stands at its offsets. */
export interface Token extends Span {
  text: string
  lower: string
  pos: Pos
  /** Base form, lower case. */
  lemma: string
  /** Of a token that stands for a whole quotation (`pos` is `QUOTE`): the quotation, and its piece in this block. */
  quote?: { quotation: Quotation; piece: Piece }
}

const inSentenceName = /^\p{Lu}/u

/**
 * The words of a block, with offsets into the article's text. The model's words are looked up in the text one after
 * another, so that offsets are those of the text whatever the model does to spaces; what it lost or changed becomes a
 * token of its own.
 */
export function tokenizeBlock(text: string, block: Span, tag: Tagger): Token[] {
  const tokens: Token[] = []
  const source = text.slice(block.start, block.end)
  let at = 0
  const push = (start: number, end: number, pos: Pos, lemma?: string) => {
    const word = source.slice(start, end)
    const lower = word.toLowerCase()
    tokens.push({ start: block.start + start, end: block.start + end, text: word, lower, pos, lemma: lemma ?? lower })
  }
  /** What the model left out between two of its words. */
  const fill = (until: number) => {
    for (const gap of source.slice(at, until).matchAll(/\S+/gu))
      push(at + gap.index, at + gap.index + gap[0].length, 'X')
  }
  for (const word of tag(source)) {
    const found = source.indexOf(word.text, at)
    if (word.text === '' || found < 0 || found - at > longestGap) continue
    fill(found)
    push(found, found + word.text.length, word.pos, word.lemma)
    at = found + word.text.length
  }
  fill(source.length)
  return correctTags(joinHyphens(tokens))
}

/** Units. A word the model gives that stands farther on than this is one it changed: looking on would skip text. */
const longestGap = 64

/** Joins what hyphens tie together: *President-elect*, *54-year-old*. */
function joinHyphens(tokens: readonly Token[]): Token[] {
  const joined: Token[] = []
  for (const token of tokens) {
    const before = joined.at(-1)
    const tied = before !== undefined && before.end === token.start && isTie(before, token)
    if (!tied) {
      joined.push({ ...token })
      continue
    }
    before.end = token.end
    before.text += token.text
    before.lower += token.lower
    before.lemma = before.lower
    if (/\p{L}/u.test(token.text)) before.pos = compoundPos(before, token)
  }
  return joined
}

function isTie(before: Token, token: Token): boolean {
  if (/^[-‑]$/u.test(token.text)) return /[\p{L}\p{N}]$/u.test(before.text)
  return /[\p{L}\p{N}][-‑]$/u.test(before.text) && /^[\p{L}\p{N}]/u.test(token.text)
}

function compoundPos(compound: Token, last: Token): Pos {
  if (inSentenceName.test(compound.text) && (last.pos === 'PROPN' || inSentenceName.test(last.text))) return 'PROPN'
  return last.pos === 'VERB' || last.pos === 'ADV' || last.pos === 'ADP' ? 'ADJ' : last.pos
}

/** Mends what the model is known to get wrong. */
function correctTags(tokens: Token[]): Token[] {
  tokens.forEach((token, i) => {
    const before = tokens[i - 1]
    const fresh = before === undefined || /^[.?!:“"‘'«„(—–]$/u.test(before.text)
    if (
      !fresh &&
      inSentenceName.test(token.text) &&
      (token.pos === 'NOUN' || token.pos === 'X' || token.pos === 'ADJ')
    ) {
      token.pos = 'PROPN'
    }
    if (token.lower === "'s" || token.lower === '’s') {
      const next = tokens[i + 1]
      if (token.pos !== 'PART' && next && (next.pos === 'NOUN' || next.pos === 'PROPN') && before?.pos === 'PROPN') {
        token.pos = 'PART'
      }
    }
  })
  return tokens
}
