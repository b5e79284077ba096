import type { Chunk, NounPhrase } from './chunk'

/** The noun phrase that a chunk is, or that its adposition leads to; null where it has none. */
export function phraseOf(chunk: Chunk): NounPhrase | null {
  if (chunk.type === 'noun phrase') return chunk
  return chunk.type === 'adjunct' ? chunk.object : null
}
