import { makePack } from '../from-tables/make-pack'
import { kinRoles } from './kin-roles'
import { genderOfGiven } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as small from './words'

/** Spanish. */
export const spanish = makePack({
  ...small,
  tag: 'es',
  elided: new Set(),
  enclitics: new Set(),
  viewAdpositions: new Set(['para']),
  sourcePostpositions: new Set(),
  reflexives: new Set(),
  impersonalReflexives: new Set(['se']),
  dummySubjects: new Set(),
  backReferences: new Set(['así lo', 'así se lo', 'así nos lo', 'así me lo']),
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
  framesWithinMarks: 'tight dash',
})
