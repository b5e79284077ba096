import type { AmountWords } from '../../languages/amount-words'

/**
 * Amounts as they are compared: *three and a half million dollars, $3.5 million, $3,500,000* are one word, *twelve per
 * cent* and *12 %* are the same two. A number keeps its digits, an ordinal its number, a currency is put after. What
 * stands between the parts of an amount is at most a blank or a hyphen. Linear: each word is asked for at most a few
 * times.
 */

/** Words in order, as far as amounts ask for them. */
export interface WordRow {
  count: number
  /** The folded word; `''` beyond the last. */
  wordAt(at: number): string
  /** What stands in the text between a word and the next. */
  gapBehind(at: number): string
}

/** An amount, or a sign: what it is compared as, and the word after its last. */
export interface Amount {
  word: string
  end: number
}

/** A number that is being read: its value as plain decimal digits. */
interface Read {
  value: string
  end: number
}

const DIGITS = /^\d+(?:\.\d+)?$/
const FRACTION_SIGNS: ReadonlyMap<string, number> = new Map([
  ['1⁄2', 0.5],
  ['1⁄4', 0.25],
  ['3⁄4', 0.75],
])
const CURRENCY_SIGN = /^\p{Sc}$/u
const BLANK = /^[ \u00a0\u2009\u202f]$/
const JOINT = /^(?:[ \u00a0\u2009\u202f]|[-\u2010\u2011])$/
/** So many scales are joined: *two million three hundred thousand*. */
const MOST_SCALES = 4
/** Short words for scales that are no word or unit else: these need no currency. */
const SURE_SHORT_LENGTH = 2
/** Digits of an amount at most. */
const MOST_DIGITS = 30

/** Reads the amounts of a language. */
export class AmountReader {
  /** Words with which an amount, or a sign, may begin. */
  private readonly openings: ReadonlySet<string>
  private readonly percent: ReadonlyMap<string, readonly string[]>
  /** What an opening word is compared as, where no other goes on after it. */
  private readonly alone: ReadonlyMap<string, string>
  /** Words with which an amount may go on. */
  private readonly continuations: ReadonlySet<string>

  constructor(private readonly words: AmountWords) {
    const { units, tens, ordinals, articles, fractions, percent, qualifiers, currencies } = words
    const plain = (numbers: ReadonlyMap<string, number>, end = '') =>
      [...numbers].map(([word, value]): [string, string] => [word, `${value}${end}`])
    this.alone = new Map([
      ...[units, tens, FRACTION_SIGNS].flatMap((numbers) => plain(numbers)),
      ...plain(ordinals, '.'),
      ...percent.map((word): [string, string] => [word, '%']),
    ])
    const { hundreds, scales, shortScales, and, ordinalEnds } = words
    this.continuations = new Set([
      ...[units, ordinals, scales, shortScales, currencies, fractions, FRACTION_SIGNS].flatMap((each) => [
        ...each.keys(),
      ]),
      ...[hundreds, and, articles, qualifiers, ordinalEnds].flatMap((each) => [...each]),
      ...percent.flatMap((phrase) => phrase.split(' ').slice(1)),
    ])
    this.percent = new Map(percent.map((phrase) => [phrase.split(' ')[0] ?? '', phrase.split(' ')]))
    this.openings = new Set([
      ...[units, tens, ordinals, fractions, currencies].flatMap((each) => [...each.keys()]),
      ...articles,
      ...qualifiers,
      ...this.percent.keys(),
      ...FRACTION_SIGNS.keys(),
    ])
  }

  /** Whether an amount may begin with a word: asked once for each. */
  mayOpen(word: string): boolean {
    return this.openings.has(word) || DIGITS.test(word) || CURRENCY_SIGN.test(word)
  }

  /** Whether an amount may go on with a word. */
  mayContinue(word: string): boolean {
    return this.continuations.has(word) || /^\d/.test(word) || CURRENCY_SIGN.test(word)
  }

  /** What a word is compared as where no amount goes on after it. */
  wordAlone(word: string): string {
    return this.alone.get(word) ?? word
  }

  /** Whether a word may be a part of an amount, of which a quotation has but another. */
  mayBelong(word: string): boolean {
    const { scales, hundreds, shortScales } = this.words
    return this.mayOpen(word) || /\d/.test(word) || scales.has(word) || hundreds.has(word) || shortScales.has(word)
  }

  /** The amount that begins at a word; null where none does, or it is one word as it is. */
  read(row: WordRow, at: number): Amount | null {
    return this.percentAt(row, at) ?? this.currencyFirst(row, at) ?? this.numberFirst(row, at)
  }

