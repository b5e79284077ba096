import type { LanguagePack } from '../pack'
import { chunk } from './chunk'
import { tokenizerOf } from './tokenize'
import { reporting, simplify } from './words'

const none: ReadonlySet<string> = new Set()

/** Chinese, in simplified and in traditional characters. */
export const chinese: LanguagePack = {
  tag: 'zh',
  tokenize: tokenizerOf(simplify),
  chunk,
  reporting,
  joinParticle: (_, lemma) => lemma,
  quotatives: none,
  agentAdpositions: none,
  dummySubjects: none,
  dropsSubjects: true,
  bodyAdpositions: none,
  takesBareClause: false,
  framesWithinMarks: null,
  baseForms: null,
  wordOrder: 'verb-medial',
  familyNameFirst: true,
}
