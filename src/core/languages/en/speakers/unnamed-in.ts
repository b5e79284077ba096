import type { Range } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { chunksOf } from '../chunks/chunks-of'
import { nameWithin } from '../chunks/name-within'
import { phraseBefore } from '../chunks/phrases'
import { definiteArticles, ownerPronouns } from '../function-words'
import { personNouns } from '../nouns'
import type { Cast } from './cast'
import { isSubject, opening, type Unnamed } from './collect-named'
import { textOf } from './name-of-party'
import { isPlural } from './speaker-kind'

/**
 * Who is described without a name in the sentence at `at`. Descriptions of somebody named beside them are left out. Looked
 * for when first asked for: most sentences stand before no pronoun.
 */
export function unnamedIn({ text, sentences, unnamed }: Cast, at: number): readonly Unnamed[] {
  const known = unnamed.get(at)
  if (known) return known
  const tokens = sentences[at]?.tokens ?? []
  const found = tokens.flatMap((token, place) => {
    const each = isPersonNoun(token) ? describedAt(text, tokens, place, at) : null
    return each ? [each] : []
  })
  unnamed.set(at, found)
  return found
}

const isPersonNoun = (token: Token): boolean => token.pos === 'NOUN' && personNouns.has(token.lower) && !isPlural(token)

function describedAt(text: string, tokens: readonly Token[], head: number, at: number): Unnamed | null {
  const noun = tokens[head]
  const phrase = phraseBefore(chunksOf(tokens), head + 1)
  const first = phrase && tokens[phrase.from]
  if (!noun || !phrase || !first || isBesideName(tokens, head + 1) || nameWithin(tokens, phrase)) return null
  if (first.pos !== 'DET' && !ownerPronouns.has(first.lower)) return null
  if (isPredicate(tokens[phrase.from - 1]) || isApposed(tokens, phrase)) return null
  return {
    at,
    start: first.start,
    subject: isSubject(tokens, phrase),
    opens: phrase.from <= opening,
    name: textOf(text, tokens.slice(phrase.from, phrase.to)),
    noun: noun.lower,
    isDefinite: definiteArticles.has(first.lower),
  }
}

/** *the judge Ann Lee*, *the judge, Ann Lee*, *the judge’s clerk*, *the police officer’s*: a part of something longer. */
function isBesideName(tokens: readonly Token[], after: number): boolean {
  const next = tokens[after]
  const named = next?.text === ',' ? tokens[after + 1] : next
  return named?.pos === 'PROPN' || next?.pos === 'NOUN' || next?.pos === 'PART'
}

/** *Lee is a nurse*, *Lee, a nurse*, *as a nurse*: what somebody else is said to be. */
const isPredicate = (before: Token | undefined): boolean =>
  before !== undefined && (copulas.has(before.lemma) || likeness.has(before.lower))
const copulas: ReadonlySet<string> = new Set(['be', 'become'])
const likeness: ReadonlySet<string> = new Set(['as', 'like', 'than', 'of'])

/** *Lee, a nurse,* */
const isApposed = (tokens: readonly Token[], { from, to }: Range): boolean =>
  tokens[from - 1]?.text === ',' && (tokens[to]?.pos === 'PUNCT' || tokens[to]?.pos === 'ADP')
