import { describe, expect, it } from 'vitest'
import type { Hop, Trace } from '../../core/trace/hop/trace'
import { inventFound, inventHop, inventThere, inventTrace } from '../../ui/testing/invented-checks'
import { waitsOf } from './waits'

const statement = inventThere(null)
const at = (href: string, hop: Partial<Hop> = {}): Trace => ({
  ...inventTrace(statement, [], { goal: 'check', end: null }),
  hops: [inventHop(statement, href, null, { step: { step: 'waiting' }, ...hop })],
})
const asked = (href: string, since: number, bytes = 0) => at(href, { since, step: { step: 'loading', bytes } })

describe('the sites that are waited for', () => {
  it('are those that are asked, by name, with what has come, the longest wait first', () => {
    const traces = [asked('https://b.test/1', 5000, 300), asked('https://a.test/1', 2000), at('https://c.test/1')]
    expect(waitsOf(traces, 9000)).toEqual([
      { site: 'a.test', since: 2000, bytes: 0, behind: 0 },
      { site: 'b.test', since: 5000, bytes: 300, behind: 0 },
    ])
  })

  it('are each one, however many of its sources wait', () => {
    const traces = [at('https://a.test/2'), asked('https://a.test/1', 2000), at('https://a.test/3')]
    expect(waitsOf(traces, 9000)).toEqual([{ site: 'a.test', since: 2000, bytes: 0, behind: 2 }])
  })

  it('are not told before it is worth it, nor after', () => {
    expect(waitsOf([asked('https://a.test/1', 2000)], 2900)).toEqual([])
    const done = inventTrace(statement, [inventFound()], {}, { since: 1000 })
    expect(waitsOf([done], 9000)).toEqual([])
  })
})
