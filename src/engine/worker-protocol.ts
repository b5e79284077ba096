import type { Article } from '../core/model'
import type { Analysis } from '../platform/messages'

/** What the engine's host asks its worker. */
export interface WorkerQuestion {
  /** Comes back with the answer. */
  id: number
  article: Article
}

export interface WorkerAnswer {
  id: number
  analysis: Analysis
}
