import { signal } from '@preact/signals'
import { EVERYTHING, type Query } from '../../core/remembered/search-index'
import { openMemoryReport } from '../../platform/asked-report'
import { copyHtml, copyText } from '../../platform/clipboard'
import { readSettings } from '../../platform/kept-settings'
import { troubleOf } from '../../platform/memory/memory-database'
import {
  deleteBetween,
  deleteMemory,
  deletePages,
  deleteSite,
  readRecord,
  readTotals,
  restorePages,
} from '../../platform/memory/memory-store'
import { noteTrouble, readTrouble } from '../../platform/memory/memory-trouble'
import { openOptions } from '../../platform/options-page'
import { askAgain } from '../again/ask-again'
import { loadChosen } from './load-chosen'
import type { MemoryActions, MemoryState } from './memory-actions'
import type { SearchDesk } from './search-desk'
import { exportPages, importPages } from './transfer-pages'

/** Pages that are told at once. */
const STEP = 50

/**
 * What the page of the memory shows, and what it can do.
 * @param words that are looked for at first
 */
export function createMemoryModel(desk: Pick<SearchDesk, 'ask'>, words: string) {
  const state = signal<MemoryState>({
    bound: null,
    query: { ...EVERYTHING, words },
    found: null,
    unread: 0,
    sites: [],
    trouble: null,
  })
  let limit = STEP
  const show = (news: Partial<MemoryState>) => {
    state.value = { ...state.value, ...news }
  }

  /** Shows what there is of the question that stands there now; an answer to an older one comes too late. */
  async function look(): Promise<void> {
    const { query } = state.value
    const found = await desk.ask('search', { query, limit })
    if (state.value.query === query) show({ found })
  }

  /** Reads everything anew. */
  async function readAgain(): Promise<void> {
    const [read, sites, noted] = await Promise.all([
      desk.ask('read', null),
      readTotals().catch(() => []),
      readTrouble(),
    ])
    if ('trouble' in read) return show({ found: null, sites: [], trouble: read.trouble })
    show({ unread: read.unread, sites, trouble: noted })
    await look()
  }

  /** Does something, and shows what is there then. @returns whether it was done */
  async function done(work: Promise<unknown>): Promise<boolean> {
    const isDone = await work.then(
      () => true,
      () => false,
    )
    await readAgain()
    return isDone
  }

  const actions: MemoryActions = {
    search(query: Query) {
      limit = STEP
      show({ query })
      void look()
    },
    more() {
      limit += STEP
      void look()
    },
    record: (url) => readRecord(url).catch(() => null),
    async deletePage(url) {
      const deleted = await deletePages([url]).catch(() => null)
      await readAgain()
      return deleted && (() => done(restorePages(deleted)))
    },
    deleteSite: (site) => done(deleteSite(site)),
    deleteBetween: (from, to) => done(deleteBetween(from, to)),
    deleteAll: () => done(deleteMemory().then(() => noteTrouble(null))),
    exportFound: async () => {
      const found = await desk.ask('statements', state.value.query)
      await exportPages(found.map(({ url }) => url)).catch(() => undefined)
    },
    foundStatements: () => desk.ask('statements', state.value.query),
    load: (chosen) => loadChosen(chosen).catch(() => null),
    openReport: (chosen) =>
      openMemoryReport(chosen).then(
        () => true,
        () => false,
      ),
    copy: copyText,
    copyHtml,
    async importFile(file) {
      const { memory } = await readSettings()
      const imported = await importPages(file, memory).catch((error) => ({
        outcome: 'failed' as const,
        trouble: troubleOf(error),
      }))
      await readAgain()
      return imported
    },
    openOptions,
    ...askAgain,
  }

  const lookAtSettings = async () => show({ bound: (await readSettings()).memory })
  return { state, actions, readAgain, lookAtSettings }
}
