import type { LanguagePack } from '../pack'
import { chunk, closesWords } from './chunk'
import { tokenize } from './tokenize'
import { reporting } from './verbs'

const none: ReadonlySet<string> = new Set()

/** Japanese. */
export const japanese: LanguagePack = {
  tag: 'ja',
  tokenize,
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
  wordOrder: 'verb-final',
  closesWords,
  familyNameFirst: true,
}
