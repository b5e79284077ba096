import { expect, it } from 'vitest'
import { setArchive } from '../../scripts/lib/set-archive.mjs'
import { readSettings } from '../../src/platform/settings'

it.each([
  [undefined, 'https://archive.org'],
  ['http://archive.test:8080', 'http://archive.test:8080'],
  ['javascript:alert(1)', 'https://archive.org'],
  ['https://', 'https://archive.org'],
  [7, 'https://archive.org'],
])('the archive set as %s is %s', async (set, archive) => {
  await setArchive(set)
  expect(await readSettings()).toEqual({ archive })
})

it('is the usual one before anything was set', async () => {
  await new Promise<unknown>((resolve) => {
    indexedDB.deleteDatabase('settings').onsuccess = resolve
  })
  expect(await readSettings()).toEqual({ archive: 'https://archive.org' })
})
