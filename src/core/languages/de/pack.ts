import type { LanguagePack } from '../pack'
import { chunk, joinParticle } from './chunk'
import { tokenize } from './tokenize'
import { reporting } from './verbs'

/** German. */
export const german: LanguagePack = {
  tag: 'de',
  tokenize,
  chunk,
  reporting,
  joinParticle,
  quotatives: new Set(['so']),
  agentAdpositions: new Set(['von', 'vom', 'durch']),
  dummySubjects: new Set(['es', 'man']),
  dropsSubjects: false,
  bodyAdpositions: new Set(),
  takesBareClause: true,
  framesWithinMarks: false,
  baseForms: null,
}
