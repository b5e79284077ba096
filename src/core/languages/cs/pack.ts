import { makeSlavicPack } from '../slavic/make-slavic-pack'
import { kinRoles } from './kin-roles'
import { cases, given } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as words from './words'

/** Czech. */
export const czech = makeSlavicPack(
  {
    tag: 'cs',
    ...words,
    nouns: nouns.nouns,
    kinRoles,
    oneOf: { words: new Set('jeden jedna'.split(' ')), leads: new Set('z ze'.split(' ')) },
    verbs,
    guessVerb,
    adverbEnding: /(?:cky|sky|álně|ivně|ečně|itelně)$/u,
    reporting,
    cases,
    dropsSubjects: true,
  },
  given,
)
