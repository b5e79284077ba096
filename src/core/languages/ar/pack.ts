import type { LanguagePack } from '../pack'
import { chunk } from './chunk'
import { tokenize } from './tokenize'
import { reporting } from './verbs'

/** Arabic: it has no capitals, its verbs stand first, and short words are written in one with the next. */
export const arabic: LanguagePack = {
  tag: 'ar',
  tokenize,
  chunk,
  reporting,
  joinParticle: (_particle, lemma) => lemma,
  quotatives: new Set(),
  agentAdpositions: new Set(),
  dummySubjects: new Set(),
  dropsSubjects: true,
  kinRoles: new Map(),
  isVerbFirst: true,
  bodyAdpositions: new Set(),
  takesBareClause: false,
  framesWithinMarks: false,
  baseForms: null,
}
