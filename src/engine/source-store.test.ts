import { describe, expect, it } from 'vitest'
import { sourceFromText } from '../core/trace/source/source-from-blocks'
import { SourceStore } from './source-store'

const MINUTE = 60_000
const source = (text: string) => sourceFromText({ url: 'http://northwire.test/a', kind: 'text', bytes: 0 }, text)

describe('the sources of a session', () => {
  it('are kept for five minutes', () => {
    let now = 0
    const store = new SourceStore(() => now)
    const kept = source('The gates are shut.')
    store.set('a', kept)
    now = 5 * MINUTE
    expect(store.get('a')).toBe(kept)
    now++
    expect(store.get('a')).toBeNull()
  })

  it('are not given to who asks for what was read since', () => {
    let now = 1000
    const store = new SourceStore(() => now)
    const [old, anew] = [source('The gates are shut.'), source('The gates are open.')]
    store.set('a', old)
    now = 2000
    expect(store.get('a', 1000)).toBe(old)
    expect(store.get('a', 1001)).toBeNull()
    store.set('a', anew)
    expect(store.get('a', 1001)).toBe(anew)
  })

  it('stay within their budget: the least recently used goes first', () => {
    const store = new SourceStore(() => 0, 3000)
    const long = 'x'.repeat(200)
    for (const key of ['a', 'b', 'c']) store.set(key, source(long))
    store.get('a')
    store.set('d', source(long))
    expect(['a', 'b', 'c', 'd'].filter((key) => store.get(key))).toEqual(['a', 'c', 'd'])
  })

  it('are not kept where one is more than the budget', () => {
    const store = new SourceStore(() => 0, 100)
    store.set('a', source('x'.repeat(200)))
    expect(store.get('a')).toBeNull()
  })
})
