import type { Range } from '../../../attribution/chunks/chunk'
import { phraseOf } from '../../../attribution/chunks/phrase-of'
import type { Unnamed } from '../../../attribution/parties/antecedent'
import type { SentenceChunks } from '../chunks/chunks-of'
import { phraseBefore } from '../chunks/phrases'
import { definiteArticles, ownerPronouns } from '../function-words'
import { type Party, partyOf } from '../grammar/subjects'
import { isPlural } from '../morphology'
import { genderOfNoun, personNouns } from '../nouns'
import { isSubject, opening } from './collect-named'

/** Who is described without a name in the sentence at `at`. Descriptions of somebody named beside them are left out. */
export function unnamedIn(text: string, chunks: SentenceChunks, at: number): Unnamed<Party>[] {
  const found: Unnamed<Party>[] = []
  for (let place = 0; place < chunks.length; place++) {
    const each = isPersonNoun(chunks, place) ? describedAt(text, chunks, place, at) : null
    if (each) found.push(each)
  }
  return found
}

/** Where phrases begin in a sentence that tell of one or several by a noun, and name nobody: *the trade regulator*, *two officials*. */
export function toldBy(chunks: SentenceChunks, noun: string): number[] {
  return chunks.list.flatMap((chunk) => {
    const phrase = phraseOf(chunk)
    if (!phrase || chunks.lemmaAt(phrase.to - 1) !== noun) return []
    const isOne = chunks.isAt(phrase.from, 'number') || !isPlural(chunks.headOf(phrase))
    if (!isOne || !chunks.isAt(phrase.to - 1, 'noun') || isBesideName(chunks, phrase.to) || chunks.nameIn(phrase))
      return []
    return isPredicate(chunks, phrase.from) || isApposed(chunks, phrase) ? [] : [chunks.startAt(phrase.from)]
  })
}

const isPersonNoun = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isAt(at, 'noun') && personNouns.has(chunks.wordAt(at)) && !isPlural(chunks.headAt(at))

function describedAt(text: string, chunks: SentenceChunks, head: number, at: number): Unnamed<Party> | null {
  const phrase = phraseBefore(chunks, head + 1)
  if (!phrase || isBesideName(chunks, head + 1) || chunks.nameIn(phrase)) return null
  const first = chunks.wordAt(phrase.from)
  if (!chunks.isAt(phrase.from, 'determiner') && !ownerPronouns.has(first)) return null
  if (isPredicate(chunks, phrase.from) || isApposed(chunks, phrase)) return null
  return {
    party: partyOf(phrase),
    at,
    start: chunks.startAt(phrase.from),
    isSubject: isSubject(chunks, phrase),
    opens: phrase.from <= opening,
    name: chunks.sliceOf(text, phrase),
    noun: chunks.wordAt(head),
    gender: genderOfNoun(chunks.wordAt(head)),
    isPerson: true,
    mayBeNamed: false,
    isDefinite: definiteArticles.has(first),
  }
}

/** *the judge Ann Lee*, *the judge, Ann Lee*, *the judge’s clerk*, *the police officer’s*: a part of something longer. */
const isBesideName = (chunks: SentenceChunks, after: number): boolean =>
  chunks.isAt(chunks.isCommaAt(after) ? after + 1 : after, 'name') ||
  chunks.isAt(after, 'noun') ||
  chunks.isOwnerAt(after)

/** *Lee is a nurse*, *Lee, a nurse*, *as a nurse*: what somebody else is said to be. */
const isPredicate = (chunks: SentenceChunks, from: number): boolean =>
  copulas.has(chunks.lemmaAt(from - 1)) || likeness.has(chunks.wordAt(from - 1))
const copulas: ReadonlySet<string> = new Set(['be', 'become'])
const likeness: ReadonlySet<string> = new Set(['as', 'like', 'than', 'of'])

/** *Lee, a nurse,* */
const isApposed = (chunks: SentenceChunks, { from, to }: Range): boolean =>
  chunks.isCommaAt(from - 1) && (chunks.isMarkAt(to) || chunks.isAt(to, 'preposition'))
