import { expect, it, vi } from 'vitest'
import { readSettings } from './settings'

const kept = vi.hoisted(() => ({ archive: undefined as unknown }))

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => `chrome-extension://whence/${path}` },
    storage: { local: { get: async () => (kept.archive === undefined ? {} : { archive: kept.archive }) } },
  },
}))

it.each([
  [undefined, 'https://archive.org'],
  ['http://archive.test:8080', 'http://archive.test:8080'],
  ['javascript:alert(1)', 'https://archive.org'],
  ['https://', 'https://archive.org'],
  [7, 'https://archive.org'],
])('the archive set as %s is %s', async (set, archive) => {
  kept.archive = set
  expect(await readSettings()).toEqual({ archive })
})
