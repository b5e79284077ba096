import { makeEastAsianPack } from '../east-asian/make-east-asian-pack'
import { chunk, closesWords } from './chunk'
import { tokenize } from './tokenize'
import { reporting } from './verbs'

/** Japanese. */
export const japanese = makeEastAsianPack({
  tag: 'ja',
  tokenize,
  chunk,
  reporting,
  wordOrder: 'verb-final',
  closesWords,
})
