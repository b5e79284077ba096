import { hasCredentials } from '../core/address-parts'

/** Where the words go in the address of a search engine. */
export const WORDS_GO = '%s'

/**
 * The address of a search engine as it may be used: of the web, without a password, with one place for the words; `''` for
 * the browser's own.
 * @returns null where it is none
 */
export function engineAddress(value: unknown): string | null {
  if (typeof value !== 'string') return null
  const address = value.trim()
  if (address === '') return ''
  const parts = address.split(WORDS_GO)
  const tried = parts.join('words')
  if (parts.length !== 2 || !URL.canParse(tried) || hasCredentials(tried)) return null
  // The words are never a part of whom is asked.
  return /^https?:\/\/[^/?#]+[/?#]/i.test(parts[0] ?? '') ? address : null
}

/** The address that asks an engine for these words. */
export const askedAt = (engine: string, words: string): string => engine.split(WORDS_GO).join(encodeURIComponent(words))
