import type { Chunk, NounPhrase } from '../../../attribution/chunks/chunk'
import type { Token } from '../../../attribution/words/token'
import { sayingFormAt } from '../grammar/saying-forms'
import { readSpeechVerb, type SpeechVerb } from '../grammar/verbs'
import { chunkSentence } from './chunk-sentence'

/** A sentence's chunks, to be asked by the places of its tokens. */
export interface SentenceChunks {
  /** In order; every token belongs to exactly one. */
  list: readonly Chunk[]
  /** The chunk of each token. */
  at: readonly Chunk[]
  /** The noun phrase of each token, that of an adjunct's object among them; null of a token in none. */
  phrases: readonly (NounPhrase | null)[]
  /** The verbs of saying that report words: not denied, not wished for, passive only as in `passiveReporters`. */
  verbs: readonly SpeechVerb[]
}

/** Chunks of sentences that were asked before. */
const known = new WeakMap<readonly Token[], SentenceChunks>()

/** The chunks of a sentence, cut once. @param tokens all of the sentence's */
export function chunksOf(tokens: readonly Token[]): SentenceChunks {
  let chunks = known.get(tokens)
  if (!chunks) {
    chunks = cut(tokens)
    known.set(tokens, chunks)
  }
  return chunks
}

function cut(tokens: readonly Token[]): SentenceChunks {
  const sayings = tokens.map((_, at) => sayingFormAt(tokens, at))
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
      phrases.push(phrase && place >= phrase.from && place < phrase.to ? phrase : null)
    }
  }
  return [at, phrases]
}
