import { describe, expect, it } from 'vitest'
import { type Switch, Switchboard, withSwitches } from '../../scripts/lib/switches.mjs'

async function switchesIn(code: string): Promise<Switch[]> {
  const switches: Switch[] = []
  await withSwitches(code, 'a.ts', switches)
  return switches
}

/** A function of a number as its source has it, and with one of its conditions off. */
async function bothWays(code: string, text: string): Promise<(x: number) => [unknown, unknown]> {
  const board = new Switchboard()
  const rewritten = await withSwitches(code, 'a.ts', board.switches)
  const call = new Function('whenceSwitches', `${rewritten.replace('globalThis.', '')}\nreturn f`)(board)
  const off = board.switches.findIndex((each) => each.text === text)
  return (x) => {
    board.off = -1
    const on = call(x)
    board.off = off
    return [on, call(x)]
  }
}

describe('switches', () => {
  it.each([
    ['const isA = x > 1 || y(x)', ['alternative: x > 1', 'alternative: y(x)']],
    ['const isA = x > 1 && y(x)', ['condition: x > 1', 'condition: y(x)']],
    ['function f(x: number): boolean { return x > 1 && y(x) }', ['condition: x > 1', 'condition: y(x)']],
    ['if (x.isOld) y()', ['rule: x.isOld']],
    ['const a = y(x) ?? z(x)', ['alternative: y(x)', 'alternative: z(x)']],
    ['const all = xs.filter((x) => x > 1 || y(x))', ['alternative: x > 1', 'alternative: y(x)']],
  ])('are put into %s', async (code, found) =>
    expect((await switchesIn(code)).map(({ kind, text }) => `${kind}: ${text}`)).toEqual(found),
  )

  it.each([
    'if (!token) y()',
    'const isA = token !== undefined && phrase === null',
    "const a = y(x) ?? ''",
    'while (at < to) at++',
    'const phrase = head && y(head)',
  ])('are not put where types or loops ask: %s', async (code) => expect(await switchesIn(code)).toEqual([]))

  it.each([
    ['const f = (x) => { const isA = x > 1 || x === 5; return isA }', 'x > 1', 2, [true, false]],
    ['const f = (x) => { const isA = x > 1 && x === 5; return isA }', 'x > 1', 0, [false, false]],
    ['const f = (x) => { const isA = x > 1 && x % 2 === 1; return isA }', 'x > 1', 1, [false, true]],
    ['const f = (x) => { if (x > 1) return 1; return 2 }', 'x > 1', 2, [1, 2]],
    ['const f = (x) => g(x) ?? h(x); const g = (x) => x; const h = () => 7', 'g(x)', 2, [2, 7]],
  ])('leave a condition out: %s', async (code, text, given, ways) =>
    expect((await bothWays(code, text))(given)).toEqual(ways),
  )

  it('end what never ends without a condition', async () => {
    const board = new Switchboard()
    const code = await withSwitches('const f = (x) => { while (x > 0 && !(x > 9)) x++ }', 'a.ts', board.switches)
    const call = new Function('whenceSwitches', `${code.replace('globalThis.', '')}\nreturn f`)(board)
    board.most = 100
    expect(() => call(1)).not.toThrow()
    board.asked = 0
    board.off = board.switches.findIndex(({ text }) => text === '!(x > 9)')
    expect(() => call(1)).toThrow('does not end')
  })
})
