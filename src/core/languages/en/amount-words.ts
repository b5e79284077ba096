import type { AmountWords } from '../amount-words'
import { pairs } from '../word-list'

const UNITS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen ' +
  'eighteen nineteen'
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety'
const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth ' +
  'sixteenth seventeenth eighteenth nineteenth'
const ORDINAL_TENS = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'

/** Counts a list of words up from a number, by steps. */
const counted = (list: string, from: number, step: number): [string, number][] =>
  list.split(' ').map((word, at) => [word, from + at * step])

/** The words of English amounts. */
export const englishAmounts: AmountWords = {
  units: new Map(counted(UNITS, 0, 1)),
  tens: new Map(counted(TENS, 20, 10)),
  ordinals: new Map([...counted(ORDINALS, 1, 1), ...counted(ORDINAL_TENS, 20, 10)]),
  ordinalEnds: new Set(['st', 'nd', 'rd', 'th']),
  hundreds: new Set(['hundred']),
  scales: new Map(counted('thousand million billion trillion', 3, 3)),
  shortScales: new Map(Object.entries({ k: 3, m: 6, mn: 6, mln: 6, b: 9, bn: 9, bln: 9, tn: 12, trn: 12 })),
  and: new Set(['and']),
  articles: new Set(['a', 'an']),
  fractions: new Map(Object.entries({ half: 0.5, quarter: 0.25 })),
  percent: ['percent', 'per cent', 'pct', 'pc'],
  currencies: pairs(
    'dollar $, dollars $, usd $, euro €, euros €, eur €, pounds £, gbp £, yen ¥, jpy ¥, rupees ₹, roubles ₽, rubles ₽',
  ),
  qualifiers: new Set(['us']),
}
