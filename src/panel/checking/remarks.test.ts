import { expect, it } from 'vitest'
import type { Trace } from '../../core/trace/hop/trace'
import type { DiffRun } from '../../core/trace/match/match'
import type { Check, Comparison } from '../../core/trace/model'
import {
  inventComparison,
  inventFound,
  inventHead,
  inventHop,
  inventPassage,
  inventThere,
  inventTrace,
  inventUnreadable,
} from '../../ui/testing/invented-checks'
import { copiesRemark, remarksOf, remarksOfHop, remarksOfTrace } from './remarks'

const said = (check: Check) => remarksOf(check).map(({ strong, rest }) => `${strong} ${rest}`.trim())
const changed = (there: string, here: string, meaning: DiffRun['meaning']): DiffRun => ({
  kind: 'changed',
  there,
  here,
  meaning,
})
const reworded = (...diff: DiffRun[]) => inventFound({ verdict: 'reworded', diff })
const compared = (rest: Partial<Comparison>) => inventFound({ comparison: inventComparison(rest) })

it.each<[what: string, check: Check, remarks: string[]]>([
  ['nothing to be remarked', inventFound(), []],
  [
    'a dropped negation',
    reworded(changed('not ', '', 'negation')),
    ['“not” stands at the source and is missing on this page.'],
  ],
  [
    'an added negation',
    reworded(changed('', 'never', 'negation')),
    ['“never” stands on this page and is missing at the source.'],
  ],
  [
    'another negation',
    reworded(changed('can’t', 'can', 'negation')),
    ['The source has “can’t” where this page has “can”.'],
  ],
  [
    'a changed number',
    reworded(changed('4', '14', 'number')),
    ['A number differs. “4” at the source, “14” on this page.'],
  ],
  ['a word that turns nothing', reworded(changed('old', 'aged', null)), []],
  [
    'speakers that disagree',
    compared({ speaker: { relation: 'differs', here: 'Ruta Senneville', there: 'Tomas Ekwall' } }),
    ['Speakers disagree. This page credits Ruta Senneville. The source credits Tomas Ekwall.'],
  ],
  [
    'words that are supposed at the source',
    compared({ speaker: { relation: 'nobody', here: 'Ruta Senneville', there: '', manner: 'supposed' } }),
    ['Said by nobody. The source has these words as something that somebody might say, or did not say.'],
  ],
  [
    'words that are mocked at the source',
    compared({ speaker: { relation: 'nobody', here: 'Ruta Senneville', there: 'Tomas Ekwall', manner: 'mocked' } }),
    ['Said by nobody. The source has Tomas Ekwall say them mockingly, in imitation of somebody else.'],
  ],
  [
    'words that are read out at the source',
    compared({
      speaker: { relation: 'agrees', here: 'Tomas Ekwall', there: 'Tomas Ekwall', manner: 'read-aloud' },
    }),
    ['Read out from a text. The source has Tomas Ekwall read these words out; that does not tell whose they are.'],
  ],
  [
    'an old source',
    compared({ date: { here: '2026-10-06', there: '2021-03-03', days: 2043, isOld: true } }),
    ['The source is five years older. Words of 3 March 2021 in an article of 6 October 2026.'],
  ],
  [
    'a newer source',
    compared({ date: { here: '2026-10-06', there: '2026-10-09', days: -3, isOld: false } }),
    ['The source is three days newer. It is dated 9 October 2026, the article 6 October 2026.'],
  ],
  [
    'a source of the next day',
    compared({ date: { here: '2026-10-06', there: '2026-10-07', days: -1, isOld: false } }),
    [],
  ],
  [
    'copies of one text',
    compared({ copyOf: 'Northwire' }),
    ['One text, not two. Both pages carry the same text, from Northwire: they count as one source.'],
  ],
  [
    'a splice of two speakers',
    inventFound({
      splice: [inventPassage('a', { speaker: 'Ida Sorrel' }), inventPassage('b', { speaker: 'Dario Venn' })],
    }),
    ['An ellipsis joins two places. The first part is given to Ida Sorrel, the second to Dario Venn.'],
  ],
  [
    'a splice of far places',
    inventFound({ splice: [inventPassage('a'), inventPassage('b')] }),
    ['An ellipsis joins two places. Much more lies between them than a quotation may leave out.'],
  ],
  [
    'a source read in part, from an archived copy',
    inventFound({ source: inventHead({ cutOff: 'length', archived: '2025-06-11T00:00:00Z' }) }),
    [
      'Read only in part. It is longer than what is read.',
      'An archived copy of 11 June 2025. The page itself may be another one today.',
    ],
  ],
  ['a source that was not read', inventUnreadable('gone'), []],
])('says of %s', (_, check, remarks) => expect(said(check)).toEqual(remarks))

