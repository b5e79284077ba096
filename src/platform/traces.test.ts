import { beforeEach, describe, expect, it, vi } from 'vitest'
import type { Hop, Trace } from '../core/trace/hop/trace'
import { fakeBrowser } from './fake-browser'

vi.mock('webextension-polyfill', async () => ({ default: new (await import('./fake-browser')).FakeBrowser() }))

async function freshTraces() {
  vi.resetModules()
  return import('./traces')
}

const statement = {} as Hop['statement']

/** A trace whose evidence is some `bytes` long. */
const trace = (name: string, bytes: number, rest: Partial<Trace> = {}): Trace => {
  const check = {
    outcome: 'unreadable',
    reason: 'failed',
    host: '',
    status: null,
    ms: 0,
    detail: 'x'.repeat(bytes),
  } as const
  const hop: Hop = { href: 'https://wire.test/', statement, way: 'fetch', check, step: null, tab: null }
  return { statement: name, href: hop.href, hops: [hop], goal: null, end: 'resting', batch: null, at: 0, ...rest }
}

describe('the tabs’ traces', () => {
  let traces: Awaited<ReturnType<typeof freshTraces>>
  beforeEach(async () => {
    traces = await freshTraces()
    for (const tab of await traces.tabsWithTraces()) await traces.dropTraces(tab)
  })
  const namesOf = async (tabId: number) => (await traces.readTraces(tabId)).map(({ statement: name }) => name)

  it('are none where nothing was checked', async () => {
    expect(await traces.readTraces(1)).toEqual([])
    expect(await traces.tabsWithTraces()).toEqual([])
  })

  it('are kept tab by tab, in the order in which they were begun, and go with the tab', async () => {
    await traces.changeTraces(1, (all) => [...all, trace('a', 10)])
    await traces.changeTraces(1, (all) => [...all, trace('b', 10)])
    await traces.changeTraces(2, (all) => [...all, trace('c', 10)])
    expect(await namesOf(1)).toEqual(['a', 'b'])
    expect(await traces.tabsWithTraces()).toEqual([1, 2])
    await traces.dropTraces(1)
    expect(await namesOf(1)).toEqual([])
    expect(await namesOf(2)).toEqual(['c'])
  })

  it('are left alone by a change that wants none', async () => {
    await traces.changeTraces(9, () => null)
    expect(await traces.tabsWithTraces()).not.toContain(9)
  })

  it('say so where the evidence of one is too large', async () => {
    await traces.changeTraces(1, () => [trace('a', 300_000), trace('b', 10)])
    const [large, small] = await traces.readTraces(1)
    expect(large?.hops[0]?.check).toMatchObject({
      reason: 'no-room',
      detail: expect.stringMatching(/takes \d+ bytes$/),
    })
    expect(small).toEqual(trace('b', 10))
  })

  it('say so where the evidence of one and of an older copy together is too large', async () => {
    const [hop] = trace('a', 140_000).hops
    await traces.changeTraces(1, () => [trace('a', 10, { hops: hop ? [{ ...hop, copy: hop }] : [] })])
    const [kept] = await traces.readTraces(1)
    expect(kept?.hops).toMatchObject([{ check: { reason: 'no-room' }, copy: { check: { reason: 'no-room' } } }])
  })

  it('keep those changed last where one tab has more than there is room for', async () => {
    const many = Array.from({ length: 20 }, (_, at) => trace(`t${at}`, 200_000, { at: at === 0 ? 99 : at }))
    await traces.changeTraces(1, () => many)
    const names = await namesOf(1)
    expect(names.length).toBeGreaterThan(10)
    expect(names.length).toBeLessThan(16)
    expect(names[0]).toBe('t0')
    expect(names.slice(1)).toEqual(many.slice(-names.length + 1).map(({ statement: name }) => name))
  })

  it('go, those of the tab changed least recently first, where all tabs together have too many', async () => {
    vi.useFakeTimers({ now: 0 })
    for (const tab of [1, 2, 3, 4]) {
      vi.advanceTimersByTime(1)
      await traces.changeTraces(tab, () => Array.from({ length: 4 }, () => trace('a', 200_000)))
    }
    vi.useRealTimers()
    expect(await traces.tabsWithTraces()).toEqual([2, 3, 4])
  })

  it('are fewer, those changed last, and at last one without its evidence, where the browser’s storage is full', async () => {
    const browser = await fakeBrowser()
    const all = ['a', 'b', 'c', 'd'].map((name, at) => trace(name, 10_000, { at }))
    browser.room = JSON.stringify(await browser.storage.session.get(null)).length + 25_000
    await traces.changeTraces(1, () => all)
    expect(await namesOf(1)).toEqual(['d'])
    browser.room -= 20_000
    await traces.changeTraces(1, () => all)
    const [last, ...others] = await traces.readTraces(1)
    expect(others).toEqual([])
    expect(last).toMatchObject({ statement: 'd', end: 'resting', hops: [{ check: { reason: 'no-room' } }] })
    browser.room = Number.POSITIVE_INFINITY
  })

  it('are told of until told to stop', async () => {
    const seen: [number, number][] = []
    const life = new AbortController()
    traces.watchTraces((tabId, all) => seen.push([tabId, all.length]), life.signal)
    await traces.changeTraces(7, () => [trace('a', 1)])
    await traces.dropTraces(7)
    life.abort()
    await traces.changeTraces(7, () => [trace('a', 1)])
    expect(seen).toEqual([
      [7, 1],
      [7, 0],
    ])
  })
})
