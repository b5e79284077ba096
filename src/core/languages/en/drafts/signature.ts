import type { Sentence } from '../../../attribution/words/sentences'
import { chunksIn, type SentenceChunks } from '../chunks/chunks-of'
import { fullPhraseAfter } from '../chunks/phrases'
import { firstPlace } from '../chunks/places'
import { type Party, partyOf } from '../grammar/subjects'

/** *Jane Smith, mayor* to the end of a sentence: the name with which it signs what stands before `from`; null where it goes on otherwise. */
export function nameSigning(chunks: SentenceChunks, from: number): Party | null {
  const phrase = fullPhraseAfter(chunks, from)
  const last = chunks.length - (chunks.isMarkAt(chunks.length - 1, '.]') ? 1 : 0)
  if (!phrase || !chunks.nameIn(phrase)) return null
  const ends = phrase.to === last || chunks.isCommaAt(phrase.to)
  return ends ? partyOf(phrase, { from: phrase.from, to: last }, 'after') : null
}

/**
 * Who signs what stands before a sentence: what the page sets as a signature, the author's line of a post, *— Jane Smith
 * (@jane) May 5, 2024*, or a line with a dash and a name, *[The Courier]*. null where it signs nothing.
 */
export function signatureOf(sentence: Sentence): { party: Party | null } | null {
  const { kind } = sentence
  const chunks = chunksIn(sentence)
  const isDashed = chunks.isMarkAt(0, '—')
  const isBracketed = chunks.isMarkAt(0, '[') && chunks.isMarkAt(chunks.length - 1, ']')
  if (kind !== 'signature' && !isDashed && !isBracketed) return null
  if (kind === 'post' && firstPlace(0, chunks.length, (at) => isHandleAt(chunks, at)) < 0) return null
  const from = isDashed || isBracketed ? 1 : 0
  if (kind !== 'signature' && kind !== 'post') {
    const party = nameSigning(chunks, from)
    return party && { party }
  }
  const phrase = fullPhraseAfter(chunks, from)
  return { party: phrase && partyOf(phrase, phrase, 'after') }
}

/** *@jane*: whether an account is named at a place. */
export const isHandleAt = (chunks: SentenceChunks, at: number): boolean => /^@\w/u.test(chunks.wordAt(at))
