import type { LanguagePack } from '../pack'
import { chunk, MAKER } from './chunk'
import { kinRoles } from './kin-roles'
import { hardened } from './nouns'
import { tokenize } from './tokenize'
import { reporting } from './verbs'

/** Turkish: its verbs stand last, its cases are endings, and what is said is mostly a clause made a noun. */
export const turkish: LanguagePack = {
  tag: 'tr',
  tokenize,
  chunk,
  reporting,
  joinParticle: (_particle, lemma) => lemma,
  quotatives: new Set(),
  agentAdpositions: new Set([MAKER]),
  dummySubjects: new Set(),
  dropsSubjects: true,
  reportsInFront: true,
  kinRoles,
  bodyAdpositions: new Set(),
  takesBareClause: false,
  framesWithinMarks: null,
  // An ending is a word of its own; what is left is the base form, but for a last letter that it softens: *Bakanlığ|ın*.
  baseForms: { names: () => [], nouns: (words) => words.map(hardened) },
}
