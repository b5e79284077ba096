import { describe, expect, it } from 'vitest'
import { linesOf } from '../testing/statements-of'
import { czech } from './pack'

/** Passages of several sentences in the shapes of the press: a text, and what it gives to whom, words | speaker. */
const told: readonly (readonly [text: string, ...statements: string[]])[] = [
  [
    'Mluvčí policie Jana Dvořáčková uvedla, že zadrželi tři lidi. „Vyšetřování pokračuje,“ doplnila. Podle starosty Petra Dvořáka je situace klidná.',
    'zadrželi tři lidi | Jana Dvořáčková',
    'Vyšetřování pokračuje | Jana Dvořáčková',
    'je situace klidná | Petr Dvořák',
  ],
  [
    '„Nehráli jsme dobře,“ přiznal trenér Sorny Karel Bureš. „Musíme se zlepšit,“ dodal kouč.',
    'Nehráli jsme dobře | Karel Bureš',
    'Musíme se zlepšit | Karel Bureš',
  ],
  [
    'Ze zprávy vyplývá, že most je v havarijním stavu. Ministryně dopravy Lenka Horká to odmítá. „Most je bezpečný,“ řekla ČTK šéfka resortu.',
    'most je v havarijním stavu | zpráva',
    'Most je bezpečný | Lenka Horká',
  ],
  [
    'Jeden z autorů studie, geolog Štěpán Rohan, označil výsledek za „varovný“. „Ledovec mizí,“ říká vědec.',
    'varovný | Štěpán Rohan',
    'Ledovec mizí | Štěpán Rohan',
  ],
  [
    'Advokát obžalovaného Tomáš Liška tvrdí, že důkazy jsou slabé. „Odvoláme se,“ oznámil novinářům po verdiktu.',
    'důkazy jsou slabé | Tomáš Liška',
    'Odvoláme se | Tomáš Liška',
  ],
  [
    'Prezident Marek Horák odjel do Lorny. Starostka Jana Veselá termín neuvedla, řekla však, že most otevřou včas.',
    'most otevřou včas | Jana Veselá',
  ],
  ['Ministr Havlík jména nekomentoval, potvrdil jen, že jednání pokračují.', 'jednání pokračují | Havlík'],
  [
    'S odchodem trenéra měl předseda klubu Petr Holub podle svých dřívějších vyjádření problém.',
    'S odchodem trenéra měl předseda klubu Petr Holub … problém | Petr Holub',
  ],
]

describe('passages of the Czech press', () => {
  it.each(told)('reads %s', (text, ...statements) =>
    expect(linesOf(text, czech)).toEqual(statements.map((line) => line.toLowerCase())),
  )
})
