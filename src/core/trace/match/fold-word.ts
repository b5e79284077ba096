import { LETTER_FORMS } from '../../languages/letter-forms'

/** Nothing a reader sees, and the tatweel that stretches an Arabic word. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\u0640]/gu
/** Vowel points of Hebrew and Arabic, which texts set or leave out, and the dot that lower case leaves on a Turkish I. */
const POINTS = /[\u0307\u0591-\u05c7\u064b-\u065f\u0670]/g
const OTHER_FORMS = new RegExp(`[${[...LETTER_FORMS.keys()].join('')}]`, 'gu')
const PLAIN = /^[a-z0-9]+$/

/** What parts thousands, if three digits follow each time, and decimals after another sign; blanks are plain by now. */
const GROUPED = /^(\p{Nd}{1,3}(?:([.,'’ ٬])\p{Nd}{3})(?:\2\p{Nd}{3})*)((?!\2)[.,٫]\p{Nd}+)?$/u
const ANY_DIGIT = /\p{Nd}/gu

/**
 * A word as it is compared: compatibility forms (ligatures, full width), case and what typography adds are folded, by
 * Unicode's NFKC and default case folding in essence. Accents stay, since they tell words apart; so do the points of
 * decimals, but not those of thousands.
 */
export function foldWord(word: string): string {
  const lower = word.toLowerCase()
  if (PLAIN.test(lower)) return lower
  const folded = lower
    .replace(UNSEEN, '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(POINTS, '')
    .replace(OTHER_FORMS, (letter) => LETTER_FORMS.get(letter) ?? letter)
  return /^\p{Nd}/u.test(folded) ? foldNumber(folded) : folded
}

/** Digits of any script as 0 to 9; thousands without their points; one sign for the decimal point. */
function foldNumber(number: string): string {
  const [, whole, , decimals = ''] = GROUPED.exec(number) ?? []
  const plain = (whole === undefined ? number : whole.replace(/\P{Nd}/gu, '') + decimals).replace(/[,٫]/g, '.')
  return plain.replace(ANY_DIGIT, (digit) => String(digitValue(digit)))
}

/** Unicode keeps the ten digits of each script together, in order. */
function digitValue(digit: string): number {
  const code = digit.codePointAt(0) ?? 0
  let first = code
  while (code - first < 9 && ANY_DIGIT_ALONE.test(String.fromCodePoint(first - 1))) first--
  return code - first
}
const ANY_DIGIT_ALONE = /^\p{Nd}$/u
