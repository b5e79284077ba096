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
    referencesBehindVerb: new Set(['to', 'o tom']),
    possessiveNames: /(?:ův|ova|ovo|ovy|ovu|ově|ových|ovým|ovými)$/u,
    namingNouns: new Set(
      'kauzy firmy společnosti hnutí strany skupiny agentury banky klubu týmu projektu operace filmu spolku platformy nadace'.split(
        ' ',
      ),
    ),
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
