import { describe, expect, it } from 'vitest'
import type { Trace } from '../trace/hop/trace'
import { claimsOf } from './claims-of-traces'
import { knownClaims } from './known-claims'
import { checkedPage } from './testing/checked-page'

const outcomes = (claims: ReadonlyMap<string, { outcome: string }>) =>
  [...claims.values()].map(({ outcome }) => outcome)

describe('claims that are known', () => {
  it('are those that are computed, whatever happens to the traces', () => {
    const claims = knownClaims()
    const page = checkedPage(3)
    const [first, second, third] = page
    if (!first || !second || !third) throw new Error('three traces')
    const absent = { ...third, at: 9, hops: third.hops.map((hop) => ({ ...hop, at: 9, check: lost })) }
    const under: Trace = {
      ...second,
      goal: 'check',
      end: null,
      hops: second.hops.map((hop) => ({ ...hop, check: null })),
    }
    const withCopy = {
      ...first,
      at: 8,
      hops: absent.hops.map((hop) => ({ ...hop, copy: { ...(first.hops[0] ?? hop), at: 8 } })),
    }
    for (const traces of [
      page,
      [first, under, third],
      [first, second, absent],
      [withCopy, second, third],
      [third],
      page,
    ])
      expect(claims(structuredClone(traces))).toEqual(claimsOf(traces))
    expect(outcomes(claims([first, second, absent]))).toEqual(['verbatim', 'verbatim', 'unreadable'])
  })

  it('are not computed anew for what has only come further', () => {
    const claims = knownClaims()
    const page = checkedPage(2)
    claims(page)
    // Whose words could not be looked at any more would be seen.
    const bare = page.map((trace) => ({
      ...trace,
      hops: trace.hops.map((hop) => ({ ...hop, statement: { ...hop.statement, content: [] as never } })),
    }))
    expect(outcomes(claims(bare))).toEqual(['verbatim', 'verbatim'])
    expect(outcomes(claims(bare.map((trace) => ({ ...trace, at: 7 }))))).not.toEqual(['verbatim', 'verbatim'])
  })
})

const lost = { outcome: 'unreadable', reason: 'busy', host: '', status: null, ms: 1, detail: '' } as const
