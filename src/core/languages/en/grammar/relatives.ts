import type { Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { phraseAfter } from '../chunks/phrases'
import {
  additives,
  genitivePrepositions,
  locativePrepositions,
  personRelatives,
  thingRelatives,
} from '../function-words'
import { isGivenName } from '../given-names'
import { hasPluralEnding, isPlural } from '../morphology'
import { isBodyWord } from '../nouns'

/**
 * What in a phrase the relative clause behind it is about, where that is not what it begins with: the nearest that may be
 * meant. *a researcher at | Orrin Labs in Lorne*, which said; *months of attacks by | Ann Finch and allies*, who say;
 * *members of | the council*, which says; all of *the firm in Lorne*, which says. null where it is the first, or nothing may be.
 * @param at of the relative pronoun
 */
export function meantWithin(chunks: SentenceChunks, phrase: Range, at: number): Range | null {
  let meant: Range | null = null
  for (let from = phrase.from; from < phrase.to; ) {
    const each = phraseAfter(chunks, from, phrase.to)
    if (each && mayBeMeant(chunks, each, at)) {
      if (from === phrase.from) return null
      const isJoined = meant !== null && additives.has(chunks.wordAt(from - 1))
      // *Orrin Labs | in Lorne*
      const isWhere = meant !== null && locativePrepositions.has(chunks.wordAt(from - 1))
      if (!isJoined && !isWhere) meant = { from, to: phrase.to }
    }
    from = each ? each.to : from + 1
  }
  return meant
}

/** *who* is somebody or several, *which* a thing or a body, *that* either; and the verb has their number. */
function mayBeMeant(chunks: SentenceChunks, phrase: Range, at: number): boolean {
  if (!agrees(chunks, phrase, at)) return false
  const pronoun = chunks.wordAt(at)
  const { kind, word, nounClass } = chunks.headOf(phrase)
  // *a majority of those*, who said
  if (kind !== 'noun' && kind !== 'name')
    return (
      kind !== 'number' && !thingRelatives.has(pronoun) && !genitivePrepositions.has(chunks.wordAt(phrase.from - 1))
    )
  const name = chunks.nameIn(phrase)
  const isPerson = name ? !isBodyWord(word) : /^(person|group|organization)$/.test(nounClass ?? '')
  const isThing = name
    ? !isGivenName(chunks.wordAt(name.from))
    : nounClass !== null && !/^(person|time)$/.test(nounClass)
  if (personRelatives.has(pronoun)) return isPerson
  return thingRelatives.has(pronoun) ? isThing : isPerson || isThing
}

/** *the councils … that say*, *the council … that says*; a name, or a verb that shows no number, goes with either. */
function agrees(chunks: SentenceChunks, phrase: Range, at: number): boolean {
  const head = chunks.headOf(phrase)
  if (head.kind !== 'noun' || head.nounClass === 'group') return true
  const verb = chunks.pastAdverbs(at + 1)
  const word = chunks.wordAt(verb)
  if (!chunks.isFiniteAt(verb)) return true
  if (hasPluralEnding(word)) return !isPlural(head)
  const isForSeveral = chunks.isAt(verb, 'verb') ? chunks.lemmaAt(verb) === word : severalForms.has(word)
  return !isForSeveral || isPlural(head)
}
/** Of those that do not end as a singular verb: *has*, *was*. */
const severalForms: ReadonlySet<string> = new Set(['have', 'are', 'were', 'do'])
