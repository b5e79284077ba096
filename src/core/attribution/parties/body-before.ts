import { isAcronym } from '../../names/name-forms'
import type { Chunk, NounClass, NounPhrase } from '../chunks/chunk'
import { phraseOf } from '../chunks/phrase-of'
import type { ChunkedSentence } from '../chunks/read-sentences'
import { ANYONE } from './find-member'
import type { PlacedPhrase } from './text-before'

/** Sentences back over which a noun for a body means one that was named. */
const BODY_REACH = 3

const BODIES: ReadonlySet<NounClass> = new Set(['organization', 'outlet'])

/** *das Ministerium*, *l'agence*, *ведомство*: a body by its kind alone; bare only where the pack tells what it may stand for. */
function isByKind({ tokens }: ChunkedSentence, phrase: NounPhrase, isKnown: boolean): boolean {
  const { nounClass, name, pronoun, owner, number, definiteness } = phrase
  const isBody = nounClass === 'organization' && name === null && pronoun === null && owner === null
  const isOne = number !== 'plural' && (definiteness === 'definite' || (definiteness === 'bare' && isKnown))
  return isBody && isOne && wordsOf(tokens, phrase) === 1
}

/** Words of a phrase without its determiners. */
const wordsOf = (tokens: ChunkedSentence['tokens'], { core }: NounPhrase): number =>
  tokens.slice(core.from, core.to).filter(({ pos }) => pos !== 'DET').length

/** *das Ministerium für Verkehr*, *Główny Urząd Statystyczny*, *INE*: a body that is called by more than its kind. */
function isFuller({ tokens }: ChunkedSentence, phrase: NounPhrase): boolean {
  if (phrase.pronoun !== null) return false
  if (BODIES.has(phrase.nounClass)) return phrase.name !== null || phrase.owner !== null || wordsOf(tokens, phrase) > 1
  return isNamedShort(tokens, phrase)
}

/** *INE*: a body named by an acronym alone. */
const isNamedShort = (tokens: ChunkedSentence['tokens'], { nounClass, name }: NounPhrase): boolean =>
  nounClass === null && name !== null && isAcronym(tokens[name.from]?.text ?? '')

/**
 * The phrases of a chunk that may name a body: itself, or what an adposition leads to, and whose that is. An acronym counts
 * only as a subject or a source: *na dotaz ČTN* asks.
 */
function phrasesOf(tokens: ChunkedSentence['tokens'], chunk: Chunk): NounPhrase[] {
  const phrase = phraseOf(chunk)
  if (!phrase) return []
  const acts = chunk.type === 'adjunct' ? chunk.role === 'source' : phrase.mayBeSubject
  const all = [phrase, ...(phrase.owner ? [phrase.owner] : [])]
  return all.filter((each) => !isNamedShort(tokens, each) || (acts && each === phrase))
}

/**
 * The bodies named shortly before that a body's noun alone may mean: those called by the same noun or one that it may
 * stand for, and those named by an acronym alone. Each as often as it is named.
 * @param kin the nouns that it may stand for
 */
export function bodiesBefore(
  sentences: readonly ChunkedSentence[],
  { phrase, at }: PlacedPhrase,
  kin: ReadonlySet<string> | undefined,
): PlacedPhrase[] {
  const sentence = sentences[at]
  if (!sentence || !isByKind(sentence, phrase, kin !== undefined)) return []
  const named: PlacedPhrase[] = []
  for (let back = Math.max(0, at - BODY_REACH); back <= at; back++)
    named.push(...fullerIn(sentences[back], back, phrase, at))
  // An acronym does not tell what it stands for: it may be meant wherever a table of kin lets the noun stand for others.
  return named.filter(
    ({ phrase: { noun } }) =>
      noun === phrase.noun || (kin !== undefined && (noun === '' || kin.has(noun) || kin.has(ANYONE))),
  )
}

/** The bodies that a sentence names, in the sentence of the phrase itself those before it. */
function fullerIn(sentence: ChunkedSentence | undefined, back: number, phrase: NounPhrase, at: number): PlacedPhrase[] {
  if (!sentence) return []
  return sentence.clauses
    .flatMap(({ chunks }) => chunks.flatMap((chunk) => phrasesOf(sentence.tokens, chunk)))
    .filter((other) => isFuller(sentence, other) && (back < at || other.to <= phrase.from))
    .map((other) => ({ phrase: other, at: back }))
}
