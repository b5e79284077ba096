import { deleteDB, openDB } from 'idb'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { printsOf } from '../../core/remembered/prints'
import { pageThatQuotes, type Told } from '../../core/remembered/testing/page-that-quotes'
import { DATABASE, MIGRATIONS, troubleOf, withMemory } from './memory-database'
import {
  addPages,
  deleteBetween,
  deleteMemory,
  deletePages,
  deleteSite,
  entriesAt,
  entriesWith,
  keepPage,
  readEntries,
  readPage,
  readRecord,
  readTotals,
  restorePages,
} from './memory-store'

const WORDS = 'The lane stays shut until the hinges are seen to'
const MUCH = 10_000_000

const page = (path: string, told: Told = {}) =>
  pageThatQuotes([WORDS], { url: `https://harbourpost.test/${path}`, ...told })
/** A page of some 2,100 units more than `page`. */
const largePage = (path: string, told: Told = {}) =>
  pageThatQuotes(['x'.repeat(700)], { url: `https://harbourpost.test/${path}`, ...told })
const paths = async () =>
  (await readEntries()).entries.map(({ url }) => new URL(url).host.split('.')[0] + new URL(url).pathname).sort()
const totals = async () => Object.fromEntries((await readTotals()).map(({ site, pages }) => [site, pages]))

beforeEach(() => deleteDB(DATABASE))
afterEach(() => vi.restoreAllMocks())

describe('pages that were read', () => {
  it('are kept with their records, and counted by site', async () => {
    await keepPage(page('a'), MUCH)
    await keepPage(page('b'), MUCH)
    await keepPage(page('c', { url: 'https://www.varnholm-courier.test/c' }), MUCH)
    expect(await paths()).toEqual(['harbourpost/a', 'harbourpost/b', 'www/c'])
    expect(await totals()).toEqual({ 'harbourpost.test': 2, 'varnholm-courier.test': 1 })
    expect((await readRecord('https://harbourpost.test/a'))?.statements[0]?.content[0].text).toBe(WORDS)
    expect(await readRecord('https://harbourpost.test/z')).toBeNull()
  })

  it('are kept once, however often they are read, since they were first', async () => {
    await keepPage(page('a', { at: 1000 }), MUCH)
    await keepPage(page('a', { at: 2000, title: 'Hinges, again' }), MUCH)
    const { entries } = await readEntries()
    expect(entries.map(({ title, first, last }) => [title, first, last])).toEqual([['Hinges, again', 1000, 2000]])
    expect(await totals()).toEqual({ 'harbourpost.test': 1 })
  })

  it('are found by the fingerprints of their words', async () => {
    await keepPage(page('a'), MUCH)
    await keepPage(pageThatQuotes(['Nobody has told the wardens of the water'], { url: 'https://x.test/' }), MUCH)
    const found = await entriesWith(printsOf([`${WORDS}, he said`]))
    expect(found.map(({ site }) => site)).toEqual(['harbourpost.test'])
    expect(await entriesWith([])).toEqual([])
  })

  it('are told of one site, those read last first, as many as are wanted', async () => {
    for (const at of [1000, 3000, 2000]) await keepPage(page(`${at}`, { at }), MUCH)
    await keepPage(page('c', { url: 'https://harbourpost.test.evil.test/c', at: 4000 }), MUCH)
    const found = await entriesAt('harbourpost.test', 2)
    expect(found.map(({ last }) => last)).toEqual([3000, 2000])
    expect(await entriesAt('northwire.test', 2)).toEqual([])
  })

  it('are all there where they are more than are read at once', async () => {
    const many = Array.from({ length: 450 }, (_, at) => page(String(at)))
    await addPages(many, MUCH)
    expect((await readEntries()).entries.length).toBe(450)
  })
})

