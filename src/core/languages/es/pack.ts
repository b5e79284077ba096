import { makePack } from '../from-tables/make-pack'
import { words } from '../word-list'
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
  titleAttributes: words('primer primera'),
  sourcePostpositions: new Set(),
  reflexives: new Set(),
  impersonalReflexives: new Set(['se']),
  reflexiveVerbs:
    words(`preguntar quejar comprometer jactar ufanar lamentar sincerar congratular felicitar disculpar excusar defender
    desahogar indignar reafirmar ratificar justificar mostrar referir sorprender alegrar arrepentir negar expresar pronunciar
    dirigir enorgullecer extrañar interrogar vanagloriar resistir mofar burlar despedir desligar`),
  dummySubjects: new Set(),
  backReferences: new Set(['así lo', 'así se lo', 'así nos lo', 'así me lo']),
  quotationReferences: new Set([
    'así',
    'con estas palabras',
    'con esas palabras',
    'con esta frase',
    'con esa frase',
    'en estos términos',
    'en esos términos',
    'de esta forma',
    'de esta manera',
    'así de contundente',
    'así de claro',
  ]),
  quotatives: new Set(),
  nouns,
  agencies: words('agencia'),
  oneOf: { words: words('uno una'), leads: words('de') },
  outletName:
    /^(?:(?:(?:el|la) )?(?:diario|heraldo|correo|voz|faro|gaceta|tribuna|crónica|mercurio|periódico|eco) del? |(?:el|la) (?:diario|heraldo|correo|voz|faro|gaceta|tribuna|mercurio|periódico)$)/u,
  kinRoles,
  genderOfGiven,
  verbs,
  guessVerb,
  adverbEnding: /mente$/u,
  reporting,
  verbParticles: new Set(),
  dropsSubjects: true,
  phaseVerbs: new Map([
    ['limitar', words('a')],
    ['volver', words('a')],
    ['llegar', words('a')],
    ['acabar', words('por')],
    ['terminar', words('por')],
    ['atrever', words('a')],
    ['apresurar', words('a')],
  ]),
  commaTellsRelative: true,
  hasDialogueDashes: true,
  framesWithinMarks: 'tight dash',
})
