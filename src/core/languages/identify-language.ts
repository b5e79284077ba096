import { functionWords, tellingLetters } from './function-words'
import { primaryOf } from './primary-of'

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
/** Share of a language's small words from which on no other language is thought of: others' texts have some 15 %. */
const LIKELY_SHARE = 0.25
/** Weight that its words must have together: one that no other language has. */
const LEAST = 1
/** How far the best language must be ahead of the next. */
const AHEAD = 1.25
/** What a word with one of its own letters counts for, in small words. */
const LETTER_WEIGHT = 0.5
/** Share of letters that makes a script the text's. */
const SCRIPT_SHARE = 0.4
/** Share of kana among East Asian letters from which on a text is Japanese: its headlines have few. */
const KANA_SHARE = 0.05

/** The scripts that are told apart. *Kana*: both of Japanese. */
export type Script =
  | 'Latin'
  | 'Cyrillic'
  | 'Greek'
  | 'Arabic'
  | 'Hebrew'
  | 'Hangul'
  | 'Kana'
  | 'Han'
  | 'Thai'
  | 'Devanagari'
  | 'Bengali'
  | 'Tamil'
  | 'Georgian'
  | 'Armenian'

const scripts: readonly [name: Script, letters: RegExp][] = [
  ['Latin', /\p{Script=Latin}/gu],
  ['Cyrillic', /\p{Script=Cyrillic}/gu],
  ['Greek', /\p{Script=Greek}/gu],
  ['Arabic', /\p{Script=Arabic}/gu],
  ['Hebrew', /\p{Script=Hebrew}/gu],
  ['Hangul', /\p{Script=Hangul}/gu],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/gu],
  ['Han', /\p{Script=Han}/gu],
  ['Thai', /\p{Script=Thai}/gu],
  ['Devanagari', /\p{Script=Devanagari}/gu],
  ['Bengali', /\p{Script=Bengali}/gu],
  ['Tamil', /\p{Script=Tamil}/gu],
  ['Georgian', /\p{Script=Georgian}/gu],
  ['Armenian', /\p{Script=Armenian}/gu],
]

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

/**
 * Whether a text is so likely in a language that no other need be thought of: most of a page's paragraphs are in the
 * page's own, and this looks at the words of one language, where `identifyLanguage` looks at those of all.
 */
export function isLikelyIn(text: string, language: string): boolean {
  const small = functionWords.get(language)
  if (!small) return false
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return words.filter((word) => small.has(word)).length >= LIKELY_SHARE * words.length
}

/** The script of most letters of a text, `''` where it has none or no script leads. */
export function scriptOf(text: string): Script | '' {
  const counts = scripts.map(([name, letters]) => ({ name, count: text.match(letters)?.length ?? 0 }))
  const all = counts.reduce((sum, { count }) => sum + count, 0)
  const none: { name: Script | ''; count: number } = { name: '', count: 0 }
  const most = counts.reduce<typeof none>((best, each) => (each.count > best.count ? each : best), none)
  return most.count > 0 && most.count >= SCRIPT_SHARE * all ? most.name : ''
}

function isJapanese(text: string): boolean {
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0
  return kana >= KANA_SHARE * (kana + (text.match(/\p{Script=Han}/gu)?.length ?? 0))
}

function byWords(text: string, script: string): string {
  if (script !== 'Latin' && script !== 'Cyrillic') return ''
  const words = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const scores = [...functionWords].map(([language, small]) => {
    const letters = tellingLetters.get(language)
    const own = letters ? words.filter((word) => letters.test(word)).length : 0
    const hits = words.filter((word) => small.has(word))
    const weight = hits.reduce((sum, word) => sum + (weights.get(word) ?? 0), LETTER_WEIGHT * own)
    return { language, hits: hits.length + own, weight }
  })
  scores.sort((a, b) => b.weight - a.weight)
  const [best] = scores
  if (!best || best.hits < FEWEST || best.hits < SHARE * words.length || best.weight < LEAST) return ''
  const rival = scores.find(({ language }) => !isSameLanguage(language, best.language))
  return best.weight >= AHEAD * (rival?.weight ?? 0) ? best.language : ''
}

/** What a small word says: the less, the more languages have it. */
const weights: ReadonlyMap<string, number> = new Map(
  [...functionWords.values()].flatMap((words) =>
    [...words].map((word): [string, number] => {
      const languages = [...functionWords.values()].filter((list) => list.has(word)).length
      return [word, 1 / languages]
    }),
  ),
)

/** Whether two tags (BCP 47) mean one language, or two that are written alike. `''` is the same as any. */
export function isSameLanguage(a: string, b: string): boolean {
  const [x, y] = [primaryOf(a), primaryOf(b)]
  return x === '' || y === '' || x === y || alike.some((group) => group.includes(x) && group.includes(y))
}