describe('where there is more than the reader wants kept', () => {
  const room = async () => (await readTotals()).reduce((sum, { size }) => sum + size, 0)

  it('those go first that were read least recently', async () => {
    await keepPage(page('a', { at: 1000, url: 'https://a.test/' }), MUCH)
    await keepPage(page('b', { at: 2000, url: 'https://b.test/' }), MUCH)
    await keepPage(page('c', { at: 3000, url: 'https://c.test/' }), MUCH)
    await keepPage(page('a', { at: 4000, url: 'https://a.test/' }), MUCH)
    const bound = await room()
    await keepPage(page('d', { at: 5000, url: 'https://d.test/' }), bound + 10)
    expect(await paths()).toEqual(['a/', 'c/', 'd/'])
    expect(await room()).toBeLessThanOrEqual(bound + 10)
  })

  it('a site that takes most of the room pushes out its own alone', async () => {
    await keepPage(page('a', { at: 1, url: 'https://a.test/' }), MUCH)
    const bound = 8 * (await room())
    for (let at = 0; at < 40; at++) await keepPage(largePage(`flood-${at}`, { at: 1000 + at }), bound)
    expect(await totals()).toMatchObject({ 'a.test': 1 })
    expect(await room()).toBeLessThanOrEqual(bound)
    expect(await paths()).toContain('harbourpost/flood-39')
  })

  it('an import takes what room there is, changes nothing, and pushes nothing out', async () => {
    await keepPage(page('a', { title: 'As it was read here' }), MUCH)
    const bound = 2.5 * (await room())
    const became = await addPages([page('a', { title: 'As the file has it' }), page('b'), page('c')], bound)
    expect(became).toEqual(['known', 'kept', 'no-room'])
    expect(await paths()).toEqual(['harbourpost/a', 'harbourpost/b'])
    expect((await readPage('https://harbourpost.test/a'))?.entry.title).toBe('As it was read here')
  })
})

describe('what is deleted', () => {
  beforeEach(async () => {
    await keepPage(page('a', { at: 1000 }), MUCH)
    await keepPage(page('b', { at: 2000 }), MUCH)
    await keepPage(page('c', { at: 2500, url: 'https://b.test/c' }), MUCH)
  })

  it('is a page, and can be put back', async () => {
    const deleted = await deletePages(['https://harbourpost.test/a', 'https://harbourpost.test/none'])
    expect(await paths()).toEqual(['b/c', 'harbourpost/b'])
    expect(await readRecord('https://harbourpost.test/a')).toBeNull()
    expect(await totals()).toEqual({ 'harbourpost.test': 1, 'b.test': 1 })
    expect(await restorePages(deleted)).toEqual(['kept'])
    expect(await paths()).toEqual(['b/c', 'harbourpost/a', 'harbourpost/b'])
    expect((await readPage('https://harbourpost.test/a'))?.entry.first).toBe(1000)
  })

  it('is a site', async () => {
    await deleteSite('harbourpost.test')
    expect(await paths()).toEqual(['b/c'])
    expect(await totals()).toEqual({ 'b.test': 1 })
  })

  it('is a day', async () => {
    await deleteBetween(2000, 2500)
    expect(await paths()).toEqual(['b/c', 'harbourpost/a'])
  })

  it('is everything', async () => {
    await deleteMemory()
    expect(await paths()).toEqual([])
    expect(await totals()).toEqual({})
  })
})

