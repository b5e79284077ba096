import { beforeEach, describe, expect, it, vi } from 'vitest'
import { type FakeBrowser, fakeBrowser } from './fake-browser'
import { collectProblems, hearProblems, keepProblem, type ProblemPlace, problemOf, readProblems } from './problems'

vi.mock('webextension-polyfill', async () => ({ default: new (await import('./fake-browser')).FakeBrowser() }))

const day = (at: number) => new Date(Date.UTC(2026, 9, at))
let browser: FakeBrowser
beforeEach(async () => {
  browser = await fakeBrowser()
  browser.room = Number.POSITIVE_INFINITY
  await browser.storage.session.remove(['problems:panel', 'problems:background'])
})

const keep = (where: ProblemPlace, error: unknown, now = new Date()) => keepProblem(problemOf(where, error, now))

function errorAt(...lines: string[]): Error {
  const error = new TypeError('the gates are shut')
  error.stack = ['TypeError: the gates are shut', ...lines].join('\n')
  return error
}

describe('an error of Whence’s own', () => {
  it('is kept with its kind, and where in Whence’s own files it was', async () => {
    const chrome = '    at show (chrome-extension://whence/assets/panel-a1.js:1:204)'
    const page = '    at https://courier.test/private?name=Ann:1:2'
    const firefox = 'draw@chrome-extension://whence/assets/chain-b2.js:3:7'
    await keep('panel', errorAt(chrome, page, firefox), day(1))
    expect(await readProblems()).toEqual([
      {
        where: 'panel',
        at: '2026-10-01T00:00:00.000Z',
        name: 'TypeError',
        message: 'the gates are shut',
        places: ['assets/panel-a1.js:1:204', 'assets/chain-b2.js:3:7'],
      },
    ])
  })

  it('is kept whatever was thrown', async () => {
    for (const thrown of ['gates', null, undefined, { a: 1 }]) await keep('panel', thrown, day(1))
    expect((await readProblems()).map(({ name, message }) => [name, message])).toEqual([
      ['string', 'gates'],
      ['object', 'null'],
      ['undefined', 'undefined'],
      ['object', '[object Object]'],
    ])
  })

  it('is one of the last ten of its context, the newest first, and short', async () => {
    for (let at = 1; at <= 15; at++) await keep('panel', new Error(`${at} `.repeat(500)), day(at))
    await keep('background', new Error('one'), day(9))
    const kept = await readProblems()
    expect(kept).toHaveLength(11)
    expect(kept.map(({ at }) => at.slice(8, 10))).toEqual('15 14 13 12 11 10 09 09 08 07 06'.split(' '))
    expect(Math.max(...kept.map(({ message }) => message.length))).toBe(300)
  })

  it('is no trouble where there is no room for it', async () => {
    browser.room = 10
    await expect(keep('panel', new Error('gates'))).resolves.toBeUndefined()
    expect(await readProblems()).toEqual([])
  })

  /** What listens to the errors of this context once that was asked for. */
  function listenersOf(ask: () => void): Map<string, (event: object) => void> {
    const listeners = new Map<string, (event: object) => void>()
    vi.stubGlobal('addEventListener', (type: string, listener: (event: object) => void) =>
      listeners.set(type, listener),
    )
    ask()
    vi.unstubAllGlobals()
    return listeners
  }

  it('is told where it cannot be kept', () => {
    const tell = vi.fn()
    listenersOf(() => hearProblems('engine', tell)).get('unhandledrejection')?.({
      reason: errorAt('    at read (chrome-extension://whence/assets/engine-c3.js:1:9)'),
    })
    expect(tell.mock.calls).toMatchObject([
      [{ where: 'engine', name: 'TypeError', places: ['assets/engine-c3.js:1:9'] }],
    ])
  })

  it('is collected where nobody catches it', async () => {
    const listeners = listenersOf(() => collectProblems('background'))
    listeners.get('error')?.({ error: new RangeError('a'), message: 'a' })
    listeners.get('unhandledrejection')?.({ reason: new SyntaxError('b') })
    await vi.waitFor(async () => expect(await readProblems()).toHaveLength(2))
    expect((await readProblems()).map(({ where, name }) => `${where} ${name}`).sort()).toEqual([
      'background RangeError',
      'background SyntaxError',
    ])
  })
})
