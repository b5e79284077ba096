import { expect, it } from 'vitest'
import type { Trace } from '../core/trace/hop/trace'
import type { Check, Comparison } from '../core/trace/model'
import { outcomesOf } from './outcomes'
import { foundAt, headOf, hopAt, lostAt, statementWith, traceOf } from './testing/invented-traces'

const A = 'https://harbourpost.test/a'
const B = 'https://northwire.test/b'
const at = (href: string, check: Check | null, rest: Partial<Trace> = {}, form: 'direct' | 'indirect' = 'direct') =>
  traceOf([hopAt(href, statementWith('s1', [A, B], { form }), check)], rest)
const reworded = foundAt(A, [], { verdict: 'reworded' })
const comparison: Comparison = {
  speaker: { relation: 'differs', here: 'Ida Sorrel', there: 'Dario Venn' },
  date: { here: '', there: '', days: null, isOld: false },
  outlet: { relation: 'unknown', here: '', there: '' },
  copyOf: '',
}
const furtherUp = traceOf([
  hopAt(A, statementWith('s1', [A]), foundAt(A, [B])),
  hopAt(B, statementWith('s2', [B]), reworded),
])
const absent: Check = { outcome: 'notFound', source: headOf(B) }

it.each<[string, Trace[], 'stands' | 'another' | 'differs' | 'nothing']>([
  ['stands where the words do', [at(A, foundAt(A))], 'stands'],
  ['stands where the edits are marked', [at(A, foundAt(A, [], { verdict: 'edited' }))], 'stands'],
  ['stands at one source, whatever another says', [at(B, absent), at(A, foundAt(A))], 'stands'],
  ['differs where the words are others', [at(A, reworded)], 'differs'],
  ['differs where only a part stands', [at(A, foundAt(A, [], { verdict: 'partial' }))], 'differs'],
  ['differs where it is a splice', [at(A, foundAt(A, [], { splice: [] }))], 'differs'],
  ['differs where the words are not there', [at(A, absent), at(B, absent)], 'differs'],
  ['shows nothing where another source was not read', [at(A, lostAt('a.test')), at(B, absent)], 'nothing'],
  ['is said by another where the source gives it to another', [at(A, foundAt(A, [], { comparison }))], 'another'],
  [
    'stands where one of two sources gives it to the same',
    [at(A, foundAt(A, [], { comparison })), at(B, foundAt(B))],
    'stands',
  ],
  ['is no better than what stands further up', [furtherUp], 'differs'],
  [
    'shows nothing of words beyond a paywall',
    [at(B, { outcome: 'notFound', source: headOf(B, { cutOff: 'subscription' }) })],
    'nothing',
  ],
  ['shows nothing of a report that is not found', [at(B, absent, {}, 'indirect')], 'nothing'],
  ['shows nothing of what could not be read', [at(A, lostAt('a.test'))], 'nothing'],
  ['shows nothing before it is done', [at(A, null)], 'nothing'],
  [
    'shows the outcome before of both, while its source is checked anew beside an older copy',
    [
      traceOf([hopAt(A, statementWith('s1', [A]), null, { copy: hopAt(A, statementWith('s1', [A]), foundAt(A)) })], {
        goal: 'check',
        before: [hopAt(A, statementWith('s1', [A]), reworded, { copy: hopAt(A, statementWith('s1', [A]), reworded) })],
      }),
    ],
    'differs',
  ],
  ['shows the outcome before, while it is checked anew', [at(A, null, { before: at(A, reworded).hops })], 'differs'],
])('a statement %s', (_, traces, shown) => {
  const { stands, another, differs, claims } = outcomesOf(traces)
  expect(Object.keys(claims), 'what is said of it goes along').toEqual(['s1'])
  expect({ stands, another, differs }).toEqual({
    stands: shown === 'stands' ? ['s1'] : [],
    another: shown === 'another' ? ['s1'] : [],
    differs: shown === 'differs' ? ['s1'] : [],
  })
})
