import type { LanguagePack } from '../pack'
import { chunk, joinParticle } from './chunk'
import { kinRoles } from './kin-roles'
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
  ownWords: new Set(['eigenen', 'eigener', 'eigenem', 'eigene']),
  dropsSubjects: false,
  // *heißt es im Bericht*, *heißt es bei der Polizei*, *wurde in einer Mitteilung gefordert*
  bodyAdpositions: new Set(['in', 'im', 'auf', 'aus', 'bei', 'beim', 'seitens']),
  takesBareClause: true,
  framesWithinMarks: null,
  quotesApart: true,
  baseForms: null,
  genitiveEnding: /s$/u,
  kinRoles,
}
