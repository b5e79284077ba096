import { makePack } from '../from-tables/make-pack'
import { words } from '../word-list'
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
  titleAttributes: words('primeiro primeira'),
  sourcePostpositions: new Set(),
  reflexives: new Set(),
  impersonalReflexives: new Set(['se']),
  reflexiveVerbs:
    words(`perguntar queixar comprometer gabar vangloriar lamentar desculpar defender indignar justificar mostrar referir
    surpreender alegrar arrepender negar expressar pronunciar dirigir recusar despedir regozijar`),
  dummySubjects: new Set(),
  backReferences: new Set(['é o que', 'foi o que', 'assim o']),
  quotatives: new Set(),
  nouns,
  agencies: words('agência'),
  oneOf: { words: words('um uma'), leads: words('de') },
  outletName: /^(?:(?:o|a) )?(?:diário|jornal|folha|correio|gazeta|tribuna|voz|eco) (?:de|do|da|dos|das) /u,
  kinRoles,
  genderOfGiven,
  verbs,
  guessVerb,
  adverbEnding: /mente$/u,
  reporting,
  verbParticles: new Set(),
  dropsSubjects: true,
  quotationReferences: new Set([
    'assim',
    'com essas palavras',
    'com estas palavras',
    'com essa frase',
    'com esta frase',
    'foi assim que',
    'foi com essas palavras que',
  ]),
  phaseVerbs: new Map([
    ['limitar', words('a')],
    ['voltar', words('a')],
    ['chegar', words('a')],
    ['acabar', words('por')],
    ['terminar', words('por')],
  ]),
  commaTellsRelative: true,
  hasDialogueDashes: true,
  framesWithinMarks: 'tight dash',
})
