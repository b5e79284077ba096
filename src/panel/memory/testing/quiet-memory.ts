import { checkedPage } from '../../../core/claims/testing/checked-page'
import { EVERYTHING } from '../../../core/remembered/search-index'
import { pageThatQuotes } from '../../../core/remembered/testing/page-that-quotes'
import { unreadable } from '../../../core/trace/source/unreadable'
import type { MemoryActions, MemoryState } from '../memory-actions'

const nothing = () => undefined
const done = async () => true

/** A memory that is on, and of which nothing more is known yet. */
export const unreadMemory: MemoryState = {
  bound: 200,
  query: EVERYTHING,
  found: null,
  unread: 0,
  sites: [],
  trouble: null,
}

/** All that the page of the memory can do, done by nobody: everything succeeds, and every page has one check. */
export const quietMemory: MemoryActions = {
  search: nothing,
  more: nothing,
  record: async () => {
    const traces = checkedPage(1).map((trace) => ({ ...trace, statement: 's1' }))
    return pageThatQuotes(['The lane stays shut until the hinges are seen to'], { traces }).record
  },
  deletePage: async () => done,
  deleteSite: done,
  deleteBetween: done,
  deleteAll: done,
  exportFound: async () => undefined,
  foundStatements: async () => [],
  load: async () => ({ set: { pages: [], made: 0 }, missing: 0, beyond: 0 }),
  openReport: done,
  copy: async () => undefined,
  copyHtml: async () => undefined,
  importFile: async () => ({ outcome: 'read', added: 12, known: 3, noRoom: 0, bad: 1 }),
  openOptions: nothing,
  requestSites: done,
  checkAgain: async () => unreadable('gone', 'ledger.test', { status: 410 }),
}
