import type { Chunk, NounPhrase } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { chunkSentence } from './chunk-sentence'
import { findSayings, type Sayings } from './saying-forms'
import { readSpeechVerb, type SpeechVerb } from './speech-verb'

/** A sentence's chunks, to be asked by the places of its tokens. */
export interface SentenceChunks {
  /** In order; every token belongs to exactly one. */
  list: readonly Chunk[]
  /** The chunk of each token. */
  at: readonly Chunk[]
  /** The noun phrase of each token, that of an adjunct's object among them; null of a token in none. */
  phrases: readonly (NounPhrase | null)[]
  verbs: readonly SpeechVerb[]
}

/** What sentences that were asked before are made of. */
const knownSayings = new WeakMap<readonly Token[], Sayings>()
const knownChunks = new WeakMap<readonly Token[], SentenceChunks>()

/** The chunks of a sentence, cut once. @param tokens all of the sentence's */
export function chunksOf(tokens: readonly Token[]): SentenceChunks {
  let chunks = knownChunks.get(tokens)
  if (!chunks) {
    chunks = cut(tokens)
    knownChunks.set(tokens, chunks)
  }
  return chunks
}

/** The verbs of saying that report words: not denied, not wished for, passive only as in `passiveReporters`. */
export const speechVerbsOf = (tokens: readonly Token[]): readonly SpeechVerb[] =>
  sayingsOf(tokens).length > 0 ? chunksOf(tokens).verbs : []

/** The words of saying among the tokens. Most sentences have none, and are cut only if something else is asked of them. */
function sayingsOf(tokens: readonly Token[]): Sayings {
  let sayings = knownSayings.get(tokens)
  if (!sayings) {
    sayings = findSayings(tokens)
    knownSayings.set(tokens, sayings)
  }
  return sayings
}

function cut(tokens: readonly Token[]): SentenceChunks {
  const sayings = sayingsOf(tokens)
  const list = chunkSentence(tokens, sayings)
  const [at, phrases] = byPlace(list)
  const verbs: SpeechVerb[] = []
  for (const chunk of list) {
    const saying = sayings[chunk.to - 1]
    const verb = saying && chunk.type === 'verb group' ? readSpeechVerb(tokens, chunk, saying) : null
    if (verb) verbs.push(verb)
  }
  return { list, at, phrases, verbs }
}

/** The chunk of each token, and its noun phrase. */
function byPlace(list: readonly Chunk[]): [Chunk[], (NounPhrase | null)[]] {
  const at: Chunk[] = []
  const phrases: (NounPhrase | null)[] = []
  for (const chunk of list) {
    const phrase = chunk.type === 'noun phrase' ? chunk : chunk.type === 'adjunct' ? chunk.object : null
    for (let place = chunk.from; place < chunk.to; place++) {
      at.push(chunk)
      phrases.push(phrase && place >= phrase.from ? phrase : null)
    }
  }
  return [at, phrases]
}
