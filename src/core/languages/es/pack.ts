import { makePack } from '../from-tables/make-pack'
import { kinRoles } from './kin-roles'
import { genderOfGiven } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as small from './words'

/** Spanish. */
export const spanish = makePack({
  tag: 'es',
  elided: new Set(),
  enclitics: new Set(),
  abbreviations: small.abbreviations,
  determiners: small.determiners,
  fusedArticles: small.fusedArticles,
  prepositions: small.prepositions,
  tying: small.tying,
  occasionPrepositions: small.occasionPrepositions,
  sourcePhrases: small.sourcePhrases,
  viewAdpositions: new Set(['para']),
  sinceVerbs: small.sinceVerbs,
  sourcePostpositions: new Set(),
  agentAdpositions: small.agentAdpositions,
  bodyAdpositions: small.bodyAdpositions,
  pronouns: small.pronouns,
  clitics: small.clitics,
  reflexives: new Set(),
  impersonalReflexives: new Set(['se']),
  dummySubjects: new Set(),
  backReferences: new Set(['así lo', 'así se lo', 'así nos lo', 'así me lo']),
  openers: small.openers,
  coordinators: small.coordinators,
  negations: small.negations,
  adverbs: small.adverbs,
  quotatives: new Set(),
  nouns,
  kinRoles,
  titles: small.titles,
  nameParticles: small.nameParticles,
  genderOfGiven,
  verbs,
  guessVerb,
  reporting,
  verbParticles: new Set(),
  dropsSubjects: true,
  commaTellsRelative: true,
})
