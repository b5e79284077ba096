import { makePack } from '../from-tables/make-pack'
import { words } from '../word-list'
import { kinRoles } from './kin-roles'
import { genderOfGiven } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as small from './words'

/** French. */
export const french = makePack({
  tag: 'fr',
  elided: words('l d qu n s j m t c jusqu lorsqu puisqu quoiqu presqu'),
  enclitics: words('t il elle ils elles on je nous vous tu ce le la les lui leur y en moi'),
  abbreviations: small.abbreviations,
  determiners: small.determiners,
  fusedArticles: small.fusedArticles,
  prepositions: small.prepositions,
  tying: small.tying,
  occasionPrepositions: small.occasionPrepositions,
  sourcePhrases: small.sourcePhrases,
  ownSources: small.ownSources,
  viewAdpositions: small.viewAdpositions,
  sourceHeads: small.sourceHeads,
  sourcePostpositions: new Set(),
  agentAdpositions: small.agentAdpositions,
  bodyAdpositions: small.bodyAdpositions,
  pronouns: small.pronouns,
  clitics: small.clitics,
  objectClitics: words('l le'),
  reflexives: words('s se me m nous vous'),
  impersonalReflexives: new Set(),
  dummySubjects: words('on'),
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
  hasDialogueDashes: true,
  framesWithinMarks: 'comma or dash',
  speakersOwn: small.speakersOwn,
  verbParticles: new Set(),
  dropsSubjects: false,
})
