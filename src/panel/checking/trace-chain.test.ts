import { expect, it } from 'vitest'
import type { Trace } from '../../core/trace/hop/trace'
import type { Check } from '../../core/trace/model'
import { claimWords } from '../../ui/check-words'
import {
  inventChecked,
  inventComparison,
  inventFound,
  inventHead,
  inventThere,
  inventTrace,
  inventUnreadable,
} from '../../ui/testing/invented-checks'
import { OUTCOME_CASES } from '../../ui/testing/outcome-cases'
import { traceChain } from './trace-chain'

const page = {
  outlet: 'The Varnholm Courier',
  url: 'https://varnholm-courier.test/news/barrier-gates',
  published: '2026-10-06',
}
const statement = inventThere('https://harbourpost.test/letters')
/** A line each, from the top: the line down, the name, the small print, the outcome. */
const drawn = (trace: Trace) =>
  traceChain(trace, page).map(({ line, name, role, claim }) =>
    [line, name, role.map(({ text }) => text).join(''), claim && claimWords(claim)].filter(Boolean).join(' | '),
  )
const trace = (checks: (Check | null)[], rest: Partial<Trace> = {}) => inventTrace(statement, checks, rest)

it('runs from the speaker at the origin down to this page', () => {
  const { traces } = inventChecked(OUTCOME_CASES.filter(({ name }) => name === 'traced to the origin'))
  expect(traces.flatMap(drawn)).toEqual([
    'double | Tomas Ekwall | speaker at the source · deputy minister in 2021 | verbatim',
    'double | Public Works Committee, transcript of 3 March 2021 | origin · a transcript · parliament.northmark.test · 3 March 2021 | verbatim',
    'double | Meridian Ledger | via · outlet · meridian-ledger.test · 4 March 2021 | verbatim, much older',
    'broken | Harbour Post | via · outlet · harbourpost.test · 4 October 2026 | stands, said by another',
    'The Varnholm Courier | this page · varnholm-courier.test · 6 October 2026',
  ])
})

it('waves where the words differ, and only dots where a source merely says who spoke', () => {
  expect(drawn(trace([inventFound({ verdict: 'reworded' })]))).toEqual([
    'dotted | Pavo Lindqvist-Adeyemi | speaker at the source · chief engineer until 2025',
    'wave | Harbour Post | via · outlet · harbourpost.test · 4 October 2026 | reworded',
    'The Varnholm Courier | this page · varnholm-courier.test · 6 October 2026',
  ])
})

it('ends at a source that could not be read', () => {
  expect(drawn(trace([inventFound(), inventUnreadable('gone')], { end: 'dead-end' }))[0]).toBe(
    'dotted | harbourpost.test | via · outlet | not read',
  )
})

it('has the source under way on top, named once it is known', () => {
  expect(drawn(trace([inventFound(), null], { goal: 'next', end: null }))[0]).toBe(
    'dotted | harbourpost.test | checking…',
  )
  expect(drawn(trace([inventFound()], { goal: 'origin', end: null }))[0]).toBe('dotted | checking…')
})

it('names nobody where the source does not', () => {
  const nobody = inventFound({
    source: inventHead({ outlet: '' }),
    comparison: inventComparison({ speaker: { relation: 'not-named', here: 'Ida Sorrel', there: '' } }),
    next: { statement: null, origin: 'unlinked' },
  })
  expect(drawn(trace([nobody]))).toEqual([
    'double | harbourpost.test | via · outlet · 4 October 2026 | verbatim',
    'The Varnholm Courier | this page · varnholm-courier.test · 6 October 2026',
  ])
})
