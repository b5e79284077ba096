import type { Sentence } from '../../../attribution/words/sentences'
import type { Token } from '../../../attribution/words/token'
import { chunksOf } from '../chunks/chunks-of'
import { nameWithin } from '../chunks/name-within'
import { fullPhraseAfter } from '../chunks/phrases'
import { type Party, partyOf } from '../grammar/subjects'

/** *Jane Smith, mayor* to the end of a sentence: the name with which it signs what stands before `from`; null where it goes on otherwise. */
export function nameSigning(tokens: readonly Token[], from: number): Party | null {
  const phrase = fullPhraseAfter(chunksOf(tokens), from)
  const last = tokens.length - (tokens.at(-1)?.text === '.' ? 1 : 0)
  if (!phrase || !nameWithin(tokens, phrase)) return null
  const ends = phrase.to === last || tokens[phrase.to]?.text === ','
  return ends ? partyOf(phrase, { from: phrase.from, to: last }, 'after') : null
}

/**
 * Who signs what stands before a sentence: what the page sets as a signature, the author's line of a post, *— Jane Smith
 * (@jane) May 5, 2024*, or a line with a dash and a name. null where it signs nothing.
 */
export function signatureOf({ kind, tokens }: Sentence): { party: Party | null } | null {
  const isDashed = tokens[0]?.lower === '—'
  if (kind !== 'signature' && !isDashed) return null
  if (kind === 'post' && !tokens.some(isHandle)) return null
  const from = isDashed ? 1 : 0
  if (kind !== 'signature' && kind !== 'post') {
    const party = nameSigning(tokens, from)
    return party && { party }
  }
  const phrase = fullPhraseAfter(chunksOf(tokens), from)
  return { party: phrase && partyOf(phrase, phrase, 'after') }
}

const isHandle = ({ text }: Token): boolean => /^@\w/u.test(text)
