import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setSettings } from '../../scripts/lib/set-settings.mjs'

/** What Chrome's `storage.sync` is, as far as it is used: an area that can be closed, or not, and that may refuse. */
const sync = vi.hoisted(() => ({
  kept: {} as Record<string, unknown>,
  canBeClosed: true,
  refuses: false,
}))
vi.mock('../../src/platform/api', () => ({
  browser: {
    storage: {
      get sync() {
        return {
          ...(sync.canBeClosed && { setAccessLevel: async () => undefined }),
          get: async () => structuredClone(sync.kept),
          set: async (items: object) => {
            if (sync.refuses) throw new Error('QUOTA_BYTES_PER_ITEM quota exceeded')
            sync.kept = { ...sync.kept, ...structuredClone(items) }
          },
        }
      },
    },
  },
}))

import {
  readKeptSettings,
  readSettings,
  resetSettings,
  restoreSettings,
  saveSettings,
} from '../../src/platform/kept-settings'
import { DEFAULTS } from '../../src/platform/settings'

/** Puts something into the database as another version of Whence did. */
function putHere(name: string, value: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('settings', 1)
    opening.onupgradeneeded = () => opening.result.createObjectStore('settings')
    opening.onsuccess = () => {
      const transaction = opening.result.transaction('settings', 'readwrite')
      transaction.objectStore('settings').put(value, name)
      transaction.onerror = () => reject(transaction.error)
      transaction.oncomplete = () => {
        opening.result.close()
        resolve()
      }
    }
  })
}

/** The record that stands in the database. */
function recordHere(): Promise<unknown> {
  return new Promise((resolve) => {
    const opening = indexedDB.open('settings', 1)
    opening.onsuccess = () => {
      const get = opening.result.transaction('settings').objectStore('settings').get('record')
      get.onsuccess = () => {
        opening.result.close()
        resolve(get.result)
      }
    }
  })
}

beforeEach(async () => {
  Object.assign(sync, { kept: {}, canBeClosed: true, refuses: false })
  await new Promise<unknown>((resolve) => {
    indexedDB.deleteDatabase('settings').onsuccess = resolve
  })
})

it('settings are the usual ones before anything was set', async () => {
  expect(await readSettings()).toEqual(DEFAULTS)
})

it.each([
  ['http://archive.test:8080', 'http://archive.test:8080'],
  ['javascript:alert(1)', 'https://archive.org'],
  ['https://', 'https://archive.org'],
  [7, 'https://archive.org'],
])('the archive set as %s is %s', async (set, archive) => {
  await setSettings({ archive: set })
  expect((await readSettings()).archive).toBe(archive)
})

describe('the first form, the archive’s address alone', () => {
  it('is read, and stays when something else is set', async () => {
    await putHere('archive', 'https://copies.test')
    expect(await readSettings()).toEqual({ ...DEFAULTS, archive: 'https://copies.test' })
    sync.canBeClosed = false
    await saveSettings({ markStyle: 'strong' })
    expect(await readSettings()).toEqual({ ...DEFAULTS, archive: 'https://copies.test', markStyle: 'strong' })
    expect(await recordHere()).toEqual({ version: 2, archive: 'https://copies.test', markStyle: 'strong' })
  })

  it('is overruled by a record', async () => {
    await putHere('archive', 'https://copies.test')
    await saveSettings({ archive: 'https://others.test' })
    expect((await readSettings()).archive).toBe('https://others.test')
  })
})

describe('what a later version has written', () => {
  const later = { version: 9, markStyle: 'sepia', remember: 'week', sitesOff: ['harbourpost.test'] }

  it('is used as far as it is understood, and told', async () => {
    sync.kept = { settings: later }
    const { settings, isNewer } = await readKeptSettings()
    expect(isNewer).toBe(true)
    expect(settings).toEqual({ ...DEFAULTS, sitesOff: ['harbourpost.test'] })
  })

  it('is not lost, whatever is set, set back and put back', async () => {
    sync.kept = { settings: later }
    await saveSettings({ sitesOff: ['lindal-radio.test'] })
    expect(sync.kept).toEqual({ settings: { ...later, sitesOff: ['lindal-radio.test'] } })
    const before = await resetSettings()
    expect(sync.kept).toEqual({ settings: { version: 9, remember: 'week' } })
    await restoreSettings(before)
    expect(sync.kept).toEqual({ settings: { ...later, sitesOff: ['lindal-radio.test'] } })
  })
})

