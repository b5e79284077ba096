import type { Found, Query } from '../../core/remembered/search-index'
import type { MemoryTrouble } from '../../platform/memory/memory-database'

/** What the worker that searches is asked, and what it answers. */
export interface SearchTasks {
  /** Read all entries anew. */
  read: { ask: null; answer: { unread: number; pages: number } | { trouble: MemoryTrouble } }
  search: { ask: { query: Query; limit: number }; answer: Found }
  /** The addresses of all pages that are found. */
  addresses: { ask: Query; answer: string[] }
}

export type SearchTask = keyof SearchTasks

export interface SearchQuestion<Task extends SearchTask = SearchTask> {
  id: number
  task: Task
  ask: SearchTasks[Task]['ask']
}

export interface SearchAnswer<Task extends SearchTask = SearchTask> {
  id: number
  answer: SearchTasks[Task]['answer']
}
