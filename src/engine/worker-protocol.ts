import type { CollectionName } from '../core/find/collections/collections'
import type { Hit } from '../core/find/hit'
import type { Article } from '../core/model'
import type { SourceQuestion } from '../core/trace/check/check-source'
import type { Check, UnreadableReason } from '../core/trace/model'
import type { Copy } from '../core/trace/source/archive'
import type { BodyKind } from '../core/trace/source/kind-of'
import type { SourceFacts } from '../core/trace/source/read-source'
import type { SourceText } from '../core/trace/source/source-text'
import type { Analysis, FindQuestion } from '../platform/messages'

/** A source's text, or why there is none. */
export type Read = { outcome: 'read'; source: SourceText } | { outcome: 'empty'; reason: UnreadableReason }

/** What came of a page: as of any source, or where it sends its readers on to at once. */
export type ReadPage = Read | { outcome: 'sent-on'; to: string }

/** What came of a network's answer about a post; `none` where it holds no post. */
export type ReadPost = Read | { outcome: 'none' }

/** An answer as it was sent: nothing of it is looked at outside of a worker. */
export interface Body {
  bytes: Uint8Array
  /** The header, `''` where there is none. */
  contentType: string
}

/** A page or a text to be read: as it was sent, or as it stands in a tab; and what is known of how it came. */
export interface PageToRead extends Pick<SourceFacts, 'asked' | 'status' | 'refused'> {
  kind: 'html' | 'text'
  body: Body | { html: string }
  /** Where it stood in the end. */
  url: string
  /** When the archive kept this copy, ISO 8601; null for the page itself. */
  archived: string | null
}

/** What the workers that know the language are asked: one map entry a task, `ask` what is sent, `answer` what comes back. */
export interface LanguageTasks {
  analyse: { ask: { article: Article }; answer: Analysis }
  /** `translation`: the statement's words in the source's language, null where there is none. */
  check: { ask: { question: SourceQuestion; source: SourceText; translation: string | null }; answer: Check }
}

/** What the workers that read sources are asked. */
export interface SourceTasks {
  /** What an answer is, by its type and its first bytes; null for what cannot be read. */
  sniff: { ask: { contentType: string; head: Uint8Array }; answer: BodyKind | null }
  page: { ask: PageToRead; answer: ReadPage }
  pdf: { ask: { bytes: Uint8Array; url: string }; answer: Read }
  /** `address`: the one of the network's interface that gave this answer about the post at `href`. */
  post: { ask: { href: string; address: string; body: Body }; answer: ReadPost }
  copy: { ask: { body: Body; archive: string }; answer: Copy | null }
  /** The pages that a collection, or a search engine, has found; null for an answer that is none of it. */
  hits: { ask: HitsToRead; answer: Hit[] | null }
}

/** What pages found are read from: a collection's answer as it was sent, or what is there already. */
export type HitsToRead =
  | { from: 'collection'; place: CollectionName; address: string; body: Body }
  | Exclude<FindQuestion, { from: 'collection' }>

export type WorkerTasks = LanguageTasks & SourceTasks

export type Task = keyof WorkerTasks

/** A question as it travels; `id` comes back with the answer. */
export type WorkerQuestion =
  | { [T in Task]: { id: number; task: T; ask: WorkerTasks[T]['ask'] } }[Task]
  /** Nobody wants the answer to question `id` any more. */
  | { id: number; task: 'stop'; ask: null }

/** What a worker says: that it begins, how far it is with a PDF, its answer; or why it has none. */
export type WorkerAnswer =
  | { id: number; says: 'begun' }
  | { id: number; says: 'page'; page: number; pages: number }
  | { id: number; says: 'answer'; answer: WorkerTasks[Task]['answer'] }
  | { id: number; says: 'failed'; reason: string }
