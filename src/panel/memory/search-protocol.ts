import type { Found, Query } from '../../core/remembered/search-index'
import type { ChosenOfPage } from '../../platform/asked-report'
import type { MemoryTrouble } from '../../platform/memory/memory-database'

/** What the worker that searches is asked, and what it answers. */
export interface SearchTasks {
  /** Read all entries anew. */
  read: { ask: null; answer: { unread: number; pages: number } | { trouble: MemoryTrouble } }
  search: { ask: { query: Query; limit: number }; answer: Found }
  /** All statements that are found, by their pages. */
  statements: { ask: Query; answer: ChosenOfPage[] }
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
