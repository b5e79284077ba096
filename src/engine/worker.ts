import { loadAttributor } from '../core/attribution/load-attributor'
import { checkSource } from '../core/trace/check-source'
import type { Check, SourceText } from '../core/trace/model'
import { type PreparedSource, prepareSource } from '../core/trace/prepare-source'
import type { Analysis } from '../platform/messages'
import type { Task, WorkerAnswer, WorkerQuestion, WorkerTasks } from './worker-protocol'

/** Sources kept ready to be searched: what one page's *check all* asks of again and again. */
const MOST_PREPARED = 8

/** Loads while the first question is still on its way. */
const attributor = loadAttributor()
const prepared = new Map<string, PreparedSource>()
const stopping = new Map<number, AbortController>()

addEventListener('message', async ({ data }: MessageEvent<WorkerQuestion>) => {
  const { id } = data
  if (data.task === 'stop') return stopping.get(id)?.abort()
  try {
    say({ id, says: 'answer', answer: await work(data) })
  } catch (error) {
    const reason = error instanceof Error ? `${error.name}: ${error.message}` : String(error)
    say({ id, says: 'failed', reason })
  } finally {
    stopping.delete(id)
  }
})

function say(answer: WorkerAnswer): void {
  postMessage(answer)
}

async function work(question: Exclude<WorkerQuestion, { task: 'stop' }>): Promise<WorkerTasks[Task]['answer']> {
  switch (question.task) {
    case 'analyse':
      return analyse(question.ask)
    case 'check':
      return check(question.ask)
    case 'pdf':
      return readPdf(question.id, question.ask)
  }
}

async function analyse({ article }: WorkerTasks['analyse']['ask']): Promise<Analysis> {
  const attribute = await attributor
  return { outcome: 'read', ...attribute(article) }
}

async function check({ question, source, translation }: WorkerTasks['check']['ask']): Promise<Check> {
  return checkSource(question, prepare(source), { attribute: await attributor, translation })
}

/** The same source, asked of again, is as ready as it was. */
function prepare(source: SourceText): PreparedSource {
  const { url, archived } = source.head
  const key = `${archived ?? ''} ${url}`
  const known = prepared.get(key)
  const ready = known && known.source.text === source.text ? known : prepareSource(source)
  prepared.delete(key)
  prepared.set(key, ready)
  const [oldest] = prepared.keys()
  if (prepared.size > MOST_PREPARED && oldest !== undefined) prepared.delete(oldest)
  return ready
}

async function readPdf(id: number, { bytes, url }: WorkerTasks['pdf']['ask']): Promise<WorkerTasks['pdf']['answer']> {
  const stop = new AbortController()
  stopping.set(id, stop)
  // Not before a PDF is there to be read: it is larger than all else together.
  const { readPdfSource } = await import('./read-pdf')
  const onPage = (page: number, pages: number) => say({ id, says: 'page', page, pages })
  return readPdfSource(bytes, url, { signal: stop.signal, onPage, loadMap })
}

/** The extension's own copy of a character map (`scripts/lib/character-maps-plugin.mjs`). */
async function loadMap(file: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`/cmaps/${file}`, location.origin))
  return new Uint8Array(await response.arrayBuffer())
}