it.each([
  ['a word', DEFAULTS],
  [[1, 2], DEFAULTS],
  [null, DEFAULTS],
  [{ markStyle: 3, sitesOff: 'all', archive: {} }, DEFAULTS],
  [
    { sitesOff: ['b.test', 7, 'a.test', '*://*/*', 'b.test'], version: 'two' },
    { ...DEFAULTS, sitesOff: ['a.test', 'b.test'] },
  ],
])('what is spoiled has its default: %j', async (record, settings) => {
  sync.canBeClosed = false
  await putHere('record', record)
  expect(await readKeptSettings()).toEqual({ settings, isNewer: false, isUnread: false, isSynced: false })
  await saveSettings({ markStyle: 'strong' })
  expect(await readSettings()).toEqual({ ...settings, markStyle: 'strong' })
})

describe('where they stand', () => {
  it('looks and sites go along where sync is closed to pages; the archive never does', async () => {
    await saveSettings({ markStyle: 'strong', sitesOff: ['harbourpost.test'], archive: 'https://copies.test' })
    expect(sync.kept).toEqual({ settings: { version: 2, markStyle: 'strong', sitesOff: ['harbourpost.test'] } })
    expect(await recordHere()).toEqual({ version: 2, archive: 'https://copies.test' })
  })

  it('an archive that is synced all the same counts for nothing', async () => {
    sync.kept = { settings: { version: 2, archive: 'https://evil.test' } }
    expect((await readSettings()).archive).toBe('https://archive.org')
  })

  it('nothing is written to sync or believed of it where it cannot be closed', async () => {
    Object.assign(sync, { canBeClosed: false, kept: { settings: { version: 2, sitesOff: ['evil.test'] } } })
    await saveSettings({ markStyle: 'strong' })
    expect(sync.kept).toEqual({ settings: { version: 2, sitesOff: ['evil.test'] } })
    expect(await readSettings()).toEqual({ ...DEFAULTS, markStyle: 'strong' })
  })

  it('what was set here before there was a sync holds until it is set anew', async () => {
    sync.canBeClosed = false
    await saveSettings({ markStyle: 'strong' })
    sync.canBeClosed = true
    expect((await readSettings()).markStyle).toBe('strong')
    await saveSettings({ markStyle: 'underline' })
    expect((await readSettings()).markStyle).toBe('underline')
  })
})

describe('where the browser fails', () => {
  it('what is refused changes nothing, and is told', async () => {
    await saveSettings({ archive: 'https://copies.test' })
    sync.refuses = true
    await expect(saveSettings({ markStyle: 'strong', archive: 'https://others.test' })).rejects.toThrow('quota')
    expect(await readSettings()).toEqual({ ...DEFAULTS, archive: 'https://copies.test' })
    sync.refuses = false
    await saveSettings({ markStyle: 'strong' })
    expect((await readSettings()).markStyle).toBe('strong')
  })

  it('settings are the usual ones where none can be read, and that is told', async () => {
    const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('disabled', 'SecurityError')
    })
    expect(await readKeptSettings()).toEqual({ settings: DEFAULTS, isNewer: false, isUnread: true, isSynced: true })
    open.mockRestore()
  })
})

it('writes take turns: neither of two at once is lost', async () => {
  const add = (site: string) => saveSettings(({ sitesOff }) => ({ sitesOff: [...sitesOff, site] }))
  await Promise.all([add('a.test'), add('b.test'), saveSettings({ markStyle: 'strong' })])
  expect(await readSettings()).toEqual({ ...DEFAULTS, sitesOff: ['a.test', 'b.test'], markStyle: 'strong' })
})
