import { hasCapital } from '../../../attribution/words/has-capital'
import type { Token } from '../../../attribution/words/token'
import { isGivenName } from '../given-names'
import { hasPluralEnding, withoutPluralEnding } from '../morphology'
import type { Tagger } from './tagger'

/** What a sentence opens behind, as far as a word before it tells. */
const OPENING = /^[.!?…:“”"‘]$/u

/** A word with a capital behind another word or a comma: within a sentence only names have one. */
const CAPITAL_WITHIN = /(?<=[\p{L}\p{N},;’] )\p{Lu}[\p{L}’'-]+/gu

/**
 * *Forests go up in smoke*, *Wide beaches are rare*: the model takes any word with a capital for a name that it does not
 * know with one. A plural that opens a sentence, or an adjective before a noun, is none where the model knows it in small
 * letters, unless the text names somebody so: *Ida Woods was late. Woods rowed.*
 * @param isNamed whether the article names somebody with a word, as it is written
 */
export function mendOpeningWords(tokens: readonly Token[], tagger: Tagger, isNamed: (word: string) => boolean): void {
  tokens.forEach((token, at) => {
    const next = tokens[at + 1]
    const mayBeCommon =
      token.pos === 'PROPN' && OPENING.test(tokens[at - 1]?.text ?? '.') && !hasCapital(next?.text ?? '')
    const pos = mayBeCommon ? commonPos(token, next, tagger) : null
    if (pos === null || isNamed(token.text)) return
    token.pos = pos
    token.lemma = pos === 'NOUN' ? withoutPluralEnding(token.lower) : token.lower
  })
}

/** What a word is in small letters; null where it may be a name all the same. */
function commonPos({ lower }: Token, next: Token | undefined, { tagOf }: Tagger): 'NOUN' | 'ADJ' | null {
  if (isGivenName(lower)) return null
  const pos = tagOf(lower)
  if (pos === 'NOUN') return hasPluralEnding(lower) ? pos : null
  return pos === 'ADJ' && next?.pos === 'NOUN' ? pos : null
}

/** The words of a text that have a capital within a sentence. */
export type NamesWithin = (text: string) => ReadonlySet<string>

/** Tells them, and remembers those of the last text as long as it is itself kept: a text is asked about block by block. */
export function makeNamesWithin(): NamesWithin {
  let last: { text: string; names: ReadonlySet<string> } | null = null
  return (text) => {
    if (last?.text !== text) last = { text, names: new Set(text.match(CAPITAL_WITHIN)) }
    return last.names
  }
}