  private percentAt(row: WordRow, at: number): Amount | null {
    const phrase = this.percent.get(row.wordAt(at))
    if (!phrase) return null
    const end = at + phrase.length
    return phrase.every((word, i) => row.wordAt(at + i) === word && (i === 0 || BLANK.test(row.gapBehind(at + i - 1))))
      ? { word: '%', end }
      : null
  }

  /** *$3.5 million, US$3m, EUR 12*. */
  private currencyFirst(row: WordRow, at: number): Amount | null {
    const isQualified = this.words.qualifiers.has(row.wordAt(at)) && row.gapBehind(at) === ''
    const start = isQualified ? at + 1 : at
    const sign = this.signOf(row.wordAt(start))
    if (sign === '' || !/^[ \u00a0\u2009\u202f]?$/.test(row.gapBehind(start))) return null
    const number = DIGITS.test(row.wordAt(start + 1)) ? this.number(row, start + 1, true) : null
    return number && { word: `${number.value}${sign}`, end: number.end }
  }

  private signOf(word: string): string {
    return CURRENCY_SIGN.test(word) ? word : (this.words.currencies.get(word) ?? '')
  }

  private numberFirst(row: WordRow, at: number): Amount | null {
    const ordinal = this.ordinal(row, at)
    if (ordinal) return ordinal
    const number = this.number(row, at, false)
    if (!number) return null
    const sign = this.currencyBehind(row, number.end)
    if (sign) return { word: `${number.value}${sign.word}`, end: sign.end }
    return number.end === at + 1 && number.value === row.wordAt(at) ? null : { word: number.value, end: number.end }
  }

  /** *dollars, US dollars, €* after a number. */
  private currencyBehind(row: WordRow, at: number): Amount | null {
    if (!/^(?:[ \u00a0\u2009\u202f-])?$/.test(row.gapBehind(at - 1))) return null
    const isQualified = this.words.qualifiers.has(row.wordAt(at)) && BLANK.test(row.gapBehind(at))
    const end = isQualified ? at + 1 : at
    const sign = this.signOf(row.wordAt(end))
    // A sign that stands before the next number is that number's: *12 $14*.
    const isOwn = sign !== '' && !(CURRENCY_SIGN.test(row.wordAt(end)) && DIGITS.test(row.wordAt(end + 1)))
    return isOwn ? { word: sign, end: end + 1 } : null
  }

  private ordinal(row: WordRow, at: number): Amount | null {
    const word = row.wordAt(at)
    const { ordinals, tens, ordinalEnds } = this.words
    const own = ordinals.get(word)
    if (own !== undefined) return { word: `${own}.`, end: at + 1 }
    const ten = tens.get(word)
    const unit = ordinals.get(row.wordAt(at + 1))
    if (ten !== undefined && unit !== undefined && unit < 10 && JOINT.test(row.gapBehind(at)))
      return { word: `${ten + unit}.`, end: at + 2 }
    const isEnded = DIGITS.test(word) && ordinalEnds.has(row.wordAt(at + 1)) && row.gapBehind(at) === ''
    return isEnded ? { word: `${word}.`, end: at + 2 } : null
  }

  private number(row: WordRow, at: number, isMoney: boolean): Read | null {
    const half = this.halfOf(row, at)
    if (half) return half
    if (DIGITS.test(row.wordAt(at)))
      return this.scaled(row, this.withFraction(row, { value: row.wordAt(at), end: at + 1 }), isMoney)
    return this.inWords(row, at)
  }

  /** *half a million*, *½*. */
  private halfOf(row: WordRow, at: number): Read | null {
    const sign = FRACTION_SIGNS.get(row.wordAt(at))
    if (sign !== undefined) return this.scaled(row, { value: String(sign), end: at + 1 }, false)
    const { fractions, articles, scales } = this.words
    const share = fractions.get(row.wordAt(at))
    const power = scales.get(row.wordAt(at + 2))
    if (share === undefined || power === undefined || !articles.has(row.wordAt(at + 1))) return null
    return { value: shift(String(share), power), end: at + 3 }
  }

  /** *3½*, *three and a half*. */
  private withFraction(row: WordRow, { value, end }: Read): Read {
    const { and, articles, fractions } = this.words
    const sign = FRACTION_SIGNS.get(row.wordAt(end))
    if (sign !== undefined && /^[ \u00a0]?$/.test(row.gapBehind(end - 1)))
      return { value: plus(value, sign), end: end + 1 }
    const share =
      and.has(row.wordAt(end)) && articles.has(row.wordAt(end + 1)) ? fractions.get(row.wordAt(end + 2)) : undefined
    if (share === undefined || !BLANK.test(row.gapBehind(end - 1))) return { value, end }
    return { value: plus(value, share), end: end + 3 }
  }

