import type { AmountWords } from './amount-words'
import { englishAmounts } from './en/amount-words'
import { meaningLexicon } from './meaning-words'
import { primaryOf } from './primary-of'

const NONE: ReadonlySet<string> = new Set()
const NOTHING: ReadonlyMap<string, number> = new Map()
const EURO_AND_DOLLAR: readonly [string, string][] = [
  ['euro', '€'],
  ['eur', '€'],
  ['usd', '$'],
]

/** Of other languages: words for per cent; for a thousand, a million and a milliard; for currencies. */
interface Short {
  percent: string
  scales: readonly [words: string, power: number][]
  currencies?: readonly [words: string, sign: string][]
  units?: readonly [string, number][]
}

const SHORT: Readonly<Record<string, Short>> = {
  de: {
    percent: 'prozent',
    scales: [
      ['tausend', 3],
      ['million millionen mio', 6],
      ['milliarde milliarden mrd', 9],
      ['billion billionen', 12],
    ],
    currencies: [
      ['dollar', '$'],
      ['pfund', '£'],
    ],
    units: [
      ['anderthalb', 1.5],
      ['eineinhalb', 1.5],
      ['zweieinhalb', 2.5],
      ['dreieinhalb', 3.5],
      ['viereinhalb', 4.5],
    ],
  },
  nl: {
    percent: 'procent',
    scales: [
      ['duizend', 3],
      ['miljoen mln', 6],
      ['miljard mrd', 9],
    ],
    units: [['anderhalf', 1.5]],
  },
  fr: {
    percent: 'pour cent|pourcent',
    scales: [
      ['mille', 3],
      ['million millions', 6],
      ['milliard milliards', 9],
    ],
    currencies: [
      ['euros', '€'],
      ['dollar dollars', '$'],
    ],
  },
  es: {
    percent: 'por ciento',
    scales: [
      ['mil', 3],
      ['millón millones', 6],
    ],
    currencies: [
      ['euros', '€'],
      ['dólares dólar', '$'],
    ],
  },
  pt: {
    percent: 'por cento',
    scales: [
      ['mil', 3],
      ['milhão milhões', 6],
      ['bilhão bilhões', 9],
    ],
    currencies: [
      ['euros', '€'],
      ['dólares', '$'],
    ],
  },
  it: {
    percent: 'per cento',
    scales: [
      ['mila', 3],
      ['milione milioni', 6],
      ['miliardo miliardi', 9],
    ],
    currencies: [['dollari', '$']],
  },
  sv: {
    percent: 'procent',
    scales: [
      ['tusen', 3],
      ['miljon miljoner', 6],
      ['miljard miljarder', 9],
    ],
  },
  da: {
    percent: 'procent',
    scales: [
      ['tusind', 3],
      ['million millioner', 6],
      ['milliard milliarder', 9],
    ],
  },
  no: {
    percent: 'prosent',
    scales: [
      ['tusen', 3],
      ['million millioner', 6],
      ['milliard milliarder', 9],
    ],
  },
  fi: {
    percent: 'prosenttia|prosentti',
    scales: [
      ['tuhatta', 3],
      ['miljoona miljoonaa', 6],
    ],
  },
  pl: {
    percent: 'procent|procentów|procenta',
    scales: [
      ['tysiące tysięcy', 3],
      ['milion miliony milionów mln', 6],
      ['miliard miliardy miliardów mld', 9],
    ],
  },
  cs: {
    percent: 'procent|procenta',
    scales: [
      ['tisíc tisíce', 3],
      ['milion miliony milionů', 6],
      ['miliarda miliardy miliard', 9],
    ],
  },
  ru: {
    percent: 'процент|процента|процентов',
    scales: [
      ['тысяча тысячи тысяч', 3],
      ['миллион миллиона миллионов млн', 6],
      ['миллиард миллиарда миллиардов млрд', 9],
    ],
    currencies: [
      ['доллар доллара долларов', '$'],
      ['рубль рубля рублей', '₽'],
    ],
  },
  uk: {
    percent: 'відсоток|відсотка|відсотків',
    scales: [
      ['тисяча тисячі тисяч', 3],
      ['мільйон мільйона мільйонів млн', 6],
      ['мільярд мільярди мільярдів млрд', 9],
    ],
  },
}

const known = new Map<string, AmountWords>()

/** @param language BCP 47; where there is no table, only what digits tell, and the small numbers that are known */
export function amountWordsOf(language: string): AmountWords {
  const tag = primaryOf(language)
  if (tag === 'en') return englishAmounts
  const before = known.get(tag)
  if (before) return before
  const words = ofTable(tag)
  known.set(tag, words)
  return words
}

function ofTable(tag: string): AmountWords {
  const { percent = '', scales = [], currencies = [], units = [] } = SHORT[tag] ?? {}
  const inDigits = [...meaningLexicon(tag).inDigits].map(([word, digits]): [string, number] => [word, Number(digits)])
  const spread = <T>(list: readonly [string, T][]) =>
    list.flatMap(([words, value]) => words.split(' ').map((word): [string, T] => [word, value]))
  return {
    units: new Map([...inDigits, ...units]),
    tens: NOTHING,
    ordinals: NOTHING,
    ordinalEnds: NONE,
    hundreds: NONE,
    scales: new Map(spread(scales)),
    shortScales: NOTHING,
    and: NONE,
    articles: NONE,
    fractions: NOTHING,
    percent: percent.split('|').filter((word) => word !== ''),
    currencies: new Map([...EURO_AND_DOLLAR, ...spread(currencies)]),
    qualifiers: NONE,
  }
}
