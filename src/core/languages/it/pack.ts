import { makePack } from '../from-tables/make-pack'
import { words } from '../word-list'
import { kinRoles } from './kin-roles'
import { genderOfGiven } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as small from './words'

/** Italian. */
export const italian = makePack({
  tag: 'it',
  elided: words(
    'l d un c s n m t v gl dell nell all dall sull quell quest com dov cos qual anch nient pover sant bell nessun ciascun tutt ch gliel mezz',
  ),
  enclitics: new Set(),
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
  objectClitics: words('lo la l'),
  reflexives: words('si s'),
  impersonalReflexives: words('si s'),
  dummySubjects: new Set(),
  openers: small.openers,
  coordinators: small.coordinators,
  negations: small.negations,
  adverbs: small.adverbs,
  quotatives: words('così'),
  backReferences: words('lo'),
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
  dropsSubjects: true,
})
