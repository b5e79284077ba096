import { makePack } from '../from-tables/make-pack'
import { kinRoles } from './kin-roles'
import { genderOfGiven } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as small from './words'

/** Portuguese, of Portugal and of Brazil. */
export const portuguese = makePack({
  tag: 'pt',
  elided: new Set(),
  enclitics: small.enclitics,
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
  backReferences: new Set(['é o que', 'foi o que', 'assim o']),
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
