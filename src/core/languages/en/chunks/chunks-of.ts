import type { Chunk, NounPhrase, Range, VerbGroup } from '../../../attribution/chunks/chunk'
import { phraseOf } from '../../../attribution/chunks/phrase-of'
import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { chunkSentence } from './chunk-sentence'
import { isFiniteVerb } from './finite-verbs'
import { Places } from './places'
import { findSayings, type Sayings } from './saying-forms'
import { readSpeechVerb, type SpeechVerb } from './speech-verb'

/** What a sentence is cut into. */
interface Cut {
  list: readonly Chunk[]
  at: readonly Chunk[]
  phrases: readonly (NounPhrase | null)[]
  verbs: readonly SpeechVerb[]
}

/**
 * A sentence's chunks, to be asked by the places of its tokens. It is cut once, when its chunks are first asked for: most
 * sentences have no verb of saying, and are never.
 */
export class SentenceChunks extends Places {
  private sayings: Sayings | null = null
  private parts: Cut | null = null

  /** In order; every token belongs to exactly one. */
  get list(): readonly Chunk[] {
    return this.cut().list
  }

  /** The chunk of each token. */
  get at(): readonly Chunk[] {
    return this.cut().at
  }

  /** The noun phrase of each token, that of an adjunct's object among them; null of a token in none. */
  get phrases(): readonly (NounPhrase | null)[] {
    return this.cut().phrases
  }

  /** The verbs of saying that report words: not denied, not wished for, passive only as in `passiveReporters`. */
  get verbs(): readonly SpeechVerb[] {
    return this.findSayings().length > 0 ? this.cut().verbs : []
  }

  isFiniteAt(at: number): boolean {
    return this.verbAt(at) !== null && isFiniteVerb(this.tokens, at)
  }

  /** *and*, *but*, where it joins chunks, not names within one. */
  isCoordinatorAt(at: number): boolean {
    return this.at[at]?.type === 'coordinator'
  }

  /** *in | the end*: whether a preposition leads a phrase. */
  isLed({ from }: Pick<Range, 'from'>): boolean {
    const lead = this.at[from - 1]
    return lead?.type === 'adjunct' && lead.from === from - 1 && lead.adposition !== ''
  }

  /** *she*, *them*; no *who*. */
  isPronounAt(at: number): boolean {
    return this.phrases[at]?.definiteness === 'pronoun'
  }

  /** The verb group that a place is in; null where it is in none. */
  verbAt(at: number): VerbGroup | null {
    const chunk = this.at[at]
    return chunk?.type === 'verb group' ? chunk : null
  }

  private findSayings(): Sayings {
    this.sayings ??= findSayings(this)
    return this.sayings
  }

  private cut(): Cut {
    this.parts ??= cut(this, this.findSayings())
    return this.parts
  }
}

/** The chunks of sentences that were asked before. */
const known = new WeakMap<readonly Token[], SentenceChunks>()

/** The chunks of a sentence. @param tokens all of the sentence's */
export function chunksOf(tokens: readonly Token[]): SentenceChunks {
  let chunks = known.get(tokens)
  if (!chunks) {
    chunks = new SentenceChunks(tokens)
    known.set(tokens, chunks)
  }
  return chunks
}

/** The chunks of a sentence; none of no sentence. */
export const chunksIn = (sentence: Sentence | undefined): SentenceChunks => chunksOf(sentence?.tokens ?? nothing)

const nothing: readonly Token[] = []

function cut(places: Places, sayings: Sayings): Cut {
  const { tokens } = places
  const list = chunkSentence(tokens, sayings)
  const [at, phrases] = byPlace(list)
  const verbs: SpeechVerb[] = []
  for (const chunk of list) {
    const saying = sayings[chunk.to - 1]
    const verb = saying && chunk.type === 'verb group' ? readSpeechVerb(places, chunk, saying) : null
    if (verb) verbs.push(verb)
  }
  return { list, at, phrases, verbs }
}

/** The chunk of each token, and its noun phrase. */
function byPlace(list: readonly Chunk[]): [Chunk[], (NounPhrase | null)[]] {
  const at: Chunk[] = []
  const phrases: (NounPhrase | null)[] = []
  for (const chunk of list) {
    const phrase = phraseOf(chunk)
    for (let place = chunk.from; place < chunk.to; place++) {
      at.push(chunk)
      phrases.push(phrase && place >= phrase.from ? phrase : null)
    }
  }
  return [at, phrases]
}
