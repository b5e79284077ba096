import type { SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter } from '../chunks/phrases'
import type { SpeechVerb } from '../chunks/speech-verb'
import { infinitiveMarkers } from '../function-words'
import { negations } from '../verb-groups'

/** *promised | not to leave*, *were told by the mayor | not to leave*, *urged | drivers not to leave*: whether at a place begins what somebody is to do. */
export const isPromiseOrRequest = (chunks: SentenceChunks, at: number, verb: SpeechVerb): boolean =>
  ((verb.passive || verb.frames.has('promise')) && isInfinitiveAt(chunks, at)) || isRequest(chunks, at, verb)

/** *urged | drivers not to leave*: whom somebody asks, and for what. */
export function isRequest(chunks: SentenceChunks, at: number, { frames }: SpeechVerb): boolean {
  const asked = frames.has('request') ? fullPhraseAfter(chunks, at) : null
  return asked !== null && isInfinitiveAt(chunks, asked.to)
}

/** *to leave*, *not to leave*, *to “leave”*, *to quickly leave* */
const isInfinitiveAt = (chunks: SentenceChunks, at: number): boolean =>
  chunks.verbAt(at)?.form === 'infinitive' || infinitiveMarkers.has(chunks.wordAt(pastNegation(chunks, at)))
const pastNegation = (chunks: SentenceChunks, at: number): number => (negations.has(chunks.wordAt(at)) ? at + 1 : at)
