import { expect, it } from 'vitest'
import type { DiffRun } from '../../core/trace/match/match'
import type { Check } from '../../core/trace/model'
import { FIRST_SIDES } from '../../ui/check-words'
import {
  inventComparison,
  inventFound,
  inventHead,
  inventNext,
  inventPassage,
  inventUnreadable,
} from '../../ui/testing/invented-checks'
import { factsOf, isEllipsis } from './facts'

const facts = (check: Check) => factsOf(check, FIRST_SIDES).map(({ term, text }) => `${term}: ${text}`)
const marked = (there: string, here: string): DiffRun => ({ kind: 'marked', there, here, meaning: null })

it.each<[what: string, check: Check, facts: string[]]>([
  [
    'a verbatim passage',
    inventFound(),
    [
      'Where: harbourpost.test · 9th paragraph',
      'Speaker: Pavo Lindqvist-Adeyemi, as on this page',
      'Date: 4 October 2026, two days before this page',
    ],
  ],
  [
    'marked edits in a PDF that is the origin',
    inventFound({
      verdict: 'edited',
      passage: inventPassage('acted', { paragraph: null, page: 6 }),
      diff: [marked(', as it has on every occasion,', '[…]'), marked('they', '[the photographs]'), marked('', '[sic]')],
      comparison: inventComparison({
        speaker: { relation: 'not-named', here: 'the ministry', there: '' },
        date: { here: '2026-10-06', there: '', days: null, isOld: false },
      }),
      next: inventNext('', { statement: null, origin: 'statement' }),
    }),
    [
      'Where: harbourpost.test · PDF, p. 6',
      'Speaker: not named there; this page credits the ministry',
      'Left out: six words, at […]',
      'Put in: the photographs, for “they”',
      'Put in: sic',
      'Origin: a statement',
    ],
  ],
  [
    'what disagrees',
    inventFound({
      comparison: inventComparison({
        speaker: { relation: 'differs', here: 'Ruta Senneville', there: 'Tomas Ekwall' },
        date: { here: '2026-10-06', there: '2026-10-06', days: 0.4, isOld: false },
        outlet: { relation: 'differs', here: 'Meridian Ledger', there: 'Harbour Post' },
      }),
    }),
    [
      'Where: harbourpost.test · 9th paragraph',
      'Date: 6 October 2026, the same day as this page',
      'Outlet: Harbour Post; this page names Meridian Ledger',
    ],
  ],
  [
    'a speaker who is called otherwise there',
    inventFound({
      comparison: inventComparison({
        speaker: { relation: 'agrees', here: 'the Meridian Ledger', there: 'the draft' },
        date: { here: '', there: '', days: null, isOld: false },
      }),
    }),
    ['Where: harbourpost.test · 9th paragraph', 'Speaker: the draft; on this page the Meridian Ledger'],
  ],
  [
    'a page that names nobody',
    inventFound({
      comparison: inventComparison({
        speaker: { relation: 'unknown', here: '', there: 'Tomas Ekwall' },
        date: { here: '', there: '2026-10-08', days: null, isOld: false },
      }),
    }),
    [
      'Where: harbourpost.test · 9th paragraph',
      'Speaker: Tomas Ekwall; this page names nobody',
      'Date: 8 October 2026',
    ],
  ],
  [
    'words that are not there',
    { outcome: 'notFound', source: inventHead({ modified: '2026-10-02' }) },
    ['Looked in: harbourpost.test · Engineer warned of hinges twice', 'Last changed: 2 October 2026'],
  ],
  ['what was not read', inventUnreadable('gone'), []],
])('tells of %s', (_, check, told) => expect(facts(check)).toEqual(told))

it.each([
  ['…', true],
  ['[...]', true],
  ['(. . .)', true],
  ['[the photographs …]', false],
  ['[the photographs]', false],
])('%s is an ellipsis: %s', (mark, is) => expect(isEllipsis(mark)).toBe(is))
