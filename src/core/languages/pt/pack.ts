import { makePack } from '../from-tables/make-pack'
import { kinRoles } from './kin-roles'
import { genderOfGiven } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as small from './words'

/** Portuguese, of Portugal and of Brazil. */
export const portuguese = makePack({
  ...small,
  tag: 'pt',
  elided: new Set(),
  viewAdpositions: new Set(['para']),
  sourcePostpositions: new Set(),
  reflexives: new Set(),
  impersonalReflexives: new Set(['se']),
  dummySubjects: new Set(),
  backReferences: new Set(['é o que', 'foi o que', 'assim o']),
  quotatives: new Set(),
  nouns,
  kinRoles,
  genderOfGiven,
  verbs,
  guessVerb,
  adverbEnding: /mente$/u,
  reporting,
  verbParticles: new Set(),
  dropsSubjects: true,
  commaTellsRelative: true,
})
