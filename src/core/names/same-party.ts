import { areOneGivenName, LEADING_ARTICLE } from '../languages/name-words'
import { areOneTranscribed } from '../languages/transcriptions'
import type { Speaker } from '../model'
import { isAcronym } from './name-forms'
import { areAmong, initialsOf, type NameWord, nameWords, personWords } from './name-words'
import { isOffice } from './office'

/** Somebody as page or source names them. */
export type NamedSpeaker = Pick<Speaker, 'name' | 'mention' | 'kind'> & { role?: string | undefined }

/** Letters from which on a given name cut short is the same one: *Dan, Daniel*. */
const SHORT_FORM = 3
/** Letters of the longest acronym. */
const LONGEST_ACRONYM = 6
/** Letters that two words for an office have in common: *minister, ministry*. */
const STEM = 6

/**
 * Whether two names mean the same. `unclear` where one is no name but a description that the other does not bear out.
 *
 * Persons: the surnames are equal and the given names do not gainsay it (missing, initial, cut short,
 * a short form that is known). Bodies: the words
 * of one are among the other's, or one is the other's initials. A person is a body's where what is told of them names
 * it: *Kremlin spokesman Dmitry Peskov* speaks for the Kremlin.
 */
export function sameParty(a: NamedSpeaker, b: NamedSpeaker): 'same' | 'different' | 'unclear' {
  const [aDescribed, bDescribed] = [isOffice(a.name), isOffice(b.name)]
  if (aDescribed || bDescribed)
    return (aDescribed && isDescribedBy(a, b)) || (bDescribed && isDescribedBy(b, a)) ? 'same' : 'unclear'
  if (isOneParty(a, b)) return 'same'
  return !isBody(a) && !isBody(b) && canBeOnePerson(a.name, b.name) ? 'unclear' : 'different'
}

function isOneParty(a: NamedSpeaker, b: NamedSpeaker): boolean {
  const [aBody, bBody] = [isBody(a), isBody(b)]
  if (aBody !== bBody && (isPerson(a) || isPerson(b))) return aBody ? isSpokenFor(a, b) : isSpokenFor(b, a)
  return isSameBody(a.name, b.name) || (!aBody && !bBody && isSamePerson(a.name, b.name))
}

/** Whether a given name by itself may be somebody's. */
function canBeOnePerson(a: string, b: string): boolean {
  const [short, long] = [personWords(a), personWords(b)].sort((x, y) => x.length - y.length)
  const [only, given] = [short?.[0], long?.[0]]
  if (!short || !long || !only || !given || short.length !== 1 || long.length < 2) return false
  return areOneGivenName(only.plain, given.plain)
}

const isPerson = ({ kind }: NamedSpeaker): boolean => kind === 'person'
const isBody = ({ kind }: NamedSpeaker): boolean => kind === 'organization' || kind === 'outlet' || kind === 'group'

/** Whether two names of persons are one person's. */
export function isSamePerson(a: string, b: string): boolean {
  const [x, y] = [personWords(a), personWords(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  const surname = short.at(-1)
  if (!surname) return false
  if (isTranscribed(short, long)) return true
  // In any order, as in languages that put the surname first.
  if (areAmong(short, long)) return short.length > 1 || isNameOf(surname, long)
  const [given, other] = [short[0], long[0]]
  if (!given || !other || short.length < 2 || !isSurname(surname, long.at(-1))) return false
  return isShortFor(given, other) || isShortFor(other, given) || areOneGivenName(given.plain, other.plain)
}

/** Letters of the shortest surname that may be told by its sounds alone. */
const SHORTEST_TRANSCRIBED = 5

/** Whether one name, or a surname by itself, is another in a transcription of another country: *Zelensky, Selenskyj*. */
function isTranscribed(short: readonly NameWord[], long: readonly NameWord[]): boolean {
  const isLone = short.length === 1
  if (isLone ? (short[0]?.plain.length ?? 0) < SHORTEST_TRANSCRIBED : short.length !== long.length) return false
  const asWritten = (words: readonly NameWord[]) => words.map(({ written }) => written).join(' ')
  return areOneTranscribed(asWritten(short), asWritten(isLone ? long.slice(-1) : long))
}

/** Whether one word is somebody's surname, or the given name they go by. */
const isNameOf = ({ key }: NameWord, words: readonly NameWord[]): boolean =>
  words.at(-1)?.key === key || words[0]?.key === key

/** Equal, or one of the halves of a double name. */
function isSurname(word: NameWord, surname: NameWord | undefined): boolean {
  if (!surname) return false
  const halves = surname.plain.split('-')
  return word.key === surname.key || halves.includes(word.plain) || word.plain.split('-').includes(surname.plain)
}

function isShortFor(short: NameWord, long: NameWord): boolean {
  const letters = short.plain.replace(/\W/gu, '')
  if (letters.length === 1 || /^\p{L}(\.-?\p{L})+$/u.test(short.plain)) return long.plain.startsWith(letters.charAt(0))
  return letters.length >= SHORT_FORM && long.plain.startsWith(letters)
}

/** Whether two names of bodies are one body's. */
export function isSameBody(a: string, b: string): boolean {
  const [x, y] = [nameWords(a), nameWords(b)]
  if (areAmong(x, y) || areAmong(y, x)) return true
  return isAcronymOf(a, y) || isAcronymOf(b, x) || squashed(x) === squashed(y)
}

const squashed = (words: readonly NameWord[]): string => words.map(({ plain }) => plain.replace(/\W/gu, '')).join('')

function isAcronymOf(name: string, words: readonly NameWord[]): boolean {
  const short = name.replace(LEADING_ARTICLE, '').replace(/\./gu, '')
  if (!isAcronym(short) || short.length > LONGEST_ACRONYM) return false
  return words.length > 1 && short.toLowerCase() === initialsOf(words)
}

/** Whether a person is told to speak for a body: its name stands in what is told of them. */
function isSpokenFor(body: NamedSpeaker, person: NamedSpeaker): boolean {
  return areAmong(nameWords(body.name), nameWords(`${person.mention} ${person.role ?? ''}`))
}

/** Whether a description fits what is told of the other: *the deputy minister*, *Tomas Rehn, the deputy minister*. */
function isDescribedBy(described: NamedSpeaker, other: NamedSpeaker): boolean {
  const told = nameWords(`${other.mention} ${other.role ?? ''}`)
  const words = nameWords(described.name)
  return words.length > 0 && words.every((word) => told.some((each) => hasSameStem(word, each)))
}

const hasSameStem = (a: NameWord, b: NameWord): boolean =>
  a.key === b.key || (a.plain.length >= STEM && a.plain.slice(0, STEM) === b.plain.slice(0, STEM))
