import { networks, socialMedia } from '../../languages/outlets/networks'
import type { PageOutlets } from '../../languages/outlets/page-outlets'
import { textOf } from '../parties/base-names'
import { hasCapital } from '../words/has-capital'
import type { Token } from '../words/token'
import type { Chunk, NounPhrase } from './chunk'

/**
 * Chunks with the outlets in them told for what they are by their names, which no table of nouns has: *dem Tagesspiegel*.
 * What an adposition leads to is where something was said: *au Monde*, *par la BBC*, *su Truth Social*.
 */
export const withOutlets = (tokens: readonly Token[], chunks: readonly Chunk[], outlets: PageOutlets): Chunk[] =>
  chunks.map((chunk) => {
    if (chunk.type === 'noun phrase') return asOutlet(tokens, chunk, outlets) ?? asNoun(tokens, chunk, outlets) ?? chunk
    if (chunk.type !== 'adjunct' || !chunk.object) return chunk
    const object = asOutlet(tokens, chunk.object, outlets, true) ?? asNetwork(tokens, chunk.object)
    return object ? { ...chunk, object, role: chunk.role === 'other' ? 'occasion' : chunk.role } : chunk
  })

/** A phrase as that of an outlet, which may lack its article; null where its name is none's. */
function asOutlet(
  tokens: readonly Token[],
  phrase: NounPhrase,
  { known, called }: PageOutlets,
  isObject = false,
): NounPhrase | null {
  const { name, nounClass, definiteness } = phrase
  // *l’agence Reuters*: a body that is called an outlet's name.
  if (!name || (nounClass !== null && nounClass !== 'outlet' && nounClass !== 'organization')) return null
  const written = textOf(tokens, name)
  if (nounClass === 'organization') return known(written) === null ? null : { ...phrase, nounClass: 'outlet' }
  const isKnown = (isObject || definiteness === 'definite' ? called(written) : known(written)) !== null
  return isKnown ? { ...phrase, nounClass: 'outlet' } : null
}

/** *dem Tagesspiegel*: the same of a noun that no table has, where all of them have a capital. */
function asNoun(tokens: readonly Token[], phrase: NounPhrase, { known }: PageOutlets): NounPhrase | null {
  const { name, nounClass, definiteness, core } = phrase
  const noun = tokens[core.to - 1]
  if (name || nounClass !== null || definiteness !== 'definite' || !noun || !hasCapital(noun.text)) return null
  return known(noun.text) === null ? null : { ...phrase, name: { from: core.to - 1, to: core.to }, nounClass: 'outlet' }
}

/** A phrase as that of a network, in which people post, or of something there: *su cuenta de X*; null where it is none's. */
function asNetwork(tokens: readonly Token[], phrase: NounPhrase): NounPhrase | null {
  if (socialMedia.test(textOf(tokens, phrase.core))) return { ...phrase, nounClass: 'post' }
  const name = phrase.name ?? phrase.owner?.name
  return name && networks.has(textOf(tokens, name)) ? { ...phrase, nounClass: 'post' } : null
}
