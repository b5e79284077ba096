import type { Hit } from '../hit'

/** What a collection is asked for. */
export interface Wanted {
  /** The words, as they are shown to the reader before: a run in quotation marks, names, numbers. */
  query: string
  /** ISO 8601 day before which it should have been said; `''` for no bound. */
  before: string
  /** Two-letter language of the words, for collections that have one wing a language. */
  language: string
}

/** An open collection that answers without a key. Pure: who asks it, and how, is the engine's affair. */
export interface Collection {
  /** The one address that gives its answer. */
  address(wanted: Wanted): string
  /** Whether it can leave out what is dated later than a day. */
  canLimit: boolean
  /**
   * The hits in an answer, best first. Throws nothing, whatever comes.
   * @param address that gave the answer
   * @returns null where it is no answer of this collection
   */
  read(answer: string, address: string): Hit[] | null
}

/** Hits that a collection is asked for. */
export const WANTED_HITS = 20

/** An address with these parameters; those that are `''` are left out. */
export function addressWith(base: string, parameters: Readonly<Record<string, string>>): string {
  const url = new URL(base)
  for (const [name, value] of Object.entries(parameters)) if (value !== '') url.searchParams.set(name, value)
  return url.href
}
