import { answerQuestions } from './answer-questions'
import { hushPdf } from './pdf-rejections'
import { findCopy, readHits, readPageOrText, readPost } from './source-tasks'
import type { SourceTasks } from './worker-protocol'

/*
 * A worker that reads what came from outside: decodes and parses it. It knows no language.
 */

answerQuestions<Exclude<keyof SourceTasks, 'sniff'>>({
  async page(ask, { begin }) {
    begin()
    return readPageOrText(ask)
  },
  async post(ask, { begin }) {
    begin()
    return readPost(ask)
  },
  async copy(ask, { begin }) {
    begin()
    return findCopy(ask)
  },
  async hits(ask, { begin }) {
    begin()
    return readHits(ask)
  },
  async pdf({ bytes, url }, { begin, signal, onPage }) {
    // Not before a PDF is there to be read: it is larger than all else together.
    const { readPdfSource } = await import('../core/trace/source/pdf/read-pdf-source')
    begin()
    return readPdfSource(bytes, url, { signal, onPage, loadMap })
  },
})

addEventListener('unhandledrejection', hushPdf)

/** The extension's own copy of a character map (`scripts/lib/character-maps-plugin.mjs`). */
async function loadMap(file: string): Promise<Uint8Array> {
  const response = await fetch(new URL(`/cmaps/${file}`, location.origin))
  return new Uint8Array(await response.arrayBuffer())
}
