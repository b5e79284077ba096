import { PARTICLES_WITHIN_NAMES } from '../../languages/name-words'

/**
 * A word with a capital, particles between two of them, and at least two such words: how a text writes a full name. No
 * first name is longer than 60 letters; without that bound *A-A-A-A* would be read to its end from each of its letters.
 */
const FULL_NAME = new RegExp(
  String.raw`(?<![\p{L}\p{N}])\p{Lu}[\p{L}\p{M}’'-]{0,59}(?:\s+(?:\p{Lu}\.\s+)?(?:(?:${PARTICLES_WITHIN_NAMES})\s+){0,2}\p{Lu}[\p{L}\p{M}’'-]+){1,3}`,
  'gu',
)
const POSSESSIVE = /[’']s?$/u

/** The full names in a text, as they stand there, each once. A sign, no more: of anything that has capitals. */
export function namesIn(text: string): string[] {
  return [...new Set((text.match(FULL_NAME) ?? []).map((name) => name.replace(POSSESSIVE, '')))]
}
