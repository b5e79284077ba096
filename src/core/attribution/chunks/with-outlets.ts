import type { PageOutlets } from '../../languages/outlets/page-outlets'
import { textOf } from '../parties/base-names'
import type { Token } from '../words/token'
import type { Chunk, NounPhrase } from './chunk'

/**
 * Chunks with the outlets in them told for what they are by their names, which no table of nouns has: *dem Tagesspiegel*.
 * What an adposition leads to is where something was said: *au Monde*, *par la BBC*.
 */
export const withOutlets = (tokens: readonly Token[], chunks: readonly Chunk[], outlets: PageOutlets): Chunk[] =>
  chunks.map((chunk) => {
    if (chunk.type === 'noun phrase') return asOutlet(tokens, chunk, outlets) ?? chunk
    const object = chunk.type === 'adjunct' && chunk.object ? asOutlet(tokens, chunk.object, outlets) : null
    if (chunk.type !== 'adjunct' || !object) return chunk
    return { ...chunk, object, role: chunk.role === 'other' ? 'occasion' : chunk.role }
  })

/** A phrase as that of an outlet; null where its name is none's. */
function asOutlet(tokens: readonly Token[], phrase: NounPhrase, { known }: PageOutlets): NounPhrase | null {
  const { name, nounClass, definiteness } = phrase
  if (!name || (nounClass !== null && nounClass !== 'outlet')) return null
  const written = textOf(tokens, name)
  const isKnown = known(written) !== null || (definiteness === 'definite' && known(`Le ${written}`) !== null)
  return isKnown ? { ...phrase, nounClass: 'outlet' } : null
}
