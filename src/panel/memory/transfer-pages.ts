import type { RememberedPage } from '../../core/remembered/remembered-page'
import { headLine, pageLine, readMemory } from '../../core/remembered/transfer'
import { addPages, readPage } from '../../platform/memory/memory-store'
import { saveBlob } from '../../ui/save-file'
import type { Imported } from './memory-actions'

/** Units of JSON of a megabyte, as where pages are kept. */
const MEGABYTE = 1_000_000
/** Megabytes that an import may fill where memory is off: what was chosen is no matter then. */
const WHERE_OFF = 200
/** Pages that are added in one transaction. */
const BATCH = 50

/** Saves these pages as a file. @throws where the memory cannot be read */
export async function exportPages(urls: readonly string[]): Promise<void> {
  const now = Date.now()
  const lines: BlobPart[] = [headLine(urls.length, now)]
  // A blob for each: so many texts need not be held at once.
  for (const url of urls) {
    const page = await readPage(url)
    if (page) lines.push(new Blob([pageLine(page)]))
  }
  saveBlob(
    `whence-memory-${new Date(now).toISOString().slice(0, 10)}.jsonl`,
    new Blob(lines, { type: 'application/jsonl' }),
  )
}

/**
 * Adds the pages of a file as far as there is room.
 * @param bound megabytes that may be remembered; 0: memory is off
 * @throws where the memory cannot be written
 */
export async function importPages(file: Blob, bound: number): Promise<Imported> {
  const imported = { outcome: 'read' as const, added: 0, known: 0, noRoom: 0, bad: 0 }
  let pages: RememberedPage[] = []
  const add = async () => {
    for (const became of await addPages(pages, (bound || WHERE_OFF) * MEGABYTE)) {
      if (became === 'kept') imported.added++
      else if (became === 'known') imported.known++
      else imported.noRoom++
    }
    pages = []
  }
  for await (const line of readMemory(textOf(file), Date.now())) {
    if (line.kind === 'none' || line.kind === 'newer') return { outcome: line.kind }
    if (line.kind === 'bad') imported.bad++
    else if (pages.push(line.page) === BATCH) await add()
  }
  await add()
  return imported
}

async function* textOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().getReader()
  const decoder = new TextDecoder()
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    yield decoder.decode(next.value, { stream: true })
  }
  yield decoder.decode()
}
