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

/** Share of letters that makes a script the text's. */
const SCRIPT_SHARE = 0.4

const patterns: readonly [name: Script, letter: RegExp][] = [
  ['Latin', /\p{Script=Latin}/u],
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Hangul', /\p{Script=Hangul}/u],
  ['Kana', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Han', /\p{Script=Han}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
]
const scripts: readonly Script[] = patterns.map(([name]) => name)
const NO_SCRIPT = scripts.length

/** What is known of a character: the place of its script, and whether it is a letter. */
const LETTER = 32
const KNOWN = 64
/** Of each UTF-16 unit, once it was met: a text has few different ones, and patterns are slow. 0: not met yet. */
const known = new Uint8Array(0x10000)

function lookAt(character: string): number {
  const at = patterns.findIndex(([, letter]) => letter.test(character))
  return KNOWN | (at < 0 ? NO_SCRIPT : at) | (/\p{L}/u.test(character) ? LETTER : 0)
}

/** How much of a text is letters, and how much is in each script, in UTF-16 units. Cost: linear in the text. */
export function scriptUnits(text: string): { letters: number; of(script: Script): number } {
  const units = new Array<number>(scripts.length + 1).fill(0)
  let letters = 0
  for (let at = 0; at < text.length; ) {
    const code = text.codePointAt(at) ?? 0
    const isPair = code > 0xffff
    let facts = isPair ? lookAt(String.fromCodePoint(code)) : known[code]
    if (!facts) {
      facts = lookAt(String.fromCharCode(code))
      known[code] = facts
    }
    const size = isPair ? 2 : 1
    units[facts & 31] = (units[facts & 31] ?? 0) + size
    if (facts & LETTER) letters += size
    at += size
  }
  return { letters, of: (script) => units[scripts.indexOf(script)] ?? 0 }
}

/** The script of most letters of a text, `''` where it has none or no script leads. */
export function scriptOf(text: string): Script | '' {
  const units = scriptUnits(text)
  let all = 0
  let most: { name: Script | ''; count: number } = { name: '', count: 0 }
  for (const name of scripts) {
    const count = units.of(name)
    // One that has more than half is no other's to lead.
    if (count > units.letters / 2) return name
    all += count
    if (count > most.count) most = { name, count }
  }
  return most.count > 0 && most.count >= SCRIPT_SHARE * all ? most.name : ''
}
