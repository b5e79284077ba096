import { makeSlavicPack } from '../slavic/make-slavic-pack'
import { kinRoles } from './kin-roles'
import { cases, given } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as words from './words'

/** Russian. */
export const russian = makeSlavicPack(
  {
    tag: 'ru',
    ...words,
    nouns: nouns.nouns,
    kinRoles,
    referencesBehindVerb: new Set(['об этом']),
    backReferences: new Set(['об этом']),
    namingNouns: new Set('компании группы банка партии проекта клуба фонда корпорации фирмы'.split(' ')),
    oneOf: { words: new Set('один одна'.split(' ')), leads: new Set('из'.split(' ')) },
    verbs,
    guessVerb,
    adverbEnding: /(?:чески|ально|ивно|тельно|ично)$/u,
    reporting,
    cases,
    dropsSubjects: 'singular',
    framesWithinMarks: 'mark and dash',
    hasDialogueDashes: true,
  },
  given,
)