describe('where something is wrong', () => {
  const troubleIn = (work: Promise<unknown>) => work.then(() => null, troubleOf)

  it('a store that is full keeps what it had', async () => {
    await keepPage(page('a', { title: 'As it was' }), MUCH)
    const put = IDBObjectStore.prototype.put
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, value, key) {
      if (this.name === 'records') throw new DOMException('no room', 'QuotaExceededError')
      return key === undefined ? put.call(this, value) : put.call(this, value, key)
    })
    expect(await troubleIn(keepPage(page('a', { title: 'As it is now' }), MUCH))).toBe('full')
    expect(await troubleIn(keepPage(page('b'), MUCH))).toBe('full')
    vi.restoreAllMocks()
    expect(await paths()).toEqual(['harbourpost/a'])
    expect((await readPage('https://harbourpost.test/a'))?.entry.title).toBe('As it was')
    expect(await totals()).toEqual({ 'harbourpost.test': 1 })
  })

  it('one of a newer version is left as it is', async () => {
    await keepPage(page('a'), MUCH)
    const newer = await openDB(DATABASE, MIGRATIONS.length + 1)
    newer.close()
    expect(await troubleIn(keepPage(page('b'), MUCH))).toBe('newer')
    expect(await troubleIn(readEntries())).toBe('newer')
    const still = await openDB(DATABASE)
    expect(await still.getAllKeys('records')).toEqual(['https://harbourpost.test/a'])
    still.close()
  })

  it('one that the browser does not open is broken', async () => {
    vi.spyOn(indexedDB, 'open').mockImplementation(() => {
      throw new DOMException('Internal error opening backing store', 'UnknownError')
    })
    expect(await troubleIn(readEntries())).toBe('broken')
  })

  it('entries that cannot be understood are told, left, and can be read anew', async () => {
    await keepPage(page('a'), MUCH)
    await withMemory((database) =>
      database.put('entries', { url: 'https://harbourpost.test/odd', last: 5 } as never).then(() => undefined),
    )
    const { entries, unread } = await readEntries()
    expect([entries.length, unread]).toEqual([1, 1])
    await keepPage(page('odd'), MUCH)
    expect(await readEntries()).toMatchObject({ unread: 0 })
    expect(await totals()).toEqual({ 'harbourpost.test': 2 })
  })
})

describe('a later form', () => {
  it('has what the one before had, and is made once', async () => {
    await keepPage(page('a'), MUCH)
    const migrate = vi.fn<(typeof MIGRATIONS)[number]>((_, upgrade) => {
      upgrade.objectStore('entries').createIndex('site-last-2' as 'site-last', 'site')
    })
    const later = [...MIGRATIONS, migrate]
    for (let times = 0; times < 2; times++) {
      expect(await withMemory((database) => database.getAllKeys('records'), later)).toEqual([
        'https://harbourpost.test/a',
      ])
    }
    expect(migrate).toHaveBeenCalledOnce()
  })

  it('that fails while it is made leaves the one before', async () => {
    await keepPage(page('a'), MUCH)
    const failing = [...MIGRATIONS, () => Promise.reject(new Error('a fault in it'))]
    await expect(withMemory((database) => database.getAllKeys('records'), failing)).rejects.toThrow()
    expect(await paths()).toEqual(['harbourpost/a'])
  })

  it('is made while another page has the memory open', async () => {
    await keepPage(page('a'), MUCH)
    let isDone = () => {}
    const held = withMemory(() => new Promise<void>((resolve) => (isDone = resolve)))
    const later = [...MIGRATIONS, () => undefined]
    expect(await withMemory((database) => database.getAllKeys('records'), later)).toEqual([
      'https://harbourpost.test/a',
    ])
    isDone()
    await held
  })
})

describe('the first form', () => {
  it('is read as it was written', async () => {
    const first = await openDB(DATABASE, 1, {
      upgrade(database) {
        const entries = database.createObjectStore('entries', { keyPath: 'url' })
        entries.createIndex('last', 'last')
        entries.createIndex('site-last', ['site', 'last'])
        entries.createIndex('prints', 'prints', { multiEntry: true })
        database.createObjectStore('records')
        database.createObjectStore('sites', { keyPath: 'site' })
      },
    })
    const { entry, record } = page('a')
    await first.put('entries', entry)
    await first.put('records', record, entry.url)
    await first.put('sites', { site: entry.site, pages: 1, size: 900 })
    first.close()
    expect(await readPage(entry.url)).toEqual({ entry, record })
    await keepPage(page('b'), MUCH)
    expect(await totals()).toEqual({ 'harbourpost.test': 2 })
  })
})
