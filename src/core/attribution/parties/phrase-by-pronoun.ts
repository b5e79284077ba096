import type { NounClass, NounPhrase } from '../chunks/chunk'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { findSubject } from '../frames/subject'

/** A phrase, and the place of its sentence. */
export interface PlacedPhrase {
  phrase: NounPhrase
  at: number
}

/** Sentences back over which a pronoun may mean somebody who has no name. */
const REACH = 2
/** What speaks by itself. */
const SPEAKING: ReadonlySet<NounClass> = new Set(['person', 'group', 'organization', 'outlet'])

/**
 * Whom without a name a pronoun stands for: the nearest subject before it that agrees and can speak. *Ein Sprecher der Werft
 * kam. Er sagte …* null where somebody named stands there, since names are weighed against one another elsewhere.
 */
export function phraseByPronoun(
  sentences: readonly ChunkedSentence[],
  pronoun: NounPhrase,
  place: { at: number; start: number },
): PlacedPhrase | null {
  if (pronoun.number !== 'plural' && pronoun.gender !== 'male' && pronoun.gender !== 'female') return null
  for (let at = place.at; at >= 0 && place.at - at <= REACH; at--) {
    const sentence = sentences[at]
    if (!sentence) return null
    const phrase = sentence.clauses
      .map((_, clause) => findSubject(sentence.clauses, clause)?.party.phrase)
      .findLast((each) => each && startOf(sentence, each) < place.start && agrees(each, pronoun))
    if (phrase) return phrase.name === null ? { phrase, at } : null
  }
  return null
}

const startOf = ({ tokens }: ChunkedSentence, { from }: NounPhrase): number => tokens[from]?.start ?? 0

const agrees = (phrase: NounPhrase, pronoun: NounPhrase): boolean =>
  phrase.pronoun === null &&
  (phrase.name !== null || SPEAKING.has(phrase.nounClass)) &&
  (pronoun.number === 'plural'
    ? phrase.number === 'plural'
    : phrase.number !== 'plural' && phrase.gender === pronoun.gender)
