import { functionWords, tellingLetters } from './function-words'
import { primaryOf } from './primary-of'
import { scriptOf, scriptUnits } from './script-of'

/**
 * Which language a text is in, by its script, then by the share of its words that are small words of a language, as J.
 * Ingle (*A language identification table*, 1976) did by hand. Made for sentences and longer; says `''` rather than
 * guess. Cost: linear in the sample. Limits: languages without a list are not known; close ones (Danish and Norwegian,
 * Croatian and Serbian in Latin letters) are told apart by little, and are to be taken for one: `sameLanguage`.
 */

/** Units of text looked at. */
const SAMPLE = 4000
/** Words that must be a language's own small ones: in number, and as a share. English news has some 35 %. */
const FEWEST = 2
const SHARE = 0.15
/** Weight that its words must have together: one that no other language has. */
const LEAST = 1
/** How far the best language must be ahead of the next. */
const AHEAD = 1.25
/** What a word with one of its own letters counts for, in small words. */
const LETTER_WEIGHT = 0.5
/** Share of kana among East Asian letters from which on a text is Japanese: its headlines have few. */
const KANA_SHARE = 0.05

/** The language of a script that one of the news has to itself. */
const ofScript: Readonly<Record<string, string>> = {
  Greek: 'el',
  Hebrew: 'he',
  Hangul: 'ko',
  Thai: 'th',
  Devanagari: 'hi',
  Bengali: 'bn',
  Tamil: 'ta',
  Georgian: 'ka',
  Armenian: 'hy',
}

/** Languages written alike, in which the same words may stand. */
const alike: readonly (readonly string[])[] = [
  ['da', 'no', 'nb', 'nn'],
  ['hr', 'sr', 'bs', 'sh', 'me'],
  ['id', 'ms'],
]

/** The two-letter code of a text's language, `''` where it cannot be told. */
export function identifyLanguage(text: string): string {
  const sample = text.slice(0, SAMPLE).toLowerCase()
  const script = scriptOf(sample)
  if (script === 'Arabic') return /[پچگژ]/u.test(sample) ? (/[ٹڈڑے]/u.test(sample) ? 'ur' : 'fa') : 'ar'
  if (script === 'Han' || script === 'Kana') return isJapanese(sample) ? 'ja' : 'zh'
  return ofScript[script] ?? byWords(sample, script)
}

function isJapanese(text: string): boolean {
  const units = scriptUnits(text)
  const kana = units.of('Kana')
  return kana >= KANA_SHARE * (kana + units.of('Han'))
}

function byWords(text: string, script: string): string {
  if (script !== 'Latin' && script !== 'Cyrillic') return ''
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = scoresOf(words).sort((a, b) => b.weight - a.weight)
  const [best] = scores
  if (!best || best.hits < FEWEST || best.hits < SHARE * words.length || best.weight < LEAST) return ''
  const rival = scores.find(({ language }) => !isSameLanguage(language, best.language))
  return best.weight >= AHEAD * (rival?.weight ?? 0) ? best.language : ''
}

/** What words say for a language: how many of them, and their weight together. */
interface Score {
  language: string
  hits: number
  weight: number
}

/** The scores of all languages that any of the words says something for. Each word is looked up once. */
function scoresOf(words: readonly string[]): Score[] {
  const scores = new Map<string, Score>()
  const count = (language: string, weight: number) => {
    const score = scores.get(language)
    if (score) {
      score.hits++
      score.weight += weight
    } else scores.set(language, { language, hits: 1, weight })
  }
  for (const word of words) {
    // The less a small word says, the more languages have it.
    const sharing = languagesOfWord.get(word)
    if (sharing) for (const language of sharing) count(language, 1 / sharing.length)
    for (const language of languagesByLetters(word)) count(language, LETTER_WEIGHT)
  }
  return [...scores.values()]
}

/** Which languages have a small word. */
const languagesOfWord: ReadonlyMap<string, readonly string[]> = wordIndex()

function wordIndex(): Map<string, string[]> {
  const index = new Map<string, string[]>()
  for (const [language, words] of functionWords) {
    for (const word of words) {
      const known = index.get(word)
      if (known) known.push(language)
      else index.set(word, [language])
    }
  }
  return index
}

const NONE: ReadonlySet<string> = new Set()

/** The languages that have a letter of a word nearly to themselves. */
function languagesByLetters(word: string): ReadonlySet<string> {
  let found = NONE
  for (let at = 0; at < word.length; at++) {
    const sharing = languagesOfLetter.get(word.charCodeAt(at))
    if (sharing) found = found === NONE ? sharing : new Set([...found, ...sharing])
  }
  return found
}

/** Which languages a letter tells of, by its UTF-16 unit. */
const languagesOfLetter: ReadonlyMap<number, ReadonlySet<string>> = letterIndex()

function letterIndex(): Map<number, Set<string>> {
  const index = new Map<number, Set<string>>()
  for (const [language, letters] of tellingLetters) {
    for (const letter of letters) {
      const code = letter.charCodeAt(0)
      index.set(code, (index.get(code) ?? new Set()).add(language))
    }
  }
  return index
}

/** Whether two tags (BCP 47) mean one language, or two that are written alike. `''` is the same as any. */
export function isSameLanguage(a: string, b: string): boolean {
  const [x, y] = [primaryOf(a), primaryOf(b)]
  return x === '' || y === '' || x === y || alike.some((group) => group.includes(x) && group.includes(y))
}
