import type { Article } from '../core/model'
import type { SourceQuestion } from '../core/trace/check-source'
import type { Check, SourceText } from '../core/trace/model'
import type { Analysis } from '../platform/messages'
import type { Read } from './read-answer'

/** What the engine's host asks a worker: one map entry a task, `ask` what is sent, `answer` what comes back. */
export interface WorkerTasks {
  analyse: { ask: { article: Article }; answer: Analysis }
  /** `translation`: the statement's words in the source's language, null where there is none. */
  check: { ask: { question: SourceQuestion; source: SourceText; translation: string | null }; answer: Check }
  pdf: { ask: { bytes: Uint8Array; url: string }; answer: Read }
}

export type Task = keyof WorkerTasks

/** A question as it travels; `id` comes back with the answer. */
export type WorkerQuestion =
  | { [T in Task]: { id: number; task: T; ask: WorkerTasks[T]['ask'] } }[Task]
  /** Nobody wants the answer to question `id` any more. */
  | { id: number; task: 'stop'; ask: null }

/** What a worker says: how far it is with a PDF, or its answer; or why it has none. */
export type WorkerAnswer =
  | { id: number; says: 'page'; page: number; pages: number }
  | { id: number; says: 'answer'; answer: WorkerTasks[Task]['answer'] }
  | { id: number; says: 'failed'; reason: string }
