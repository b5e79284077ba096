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
    const phrase = subjectsIn(sentence).findLast(
      (each) => startOf(sentence, each) < place.start && agrees(each, pronoun),
    )
    if (phrase) return phrase.name === null ? { phrase, at } : null
    const agent = at < place.at ? agentIn(sentence, pronoun) : null
    if (agent) return { phrase: agent, at }
  }
  return null
}

/** The subjects of a sentence's clauses; of one whose verbs stand last, what stands in front of its quotation: *환자는 | “A”고 했다*. */
function subjectsIn({ clauses }: ChunkedSentence): NounPhrase[] {
  const subjects = clauses.flatMap((_, clause) => findSubject(clauses, clause)?.party.phrase ?? [])
  const [first, next] = clauses
  const phrase = first?.chunks.find(({ type }) => type === 'noun phrase')
  const isFront = subjects.length === 0 && first?.kind === 'fragment' && next?.kind === 'quotation'
  return isFront && phrase?.type === 'noun phrase' && phrase.mayBeSubject ? [phrase] : subjects
}

/** *Das wurde von einer Sprecherin bestätigt. Sie sagte …*: who did what a passive tells, where she has no name. */
function agentIn({ clauses }: ChunkedSentence, pronoun: NounPhrase): NounPhrase | null {
  const objects = clauses
    .filter(({ predicate }) => predicate?.isPassive)
    .flatMap(({ chunks }) =>
      chunks.flatMap((chunk) => (chunk.type === 'adjunct' && chunk.object ? [chunk.object] : [])),
    )
  const persons = objects.filter(({ nounClass, name }) => nounClass === 'person' && name === null)
  return persons.findLast((each) => agrees(each, pronoun)) ?? null
}

const TEXTS: ReadonlySet<NounPhrase['nounClass']> = new Set(['document', 'statement', 'post'])

/** *Die Werft gab eine Stellungnahme ab. Darin steht …*: the text that the sentence before tells of last; null where it tells of none. */
export function textBefore(sentences: readonly ChunkedSentence[], at: number): PlacedPhrase | null {
  const phrases = (sentences[at - 1]?.clauses ?? []).flatMap(({ chunks }) =>
    chunks.flatMap((chunk) => {
      const phrase = chunk.type === 'adjunct' ? chunk.object : chunk.type === 'noun phrase' ? chunk : null
      return phrase && TEXTS.has(phrase.nounClass) ? [phrase] : []
    }),
  )
  const phrase = phrases.at(-1)
  return phrase ? { phrase, at: at - 1 } : null
}

const startOf = ({ tokens }: ChunkedSentence, { from }: NounPhrase): number => tokens[from]?.start ?? 0

const agrees = (phrase: NounPhrase, pronoun: NounPhrase): boolean =>
  phrase.pronoun === null &&
  (phrase.name !== null || SPEAKING.has(phrase.nounClass)) &&
  (pronoun.number === 'plural'
    ? phrase.number === 'plural'
    : phrase.number !== 'plural' && (phrase.gender === pronoun.gender || isEither(phrase)))

/** *Ministern svarar. Hon tillägger*: somebody whose noun is that of men and women. */
const isEither = ({ nounClass, gender, name }: NounPhrase): boolean =>
  nounClass === 'person' && gender === null && name === null
