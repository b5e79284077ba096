import { readFileSync } from 'node:fs'
import { kindOf } from '../../src/core/trace/source/kind-of'
import { readPdfSource } from '../../src/core/trace/source/pdf/read-pdf-source'
import type { RunSourceTask } from '../../src/engine/load-source'
import { findCopy, readHits, readPageOrText, readPost } from '../../src/engine/source-tasks'
import type { SourceTasks } from '../../src/engine/worker-protocol'

const loadMap = async (file: string) => new Uint8Array(readFileSync(`node_modules/pdfjs-dist/cmaps/${file}`))

/** What `source-worker.ts` does, right here instead of in a worker. What it throws, the worker would say. */
export const runSourceTask: RunSourceTask = async (
  task,
  ask,
  { signal = new AbortController().signal, onPage = () => {} },
) => {
  const answers: { [T in keyof SourceTasks]: (ask: SourceTasks[T]['ask']) => unknown } = {
    sniff: ({ contentType, head }) => kindOf(contentType, head),
    page: readPageOrText,
    post: readPost,
    copy: findCopy,
    hits: readHits,
    pdf: ({ bytes, url }) => readPdfSource(bytes, url, { signal, onPage, loadMap }),
  }
  const answer = await (answers[task] as (ask: unknown) => unknown)(ask)
  return { done: true, answer: answer as SourceTasks[typeof task]['answer'] }
}
