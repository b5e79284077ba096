import { makeEastAsianPack } from '../east-asian/make-east-asian-pack'
import { chunk, closesWords } from './chunk'
import { tokenize } from './tokenize'
import { reporting } from './verbs'

/** Korean. */
export const korean = makeEastAsianPack({
  tag: 'ko',
  tokenize,
  chunk,
  reporting,
  wordOrder: 'verb-final',
  closesWords,
})
