/*
 * The words by which names are read where a text's language is not asked: of all languages that have such lists. English
 * alone has them so far.
 */

export { calendarNames } from './en/calendar'
export { femaleNames, maleNames } from './en/given-names'
export { documentNouns, organizationNouns, personNouns, statementNouns } from './en/nouns'
export { areOneGivenName } from './en/short-names'
export { courtesyTitles, nameParticles, nameSuffixes, offices, titles } from './en/titles'
