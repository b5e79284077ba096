import { makePack } from '../from-tables/make-pack'
import { genderOfGiven } from '../slavic/cases'
import { cases, given } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import {
  abbreviations,
  adverbs,
  bodyPrepositions,
  clitics,
  coordinators,
  determiners,
  nameParticles,
  negations,
  occasionPrepositions,
  openers,
  ownSources,
  prepositions,
  pronouns,
  sourcePhrases,
  titles,
  tying,
} from './words'

const none: ReadonlySet<string> = new Set()

/** Polish. */
export const polish = makePack({
  tag: 'pl',
  elided: none,
  enclitics: none,
  abbreviations,
  determiners,
  fusedArticles: new Map(),
  prepositions,
  tying,
  bodyAdpositions: bodyPrepositions,
  occasionPrepositions,
  sourcePhrases,
  ownSources,
  sourcePostpositions: none,
  agentAdpositions: none,
  pronouns,
  clitics,
  reflexives: none,
  impersonalReflexives: none,
  dummySubjects: none,
  openers,
  coordinators,
  negations,
  adverbs,
  quotatives: none,
  nouns: nouns.nouns,
  titles,
  nameParticles,
  genderOfGiven: (name) => genderOfGiven(given, name),
  verbs,
  guessVerb,
  reporting,
  verbParticles: none,
  dropsSubjects: true,
  framesWithinMarks: true,
  cases,
})
