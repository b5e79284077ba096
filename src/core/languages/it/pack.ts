import { makePack } from '../from-tables/make-pack'
import { words } from '../word-list'
import { kinRoles } from './kin-roles'
import { genderOfGiven } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as small from './words'

/** Italian. */
export const italian = makePack({
  ...small,
  tag: 'it',
  elided: words(
    'l d un c s n m t v gl dell nell all dall sull quell quest com dov cos qual anch nient pover sant bell nessun ciascun tutt ch gliel mezz',
  ),
  enclitics: new Set(),
  titleAttributes: words('primo prima'),
  sourcePostpositions: new Set(),
  objectClitics: words('lo la l'),
  reflexives: words('si s'),
  impersonalReflexives: words('si s'),
  reflexiveVerbs:
    words(`chiedere domandare lamentare difendere giustificare congratulare complimentare scusare vantare sfogare indignare
    rallegrare impegnare augurare rammaricare stupire meravigliare preoccupare mostrare rivolgere limitare interrogare`),
  dummySubjects: new Set(),
  quotationReferences: new Set([
    'con queste parole',
    'con questa frase',
    'in questi termini',
    'parole con cui',
    'parole con le quali',
  ]),
  quotatives: words('così'),
  backReferences: words('lo'),
  nouns,
  plainVerbs: words('stabilire annunciare rivelare confermare dimostrare concludere'),
  agencies: words('agenzia'),
  oneOf: { words: words('uno una un'), leads: words('di') },
  outletName:
    /^(?:il |la |l |lo )?(?:eco|messaggero|corriere|gazzetta|gazzettino|giornale|mattino|tirreno|quotidiano|notiziario)(?: |$)/u,
  kinRoles,
  genderOfGiven,
  verbs,
  guessVerb,
  adverbEnding: /mente$/u,
  reporting,
  hasDialogueDashes: true,
  framesWithinMarks: 'comma or dash',
  verbParticles: new Set(),
  dropsSubjects: true,
  commaTellsRelative: true,
  phaseVerbs: new Map([
    ['limitare', words('a ad')],
    ['tornare', words('a ad')],
    ['arrivare', words('a ad')],
    ['tenere', words('a ad')],
    ['continuare', words('a ad')],
    ['finire', words('per')],
  ]),
})