const statement = inventThere('https://harbourpost.test/letters')
const trace = (checks: (Check | null)[], rest: Partial<Trace> = {}) =>
  remarksOfTrace(inventTrace(statement, checks, rest)).map(({ strong, rest }) => `${strong} ${rest}`.trim())

it('names the sides of a hop further up', () => {
  const first = inventFound()
  const second = inventFound({
    source: inventHead({ url: 'https://meridian-ledger.test/a', outlet: 'Meridian Ledger' }),
    diff: [changed('not', '', 'negation')],
  })
  expect(trace([first, second])).toEqual(['“not” stands at Meridian Ledger and is missing at Harbour Post.'])
})

it.each<[rest: Partial<Trace>, remark: string]>([
  [{ end: 'cycle' }, 'It leads in a circle. Its own source is one that this trace has been to: meridian-ledger.test.'],
  [{ end: 'bound' }, 'The trace ends here. It has followed as many sources as it may.'],
  [{ end: 'canceled' }, 'Stopped. What was found until then is kept.'],
])('says how it ended: %o', (rest, remark) => expect(trace([inventFound()], rest)).toEqual([remark]))

it('says each thing once', () => {
  const copy = compared({ copyOf: 'Northwire' })
  expect(trace([copy, copy])).toHaveLength(1)
})

const carrying = (least: number[], agency = '') => compared({ sketch: { agency, size: 60, least } })
const [one, other] = [Array.from({ length: 50 }, (_, at) => at), Array.from({ length: 50 }, (_, at) => 900 + at)]

it.each<[what: string, checks: (Check | null)[], remark: string | null]>([
  ['each has its own', [carrying(one), carrying(other)], null],
  ['one alone was read', [carrying(one), null, inventUnreadable('gone')], null],
  ['nothing tells', [inventFound(), inventFound()], null],
  [
    'two have the same',
    [carrying(one), carrying(other), carrying(one)],
    'One text, not two. Two of these sources carry the same text: they count as one.',
  ],
  [
    'three have an agency’s',
    [carrying(other), carrying(one, 'Northwire'), carrying(one, 'Northwire'), carrying(one, 'Northwire')],
    'One text, not three. Three of these sources carry the text of Northwire: they count as one.',
  ],
])('tells of several sources which are one witness, where %s', (_, checks, remark) => {
  const found = copiesRemark(checks.map((check) => inventTrace(statement, [check])))
  expect(found && `${found.strong} ${found.rest}`).toBe(remark)
})

it('says of words that are joined from two places only what their own head does not', () => {
  const splice = [inventPassage('a', { speaker: 'Ida Sorrel' }), inventPassage('b', { speaker: 'Dario Venn' })]
  const hop = { ...inventHop(inventThere(null), 'https://harbourpost.test/', null), check: inventFound({ splice }) }
  expect(remarksOfHop(hop).map(({ strong, rest }) => [strong, rest])).toEqual([
    ['', 'The first part is given to Ida Sorrel, the second to Dario Venn.'],
  ])
})
