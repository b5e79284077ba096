/*
 * The words by which names are read where a text's language is not asked: of all languages that have such lists. English
 * alone has the long ones so far.
 */

export { calendarNames } from './en/calendar'
export { isGivenName } from './en/given-names'
export { documentNouns, organizationNouns, personNouns, statementNouns } from './en/nouns'
export { areOneGivenName } from './en/short-names'
export { courtesyTitles, nameParticles, nameSuffixes, offices, titles } from './en/titles'

/** Words that hold names together and tell none from another, as `romanize` writes them. */
export const JOINS_NAMES = /^(the|of|and|for|in|at|on|a|an|de|des|du|la|le|les|el|los|der|die|das|des|und|et|y|&)$/u

/** The article before the name of a body. */
export const LEADING_ARTICLE = /^the\s+/iu

/** Particles between the words of a full name, as alternatives of a pattern. */
export const PARTICLES_WITHIN_NAMES = 'al|bin|da|de|del|den|der|di|dos|el|la|ten|van|von'

/** A given name of two syllables that stands behind the family name, as Korean ones are written elsewhere: *Park | Won-gon*. Small letters. */
export const GIVEN_BEHIND_FAMILY = /^\p{L}{2,5}[-‑]\p{L}{2,6}$/u
