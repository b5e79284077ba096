import { calendarNames, documentNouns, organizationNouns, statementNouns, titles } from '../../languages/name-words'
import { nameKey, romanize } from '../../languages/romanize'
import type { SourceText } from '../source/source-text'

/**
 * Names across languages: each word of a name is looked for among the source's by how it sounds in plain letters
 * (`nameKey`), endings of cases aside; in kana, whose syllables swell a name with vowels, by its consonants.
 */

/** Units of a source whose names are collected. */
const SAMPLE = 200_000
/** Letters from which on an ending may follow, and the longest ending: *Sarafanov, Sarafanovym*. */
const STEM = 4
const ENDING = 3
/** Letters from which on one may differ: transcriptions do. */
const LONG = 6
/** Consonants that make a name in kana. */
const CONSONANTS = 3

const capital =
  /(?<!^|[.!?…:]\s|[“"«„‘'(]\s?)(?<![\p{L}\p{M}'’-])\p{Lu}[\p{L}\p{M}'’-]+(?:\s+\p{Lu}[\p{L}\p{M}'’-]+)*/gu

/**
 * Names within words, where capital letters tell them: within sentences, in languages that write no other nouns so. A
 * name that is translated rather than transcribed (of a ministry, of a month) is left out.
 * @param language two-letter code of the words
 */
export function namesIn(words: string, language: string): string[] {
  const names = new Set(Array.from(words.matchAll(capital), ([name]) => name))
  return [...names].filter((name) => {
    const parts = name.split(/\s+/u)
    return (language !== 'de' || parts.length > 1) && !parts.some((part) => isTranslated(part.toLowerCase()))
  })
}

const isTranslated = (word: string): boolean =>
  calendarNames.has(word) ||
  organizationNouns.has(word) ||
  documentNouns.has(word) ||
  statementNouns.has(word) ||
  titles.has(word)

/** The names of a source, as they are compared. */
interface Names {
  keys: ReadonlySet<string>
  consonants: ReadonlySet<string>
}

const collected = new WeakMap<SourceText, Names>()

/** Whether every word of a name stands in a source, in its own script and endings. */
export function isNamedIn(name: string, source: SourceText): boolean {
  const names = collected.get(source) ?? collectNames(source)
  collected.set(source, names)
  const words = name.match(/[\p{L}\p{M}'’]+/gu) ?? []
  return words.length > 0 && words.every((word) => isAmong(nameKey(word), names))
}

function collectNames({ text }: SourceText): Names {
  const sample = text.slice(0, SAMPLE)
  const words = new Set(sample.match(/\p{Lu}[\p{L}\p{M}'’]+|\p{Lo}[\p{L}\p{M}]+/gu))
  const kana = new Set(sample.match(/[\p{Script=Katakana}ー]{2,}/gu))
  return {
    keys: new Set([...words].map(nameKey)),
    consonants: new Set([...kana].map((word) => consonantsOf(romanize(word)))),
  }
}

function isAmong(key: string, { keys, consonants }: Names): boolean {
  if (keys.has(key)) return true
  const bare = consonantsOf(key)
  if (bare.length >= CONSONANTS && consonants.has(bare)) return true
  const stem = key.replace(/(?<![aeiou])[aeiou]+$/u, '')
  if (stem.length < STEM) return false
  for (const other of keys) {
    if (other.startsWith(stem) && other.length - stem.length <= ENDING) return true
    if (key.length >= LONG && isOneOff(key, other)) return true
  }
  return false
}

const consonantsOf = (latin: string): string =>
  latin
    .replace(/[aeiou]/gu, '')
    .replace(/l/gu, 'r')
    .replace(/v/gu, 'b')

/** Whether two words differ in one letter alone: put in, left out or changed. */
function isOneOff(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false
  let at = 0
  while (at < a.length && a[at] === b[at]) at++
  const [restA, restB] = [a.slice(at), b.slice(at)]
  return restA.slice(1) === restB.slice(1) || restA.slice(1) === restB || restA === restB.slice(1)
}
