/** What a character does in a text that is read word by word. */
export const SEPARATES = 0
/** Part of a word. */
export const LETTER = 1
/** Likewise, a capital. */
export const CAPITAL = 7
export const DIGIT = 2
/** A word by itself, in scripts that set no blanks between words. */
export const DENSE = 3
/** Belongs to the word before it: accents, vowel signs. */
export const MARK = 4
/** Nothing a reader sees: soft hyphen, zero-width characters, marks of direction. */
export const UNSEEN = 5
/** A sign that is read out, and so weighs like a word: currencies, per cent. */
export const SIGN = 6

/** A raised digit or letter: a power, the end of an ordinal number, or the mark of a note. */
export const RAISED = 8

/** Scripts that set no blanks between words, as members of a class of a regular expression with the flag `u`. */
export const DENSE_SCRIPTS =
  '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}\u30fc\uff70'
const IS_DENSE = new RegExp(`[${DENSE_SCRIPTS}]`, 'u')
/** Voiced sound marks of half-width kana, which are letters by name. */
const IS_MARK = /[\p{M}\uff9e\uff9f]/u
/** Tatweel stretches an Arabic word and is no letter of it. */
const IS_UNSEEN = /[\p{Default_Ignorable_Code_Point}\u0640]/u
/** Apostrophes that are letters by name: *п’ять* is written with either. */
const IS_APOSTROPHE = /[\u02b9\u02bb\u02bc\u02bd]/u
const IS_SIGN = /[\p{Sc}%‰٪﹪％]/u
const IS_RAISED = /[⁰¹²³⁴-⁹ᵃᵇᶜᵈᵉᶠᵍʰⁱʲᵏˡᵐⁿᵒᵖʳˢᵗᵘᵛʷˣʸᶻ]/u
const IS_DIGIT = /\p{Nd}/u
const IS_CAPITAL = /\p{Lu}/u
const IS_LETTER = /[\p{L}\p{N}]/u

/** Classes are found out so many code units at a time, when a text first has one of them. */
const PAGE = 256
const UNKNOWN = 255
const classes = new Uint8Array(65_536).fill(UNKNOWN)

/** The class of a UTF-16 unit. Halves of a pair are told by `classOfPair`. */
export function classOf(unit: number): number {
  const known = classes[unit] ?? SEPARATES
  if (known !== UNKNOWN) return known
  const first = unit - (unit % PAGE)
  for (let at = first; at < first + PAGE; at++) classes[at] = classify(String.fromCharCode(at))
  return classes[unit] ?? SEPARATES
}

/** The class of a character that takes two UTF-16 units. */
export function classOfPair(pair: string): number {
  return classify(pair)
}

function classify(character: string): number {
  if (IS_UNSEEN.test(character)) return UNSEEN
  if (IS_APOSTROPHE.test(character)) return SEPARATES
  if (IS_MARK.test(character)) return MARK
  if (IS_DIGIT.test(character)) return DIGIT
  if (IS_DENSE.test(character)) return DENSE
  if (IS_RAISED.test(character)) return RAISED
  if (IS_CAPITAL.test(character)) return CAPITAL
  if (IS_LETTER.test(character)) return LETTER
  return IS_SIGN.test(character) ? SIGN : SEPARATES
}
