import { makeSlavicPack } from '../slavic/make-slavic-pack'
import { kinRoles } from './kin-roles'
import { cases, given } from './names'
import { nouns } from './nouns'
import { guessVerb, reporting, verbs } from './verbs'
import * as words from './words'

/** Ukrainian. */
export const ukrainian = makeSlavicPack(
  {
    tag: 'uk',
    ...words,
    nouns: nouns.nouns,
    kinRoles,
    referencesBehindVerb: new Set(['про це']),
    backReferences: new Set(['про це']),
    namingNouns: new Set('компанії групи банку партії проєкту клубу фонду корпорації фірми'.split(' ')),
    oneOf: { words: new Set('один одна'.split(' ')), leads: new Set('з із зі'.split(' ')) },
    verbs,
    guessVerb,
    adverbEnding: /(?:ично|ально|ивно|ельно)$/u,
    reporting,
    cases,
    dropsSubjects: 'singular',
    framesWithinMarks: 'mark and dash',
    hasDialogueDashes: true,
  },
  given,
)
