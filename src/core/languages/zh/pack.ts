import { makeEastAsianPack } from '../east-asian/make-east-asian-pack'
import { chunk } from './chunk'
import { tokenizerOf } from './tokenize'
import { reporting, simplify } from './words'

/** Chinese, in simplified and in traditional characters. */
export const chinese = makeEastAsianPack({
  tag: 'zh',
  tokenize: tokenizerOf(simplify),
  chunk,
  reporting,
  wordOrder: 'verb-medial',
})
