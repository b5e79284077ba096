import { makePack } from '../from-tables/make-pack'
import { words } from '../word-list'
import { kinRoles } from './kin-roles'
import { genderOfGiven } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as small from './words'

/** French. */
export const french = makePack({
  ...small,
  tag: 'fr',
  elided: words('l d qu n s j m t c jusqu lorsqu puisqu quoiqu presqu'),
  enclitics: words('t il elle ils elles on je nous vous tu ce le la les lui leur y en moi'),
  titleAttributes: words('premier première vice'),
  sourcePostpositions: new Set(),
  objectClitics: words('l le'),
  reflexives: words('s se me m nous vous'),
  impersonalReflexives: new Set(),
  dummySubjects: words('on'),
  quotationReferences: new Set([
    "c'est en ces termes que",
    "c'est par ces mots que",
    "c'est avec ces mots que",
    "c'est ainsi que",
    'par ces mots',
    'en ces termes',
    'avec ces mots',
    'ainsi',
  ]),
  quotatives: new Set(),
  nouns,
  plainVerbs: words('établir annoncer prouver révéler confirmer poursuivre maintenir juger montrer démontrer'),
  agencies: words('agence'),
  pointingAttributes: words('ancien ancienne ex'),
  outletName:
    /^(?:l |le |la |les )?(?:écho|echo|dépêche|courrier|gazette|tribune|voix|républicain|indépendant|progrès|dauphiné|télégramme|journal|quotidien)(?: |$)/u,
  kinRoles,
  genderOfGiven,
  verbs,
  guessVerb,
  adverbEnding: /(?:[ae]mment|ellement|iquement|eusement|ivement)$/u,
  reporting,
  hasDialogueDashes: true,
  bareCapitals: new Map([['A', 'à']]),
  framesWithinMarks: 'comma or dash',
  verbParticles: new Set(),
  dropsSubjects: false,
  phaseVerbs: new Map([
    ['contenter', words('de d')],
    ['borner', words('à')],
    ['finir', words('par')],
    ['tenir', words('à')],
    ['accorder', words('à')],
    ['empresser', words('de d')],
    ['continuer', words('de d à')],
  ]),
})
