import type { Range } from '../../../attribution/chunks/chunk'
import type { SentenceChunks } from '../chunks/chunks-of'
import { isTime, phraseBefore } from '../chunks/phrases'
import { firstPlace, lastPlace } from '../chunks/places'
import { infinitiveMarkers, thirdPersonDeterminers } from '../function-words'
import { hasGerundEnding, possessiveEndings } from '../morphology'
import { speechNouns } from '../nouns'

/** *the ministry’s claim that …*: words given to somebody by a noun. All numbers are places in the sentence's tokens. */
export interface NounCue {
  /** The noun: *claim*. */
  cue: Range
  /** Whose it is: *the ministry*. */
  owner: Range
  /** Where the words begin. */
  words: number
  /** Where they end at the latest, where the noun's phrase only opens the sentence: *Despite the claim that …, he left*. */
  end: number
}

/** Words between an owner and the noun: *Finch’s often repeated claim*. */
const longestDescription = 4

/**
 * The nouns of saying in a sentence that have an owner and report a clause. One that the sentence is about is left out:
 * in *Finch’s claim that it failed is old* nothing marks where the words end.
 */
export function findNounCues(chunks: SentenceChunks): NounCue[] {
  const cues: NounCue[] = []
  for (let at = 1; at < chunks.length; at++) {
    const noun = chunks.isThatAt(at) ? beforeTime(chunks, at) - 1 : -1
    const cue = speechNouns.has(chunks.wordAt(noun)) ? readNounCue(chunks, noun, at) : null
    if (cue) cues.push(cue)
  }
  return cues
}

/** *Finch’s claim | last week | that …*: where a time begins that ends at a place; else that place. */
function beforeTime(chunks: SentenceChunks, at: number): number {
  const chunk = chunks.at[at - 1]
  return chunk && isTime(chunk) ? chunk.from : at
}

/** The noun cue at `noun` whose clause the *that* at `at` leads, or null. */
function readNounCue(chunks: SentenceChunks, noun: number, at: number): NounCue | null {
  const owner = ownerOf(chunks, noun)
  if (!owner || !chunks.hasFiniteWithin(at + 1)) return null
  const isAdjunct = owner.from === 1 && chunks.isLed(owner)
  const end = isAdjunct ? firstPlace(at + 1, chunks.length, (place) => chunks.isCommaAt(place)) : chunks.length
  if (end < 0 || !(isAdjunct || isObject(chunks, owner.from))) return null
  return { cue: { from: noun, to: noun + 1 }, owner, words: at + 1, end }
}

/** Whether the phrase that begins at `from` is the object of a verb before it: *denied | Finch’s claim*. */
const isObject = (chunks: SentenceChunks, from: number): boolean =>
  chunks.hasFiniteWithin(0, from) || hasGerundEnding(chunks.wordAt(from - 1))

/** *often repeated*, *Oct. 11*: what may stand between an owner and a noun. */
const mayDescribe = (chunks: SentenceChunks, at: number): boolean =>
  chunks.isAt(at, 'adjective', 'adverb', 'noun', 'verb') || chunks.isAt(at, 'number') || chunks.isCalendarAt(at)

/** Whose word a noun is: *Finch’s claim*, *his claim*, *the ministry’s earlier claim*, *allowed Finch to claim*. */
function ownerOf(chunks: SentenceChunks, noun: number): Range | null {
  const at = lastPlace(
    noun - 1,
    noun - longestDescription,
    (place) => chunks.isInsetAt(place) || !mayDescribe(chunks, place),
  )
  if (thirdPersonDeterminers.has(chunks.wordAt(at))) return { from: at, to: at + 1 }
  const isTied = possessiveEndings.has(chunks.wordAt(at)) || infinitiveMarkers.has(chunks.wordAt(at))
  return isTied ? phraseBefore(chunks, at) : null
}
