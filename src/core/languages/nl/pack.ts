import { makePack } from '../from-tables/make-pack'
import type { LanguagePack } from '../pack'
import { kinRoles } from './kin-roles'
import { genderOfGiven } from './names'
import { nouns } from './nouns'
import { guessVerb, particles, reporting, verbs } from './verbs'
import {
  abbreviations,
  adverbs,
  coordinators,
  determiners,
  nameParticles,
  negations,
  occasionPrepositions,
  openers,
  prepositions,
  pronouns,
  sourcePhrases,
  titles,
  tying,
  tyingToRoles,
} from './words'

/** Dutch. */
export const dutch: LanguagePack = makePack({
  tag: 'nl',
  elided: new Set(),
  enclitics: new Set(),
  abbreviations,
  determiners,
  fusedArticles: new Map(),
  prepositions,
  tying,
  tyingToRoles,
  occasionPrepositions,
  sourcePhrases,
  sourcePostpositions: new Set(),
  agentAdpositions: new Set(['door']),
  pronouns,
  clitics: new Set(['zich']),
  reflexives: new Set(),
  impersonalReflexives: new Set(),
  dummySubjects: new Set(['het', 'men']),
  backReferences: new Set(['dat', 'dit']),
  infinitiveMarks: new Set(['te']),
  openers,
  coordinators,
  negations,
  adverbs,
  quotatives: new Set(['aldus']),
  nouns,
  kinRoles,
  titles,
  nameParticles,
  genderOfGiven,
  hasGenitiveS: true,
  isVerbFinal: true,
  verbs,
  guessVerb,
  reporting,
  verbParticles: particles,
  dropsSubjects: false,
})
