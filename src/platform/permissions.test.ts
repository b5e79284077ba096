import { beforeEach, describe, expect, it, vi } from 'vitest'
import { maySend, requestSites, watchGranted } from './permissions'

const given = vi.hoisted(() => ({ origins: [] as string[], asked: [] as string[][], listeners: new Set<() => void>() }))

vi.mock('webextension-polyfill', () => {
  const event = {
    addListener: (listener: () => void) => void given.listeners.add(listener),
    removeListener: (listener: () => void) => void given.listeners.delete(listener),
  }
  return {
    default: {
      runtime: { getURL: (path: string) => `chrome-extension://whence/${path}` },
      permissions: {
        onAdded: event,
        onRemoved: event,
        getAll: async () => ({ origins: given.origins }),
        contains: async ({ origins }: { origins: string[] }) => origins.every((each) => given.origins.includes(each)),
        request: async ({ origins }: { origins: string[] }) => {
          given.asked.push(origins)
          given.origins = [...given.origins, ...origins]
          for (const listener of given.listeners) listener()
          return true
        },
      },
    },
  }
})

beforeEach(() => {
  Object.assign(given, { origins: [], asked: [] })
  given.listeners.clear()
})

describe('leave for sources', () => {
  it('is asked for all at once, each host once, without those that no browser would give', async () => {
    expect(await requestSites(['wire.test', 'ledger.test', 'wire.test', '[::1]', 'a b'])).toBe(true)
    expect(given.asked).toEqual([['*://wire.test/*', '*://ledger.test/*']])
  })

  it('is not asked for where nothing can be given', async () => {
    expect(await requestSites(['[::1]'])).toBe(false)
    expect(given.asked).toEqual([])
  })

  it('is known before something is sent', async () => {
    expect(await maySend('wire.test')).toBe(false)
    await requestSites(['wire.test'])
    expect(await maySend('wire.test')).toBe(true)
    expect(await maySend('[::1]')).toBe(false)
  })

  it('is told, now and when it changes, until nobody listens', async () => {
    const told: boolean[] = []
    const life = new AbortController()
    watchGranted((may) => told.push(may('wire.test')), life.signal)
    await vi.waitFor(() => expect(told).toEqual([false]))
    await requestSites(['wire.test'])
    await vi.waitFor(() => expect(told).toEqual([false, true]))
    life.abort()
    await requestSites(['ledger.test'])
    expect(given.listeners.size).toBe(0)
  })
})
