import { describe, expect, it } from 'vitest'
import type { Outcome } from '../../core/claims/claim-of'
import { claimOfTrace, claimsOf, traceBefore } from '../../core/claims/claims-of-traces'
import type { Trace } from '../../core/trace/hop/trace'
import type { Check } from '../../core/trace/model'
import {
  inventComparison,
  inventFound,
  inventHead,
  inventNext,
  inventThere,
  inventTrace,
  inventUnreadable,
} from '../../ui/testing/invented-checks'
import { batchProgress, canGoOn, nextAddress } from './trace-state'

const statement = inventThere('https://harbourpost.test/letters')
const trace = (checks: (Check | null)[], rest: Partial<Trace> = {}) => inventTrace(statement, checks, rest)
const found = inventFound()
const reworded = inventFound({ verdict: 'reworded' })
const another = inventFound({
  comparison: inventComparison({ speaker: { relation: 'differs', here: 'Ruta Senneville', there: 'Tomas Ekwall' } }),
})
const absent: Check = { outcome: 'notFound', source: inventHead() }
const dead = inventUnreadable('not-found')

describe('what a trace comes to', () => {
  it.each<[what: string, trace: Trace, outcome: Outcome | null]>([
    ['the check under way', trace([null], { goal: 'check', end: null }), 'checking'],
    ['a check that was stopped', trace([null], { end: 'canceled' }), 'stopped'],
    ['its only source', trace([found]), 'verbatim'],
    ['the worst on the way', trace([found, reworded, found]), 'reworded'],
    ['said by another, where a source on the way says so', trace([found, another]), 'said-by-another'],
    ['what stood before a dead end', trace([found, dead], { end: 'dead-end' }), 'verbatim'],
    ['its own source where the words are not there', trace([absent], { end: 'dead-end' }), 'not-there'],
    ['what was found so far', trace([found, null], { goal: 'origin', end: null }), 'verbatim'],
  ])('is %s', (_, it, outcome) => expect(claimOfTrace(it)?.outcome ?? null).toBe(outcome))

  it('is, for several sources of a statement, what tells most', () => {
    const other = { ...trace([absent]), href: 'https://elsewhere.test/' }
    expect([...claimsOf([other, trace([found])])]).toMatchObject([['there', { outcome: 'verbatim' }]])
    expect([...claimsOf([other, trace([dead])])]).toMatchObject([['there', { outcome: 'unreadable' }]])
  })
})

it('has what was found before a check that is under way', () => {
  const again = trace([null], { goal: 'check', end: null })
  expect(traceBefore({ ...again, before: trace([found]).hops })).toMatchObject({
    goal: null,
    end: 'resting',
    hops: [{ check: found }],
  })
  expect(traceBefore(again)).toBeNull()
})

describe('the way on', () => {
  it.each<[what: string, check: Check, href: string | null]>([
    ['is the first link of the source’s own attribution', found, 'https://meridian-ledger.test/archive/letters'],
    ['ends at an origin', inventFound({ next: inventNext('https://a.test/', { origin: 'post' }) }), null],
    ['ends where there is no link', inventFound({ next: { statement: inventThere(null), origin: null } }), null],
    ['ends where nothing was found', absent, null],
  ])('%s', (_, check, href) => expect(nextAddress(check)).toBe(href))

  it.each<[what: string, trace: Trace, may: boolean]>([
    ['rests', trace([found]), true],
    ['was stopped', trace([found], { end: 'canceled' }), true],
    ['is under way', trace([found, null], { goal: 'next', end: null }), false],
    ['has come to its origin', trace([found], { end: 'origin' }), false],
    ['runs in a circle', trace([found], { end: 'cycle' }), false],
    ['has gone as far as it may', trace([found], { end: 'bound' }), false],
  ])('may be gone where the trace %s: %#', (_, it, may) => expect(canGoOn(it)).toBe(may))
})

it('counts those that were begun together, until all are done', () => {
  const busy = trace([null], { goal: 'check', end: null, batch: 5 })
  const done = trace([found], { batch: 5 })
  expect(batchProgress([done, busy, busy, trace([found], { batch: 3 })])).toEqual({ done: 1, of: 3 })
  expect(batchProgress([done, done])).toBeNull()
  expect(batchProgress([{ ...busy, batch: null }])).toBeNull()
})
