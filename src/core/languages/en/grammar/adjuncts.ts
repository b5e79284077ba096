import { timeWords } from '../calendar'
import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter } from '../chunks/phrases'
import { boundPrepositions, boundWords, contentAdverbs } from '../clause-words'
import { unchangedPasts } from '../verb-groups'

/** The end of a phrase of time, place, manner or occasion that begins at `at`; `at` where none does. */
export function adjunctEnd(chunks: SentenceChunks, at: number): number {
  const chunk = chunks.at[at]
  if (!chunk) return at
  if (chunk.type !== 'adjunct' || chunk.from < at) return isAdjunctWord(chunks, at) ? at + 1 : at
  if (chunks.isAsAt(at)) return at
  if (!chunk.object) return chunk.to
  // *said in the end both sides lost*: where a verb follows at once the phrase is the clause's own subject.
  const phrase = fullPhraseAfter(chunks, at + 1)
  return phrase ? afterParticiples(chunks, afterAttribute(chunks, phrase.to)) : at
}

/** *yesterday*, *quietly*; not *next* in *next plans*. */
function isAdjunctWord(chunks: SentenceChunks, at: number): boolean {
  const word = chunks.wordAt(at)
  if (chunks.isAt(at, 'adverb')) return !contentAdverbs.has(word)
  return timeWords.has(word) && !chunks.isAt(at, 'determiner', 'adjective', 'pronoun')
}

/** *in a video | posted to YouTube | that …*: where participles with their places end right before the words; else where `at` is. */
function afterParticiples(chunks: SentenceChunks, at: number): number {
  let end = at
  const isPast = (place: number) => chunks.isInflectedAt(place) || unchangedPasts.has(chunks.wordAt(place))
  while (isPast(end) && chunks.isAt(end, 'verb') && chunks.isAt(end + 1, 'preposition', 'particle')) {
    const object = fullPhraseAfter(chunks, end + 2)
    if (!object) return at
    end = object.to
  }
  return chunks.isThatAt(end) || chunks.isQuotedAt(end) || chunks.isCommaAt(end) ? end : at
}

/** *in a voice | hoarse from shouting |*: where an adjective ends that stands after its noun, with what belongs to it. */
function afterAttribute(chunks: SentenceChunks, at: number): number {
  if (!chunks.isAt(at, 'adjective') || !chunks.isAt(at + 1, 'preposition')) return at
  return fullPhraseAfter(chunks, at + 2)?.to ?? (chunks.isGerundAt(at + 2) ? at + 3 : at)
}

/** *at least 5,000*, *up to half*: no place or time, but a number. */
export const isQuantity = (chunks: SentenceChunks, at: number): boolean =>
  boundWords.has(chunks.wordAt(at + 1)) && boundPrepositions.has(chunks.wordAt(at))
