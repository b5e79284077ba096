import type { Range } from '../../../attribution/chunks/chunk'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { definiteArticles, ownerPronouns } from '../function-words'
import { nameWithin, phraseBefore } from '../grammar/noun-phrases'
import { personNouns } from '../nouns'
import { isSubject, type Mention } from './collect-named'
import { textOf } from './name-of-party'
import { isPlural } from './speaker-kind'

/** A place where one person is described and not named: *the judge*, *a nurse*, *her brother*. */
export interface Unnamed extends Mention {
  /** The description as it stands. */
  name: string
  /** Its head noun, lower case: whoever is called by the same noun again is the same person. */
  noun: string
  /** Whether it is somebody who was told of before, or whom everybody knows. */
  isDefinite: boolean
}

/** Tokens before a phrase that still opens its sentence: *On Monday the judge …*. */
const opening = 4

/** Collects who is described without a name, by sentence. Descriptions of somebody named beside them are left out. */
export function collectUnnamed(text: string, sentences: readonly Sentence[]): Unnamed[][] {
  return sentences.map(({ tokens }, at) =>
    tokens.flatMap((token, place) => {
      const found = isPersonNoun(token) ? describedAt(text, tokens, place, at) : null
      return found ? [found] : []
    }),
  )
}

const isPersonNoun = (token: Token): boolean => token.pos === 'NOUN' && personNouns.has(token.lower) && !isPlural(token)

function describedAt(text: string, tokens: readonly Token[], head: number, at: number): Unnamed | null {
  const noun = tokens[head]
  const phrase = phraseBefore(tokens, head + 1)
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
