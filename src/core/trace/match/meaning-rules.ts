import { CAPITALIZES_NOUNS } from '../../languages/capitalizes-nouns'
import { type MeaningLexicon, meaningLexicon } from '../../languages/meaning-words'
import { foldWord } from './fold-word'
import type { MeaningChange } from './match'

/** Tells whether a difference between page and source changes the meaning, by the words of the source's language. */
export interface MeaningRules {
  /** Of an unmarked difference. `isInside`: it does not begin a sentence, where every word has a capital. */
  between(here: string, there: string, isInside: boolean): MeaningChange | null
  /** Of words that a mark replaces: a denial that is left out or put in, or a number put in place of another. */
  atMark(here: string, there: string): MeaningChange | null
  /** Whether a word denies. */
  denies(word: string): boolean
  /** Whether a word opens a condition. */
  isCondition(word: string): boolean
  /** The word with which a text begins, where it denies; where words are not parted, the denial alone; else `''`. */
  denialAtStart(text: string): string
  /** Whether a capital within a sentence tells a name: not where every noun has one. */
  areCapitalsNames: boolean
}

const WORD = /[\p{L}\p{M}\p{N}]+(?:['’][\p{L}\p{M}]+)*/gu
const NUMBER = /\p{Nd}+(?:[.,'’\u2009\u202f]\p{Nd}+)*/gu
const FIRST_WORD = /^[ \u00a0]?[\p{L}\p{M}’']+/u
const CAPITAL = /^\p{Lu}/u

/** @param language of the source, BCP 47, `''` where unknown */
export function meaningRules(language: string): MeaningRules {
  const lexicon = foldedLexicon(meaningLexicon(language))
  const areCapitalsNames = !CAPITALIZES_NOUNS.test(language)
  return {
    between(here, there, isInside) {
      if (denials(here, lexicon) !== denials(there, lexicon)) return 'negation'
      if (areOpposites(here, there, lexicon)) return 'negation'
      if (numbers(here, lexicon) !== numbers(there, lexicon)) return 'number'
      return areCapitalsNames && isInside && names(here) !== names(there) ? 'name' : null
    },
    atMark(here, there) {
      if (denials(here, lexicon) !== denials(there, lexicon)) return 'negation'
      if (areOpposites(here, there, lexicon)) return 'negation'
      const [ours, theirs] = [digits(here), digits(there)]
      return ours !== '' && theirs !== '' && ours !== theirs ? 'number' : null
    },
    denies: (word) => denials(word, lexicon) > 0,
    isCondition: (word) => lexicon.conditions.has(foldWord(word)),
    denialAtStart(text) {
      const [first = ''] = FIRST_WORD.exec(text) ?? []
      if (!lexicon.isWithin) return denials(first, lexicon) > 0 ? first : ''
      return Array.from(lexicon.denials).find((denial) => first.trimStart().startsWith(denial)) ?? ''
    },
    areCapitalsNames,
  }
}

function foldedLexicon(lexicon: MeaningLexicon): MeaningLexicon {
  const fold = (words: ReadonlySet<string>) => new Set(Array.from(words, foldWord))
  return {
    ...lexicon,
    denials: fold(lexicon.denials),
    numbers: fold(lexicon.numbers),
    conditions: fold(lexicon.conditions),
    opposites: new Map([...lexicon.opposites].map(([word, others]) => [foldWord(word), fold(others)])),
    inDigits: new Map([...lexicon.inDigits].map(([word, number]) => [foldWord(word), number])),
  }
}

/** How often a text denies. */
function denials(text: string, { denials, denyingEnds, isWithin }: MeaningLexicon): number {
  if (isWithin) return countWithin(text, denials)
  return wordsOf(text).filter((word) => {
    const parts = word.split(/['’]/)
    const plain = word.replaceAll('’', "'").toLowerCase()
    return parts.some((part) => denials.has(foldWord(part))) || denyingEnds.some((end) => plain.endsWith(end))
  }).length
}

function countWithin(text: string, words: ReadonlySet<string>): number {
  let count = 0
  for (const word of words) count += text.split(word).length - 1
  return count
}

/** Whether one text has a word, and the other its opposite instead: *before, after*. */
function areOpposites(here: string, there: string, { opposites }: MeaningLexicon): boolean {
  const ours = new Set(wordsOf(here).map(foldWord))
  const theirs = new Set(wordsOf(there).map(foldWord))
  const isOneWay = (a: ReadonlySet<string>, b: ReadonlySet<string>) =>
    [...a].some((word) =>
      [...(opposites.get(word) ?? [])].some((other) => b.has(other) && !b.has(word) && !a.has(other)),
    )
  return isOneWay(ours, theirs) || isOneWay(theirs, ours)
}

/** The numbers of a text, in digits and in words; those of which both are known in digits. */
function numbers(text: string, lexicon: MeaningLexicon): string {
  const inWords = lexicon.isWithin
    ? Array.from(text).filter((character) => lexicon.numbers.has(character))
    : wordsOf(text)
        .map(foldWord)
        .filter((word) => lexicon.numbers.has(word))
        .map((word) => lexicon.inDigits.get(word) ?? word)
  return [...digits(text).split(' '), ...inWords].sort().join(' ').trim()
}

const digits = (text: string): string => (text.match(NUMBER) ?? []).map(foldWord).join(' ')

const names = (text: string): string =>
  wordsOf(text)
    .filter((word) => CAPITAL.test(word))
    .join(' ')

/** The words of a text, each with what an apostrophe joins to it. */
export const wordsOf = (text: string): string[] => text.match(WORD) ?? []
