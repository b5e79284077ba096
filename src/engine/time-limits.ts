import type { Task } from './worker-protocol'

/**
 * Ms that a task may take in a worker, from when it is begun there; then the worker is ended, and the reader is told
 * that this page or source was too much. What is read is bounded already (`LIMITS`, `content/too-much.ts`), and the
 * longest that is honest takes a tenth of these on a slow computer.
 */
export const TIME_LIMITS: Readonly<Record<Task, number>> = {
  /** A novel of a million characters takes some seconds, an article some hundredths. */
  analyse: 20_000,
  /** Matching, and the source's own attribution: as an analysis. */
  check: 20_000,
  /** Looks at a thousand bytes. */
  sniff: 1000,
  /** Parsing 5 MB takes a second or two, reading what they hold as much again. */
  page: 10_000,
  /** A post, and an archive's answer, are some kilobytes of JSON or markup. */
  post: 5000,
  copy: 5000,
  /** A page of results is parsed as any page is. */
  hits: 10_000,
  /**
   * Reading stops by itself after 30 s, between two pages (`read-pdf-source.ts`): this is for one page that does not end.
   * Tests of that do not wait so long.
   */
  pdf: import.meta.env?.MODE === 'e2e' ? 8000 : 45_000,
}

/** Ms that a worker may take to load before it begins its first task: a slow disk, a computer that just woke. */
export const START_LIMIT = 30_000
