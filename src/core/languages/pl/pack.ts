import { makeSlavicPack } from '../slavic/make-slavic-pack'
import { kinRoles } from './kin-roles'
import { cases, given } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as words from './words'

/** Polish. */
export const polish = makeSlavicPack(
  {
    tag: 'pl',
    ...words,
    nouns: nouns.nouns,
    kinRoles,
    formerly: new Set('były była byli byłe'.split(' ')),
    referencesBehindVerb: new Set(['o tym']),
    namingNouns: new Set(
      'firmy spółki grupy partii agencji banku klubu projektu filmu afery fundacji stowarzyszenia sieci koncernu portalu'.split(
        ' ',
      ),
    ),
    oneOf: { words: new Set('jeden jedna'.split(' ')), leads: new Set('z ze spośród'.split(' ')) },
    verbs,
    guessVerb,
    adverbEnding: /(?:cznie|alnie|yjnie|ywnie|sowo|kowo)$/u,
    reporting,
    cases,
    dropsSubjects: true,
    framesWithinMarks: 'mark and dash',
    hasDialogueDashes: true,
  },
  given,
)