  /** A number with the scale after it: *3.5 million, $3m*. */
  private scaled(row: WordRow, number: Read, isMoney: boolean): Read {
    const { value, end } = number
    const word = row.wordAt(end)
    const gap = row.gapBehind(end - 1)
    const power = JOINT.test(gap) ? this.words.scales.get(word) : undefined
    const short = this.words.shortScales.get(word)
    const isShort =
      short !== undefined && (gap === '' || BLANK.test(gap)) && (isMoney || word.length >= SURE_SHORT_LENGTH)
    const shifted = power ?? (isShort ? short : undefined)
    return shifted === undefined ? number : { value: shift(value, shifted), end: end + 1 }
  }

  /** *two hundred and fifty thousand*. */
  private inWords(row: WordRow, at: number): Read | null {
    let total = 0
    let end = at
    let below = Number.POSITIVE_INFINITY
    for (let parts = 0; parts < MOST_SCALES; parts++) {
      const start = parts === 0 ? at : this.behindAnd(row, end)
      if (start === null) break
      const part = this.part(row, start, parts === 0)
      if (!part || part.power >= below) break
      total += Number(part.value) * 10 ** part.power
      end = part.end
      below = part.power
      if (!part.hasScale) break
    }
    return end === at ? null : { value: String(total), end }
  }

  /** A part of such an amount, with its scale: *two hundred*, *fifty thousand*. */
  private part(row: WordRow, at: number, isFirst: boolean): (Read & { power: number; hasScale: boolean }) | null {
    const group = this.group(row, at, isFirst)
    if (!group) return null
    const { value, end } = isFirst ? this.withFraction(row, group) : group
    const power = JOINT.test(row.gapBehind(end - 1)) ? this.words.scales.get(row.wordAt(end)) : undefined
    if (power !== undefined) return { value, end: end + 1, power, hasScale: true }
    // Where a hundred comes next, this is the count of a number that is another.
    return !isFirst && this.words.hundreds.has(row.wordAt(end)) ? null : { value, end, power: 0, hasScale: false }
  }

  /** Where an amount goes on: right after a blank, and an *and*. */
  private behindAnd(row: WordRow, at: number): number | null {
    if (!BLANK.test(row.gapBehind(at - 1))) return null
    if (!this.words.and.has(row.wordAt(at))) return at
    return BLANK.test(row.gapBehind(at)) ? at + 1 : null
  }

  /** A number below a thousand in words. An article counts before a hundred or a scale alone: *a million*. */
  private group(row: WordRow, at: number, mayBeArticle: boolean): Read | null {
    const { hundreds, scales, articles } = this.words
    const next = row.wordAt(at + 1)
    if (
      mayBeArticle &&
      articles.has(row.wordAt(at)) &&
      BLANK.test(row.gapBehind(at)) &&
      (hundreds.has(next) || scales.has(next))
    )
      return hundreds.has(next) ? this.behindHundred(row, 1, at + 2) : { value: '1', end: at + 1 }
    const low = this.belowHundred(row, at)
    if (!low || !hundreds.has(row.wordAt(low.end)) || !JOINT.test(row.gapBehind(low.end - 1))) return low
    return this.behindHundred(row, Number(low.value), low.end + 1)
  }

  private behindHundred(row: WordRow, count: number, end: number): Read {
    const start = this.behindAnd(row, end)
    const low = start === null ? null : this.belowHundred(row, start)
    // *one hundred and two hundred* are two numbers.
    if (!low || this.words.hundreds.has(row.wordAt(low.end))) return { value: String(count * 100), end }
    return { value: String(count * 100 + Number(low.value)), end: low.end }
  }

  private belowHundred(row: WordRow, at: number): Read | null {
    const { units, tens } = this.words
    const unit = units.get(row.wordAt(at))
    if (unit !== undefined) return { value: String(unit), end: at + 1 }
    const ten = tens.get(row.wordAt(at))
    if (ten === undefined) return null
    const low = JOINT.test(row.gapBehind(at)) ? units.get(row.wordAt(at + 1)) : undefined
    const isJoined = low !== undefined && low > 0 && low < 10
    return isJoined ? { value: String(ten + low), end: at + 2 } : { value: String(ten), end: at + 1 }
  }
}

const plus = (value: string, share: number): string => (value.includes('.') ? value : String(Number(value) + share))

/** A decimal number times a power of ten, as plain digits. */
function shift(value: string, power: number): string {
  const [whole = '', decimals = ''] = value.split('.')
  if (whole.length + power > MOST_DIGITS) return `${value}e${power}`
  const digits = whole + decimals.padEnd(power, '0')
  const point = whole.length + power
  const rest = digits.slice(point).replace(/(?<!0)0+$/, '')
  const plain = digits.slice(0, point).replace(/^0+(?=\d)/, '')
  return rest === '' ? plain : `${plain}.${rest}`
}
