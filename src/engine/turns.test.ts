import { describe, expect, it } from 'vitest'
import { Turns } from './turns'

/** Turns over a clock that the test sets. */
function turnsAt() {
  const clock = { now: 0 }
  const turns = new Turns<{ tab: number; name: string }>(() => clock.now)
  const add = (...names: string[]) => {
    for (const name of names) turns.add({ tab: Number(name[0]), name })
  }
  const begin = () => turns.begin()?.name ?? null
  return { clock, turns, add, begin }
}

describe('tabs', () => {
  it('take turns, however much one of them asks', () => {
    const { turns, add, begin } = turnsAt()
    add('1a', '1b', '1c', '2a', '3a', '2b')
    const order: (string | null)[] = []
    for (let name = begin(); name; name = begin()) {
      order.push(name)
      turns.end(Number(name[0]), 10)
    }
    expect(order).toEqual(['1a', '2a', '3a', '1b', '2b', '1c'])
  })

  it('have one turn at a time', () => {
    const { turns, add, begin } = turnsAt()
    add('1a', '1b')
    expect([begin(), begin()]).toEqual(['1a', null])
    turns.end(1, 10)
    expect(begin()).toBe('1b')
  })

  it('go to the end where they ask again after their turn', () => {
    const { turns, add, begin } = turnsAt()
    add('1a')
    begin()
    add('1b', '2a')
    turns.end(1, 10)
    add('3a')
    expect([begin(), begin(), begin()]).toEqual(['1b', '2a', '3a'])
    turns.end(1, 10)
    add('1c', '4a')
    expect(begin()).toBe('1c')
  })

  it('rest after a turn that was long, for twice its time, and others go on', () => {
    const { clock, turns, add, begin } = turnsAt()
    add('1a')
    begin()
    clock.now = 5000
    turns.end(1, 5000)
    add('1b', '2a')
    expect([begin(), begin()]).toEqual(['2a', null])
    expect(turns.untilNext()).toBe(10_000)
    clock.now = 15_000
    expect(turns.untilNext()).toBe(0)
    expect(begin()).toBe('1b')
  })

  it('do not wait for what was taken out', () => {
    const { turns, begin } = turnsAt()
    const one = { tab: 1, name: '1a' }
    turns.add(one)
    expect([turns.remove(one), turns.remove(one)]).toEqual([true, false])
    expect([begin(), turns.untilNext()]).toEqual([null, null])
  })
})
