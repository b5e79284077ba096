import { access, readFile, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { parseHtml } from '../core/parse/parse-html'
import { reasonOf } from '../core/reason-of'
import { readCaptions } from '../core/trace/source/captions'
import { readSource } from '../core/trace/source/read-source'
import { sourceFromText } from '../core/trace/source/source-from-blocks'
import type { SourceText } from '../core/trace/source/source-text'
import { unwrapLines } from '../core/trace/source/unwrap-lines'
import { decodeText } from './decode'
import { loadInput, MAX_BYTES } from './load-input'

/** How a saved source may end, in the order in which it is looked for. */
const ENDINGS = ['.html.gz', '.html', '.htm', '.pdf', '.txt', '.vtt', '.srt']
const TEXT = /\.(?:txt|vtt|srt)$/

/** A saved page, PDF or text as a source, or in plain words why it is none. */
export type LoadedSource = { outcome: 'loaded'; source: SourceText } | { outcome: 'failed'; reason: string }

/** Reads the page, PDF or text NAME in a folder as a source. A page's address is what it says it is. */
export async function loadSource(folder: string, name: string): Promise<LoadedSource> {
  const path = await findSource(folder, name)
  if (path === null) return { outcome: 'failed', reason: `there is no page ${name} in ${folder}` }
  try {
    if ((await stat(path)).size > MAX_BYTES) return { outcome: 'failed', reason: 'it is larger than 50 MB' }
    if (path.endsWith('.pdf')) return await loadPdf(path)
    return await (TEXT.test(path) ? loadText(path) : loadPage(path))
  } catch (error) {
    return { outcome: 'failed', reason: `Whence failed on it (${reasonOf(error)})` }
  }
}

async function loadPage(path: string): Promise<LoadedSource> {
  const input = await loadInput(path)
  if (input.outcome === 'failed') return input
  const source = readSource(parseHtml(input.text), { url: '', bytes: Buffer.byteLength(input.text) })
  return { outcome: 'loaded', source }
}

/** A plain text, or captions. */
async function loadText(path: string): Promise<LoadedSource> {
  const bytes = await readFile(path)
  const decoded = decodeText(bytes)
  if (decoded.outcome === 'failed') return decoded
  const text = readCaptions(decoded.text) ?? unwrapLines(decoded.text)
  return { outcome: 'loaded', source: sourceFromText({ url: '', bytes: bytes.length, kind: 'text' }, text) }
}

const loadPdf = async (path: string): Promise<LoadedSource> => readPdf(await readFile(path), '')

/** Reads a PDF as a source. @param url where it stands, `''` where unknown */
export async function readPdf(bytes: Uint8Array, url: string): Promise<LoadedSource> {
  // Not before a PDF is there to be read: it is larger than all else together.
  const { readPdfSource } = await import('../core/trace/source/pdf/read-pdf-source')
  const signal = new AbortController().signal
  const read = await readPdfSource(bytes, url, { signal, onPage: () => {}, loadMap })
  return read.outcome === 'read'
    ? { outcome: 'loaded', source: read.source }
    : { outcome: 'failed', reason: `nothing can be read in it (${read.reason})` }
}

/** One of the character maps that come with PDF.js. */
async function loadMap(file: string): Promise<Uint8Array> {
  const library = dirname(createRequire(import.meta.url).resolve('pdfjs-dist/package.json'))
  return readFile(join(library, 'cmaps', file))
}

async function findSource(folder: string, name: string): Promise<string | null> {
  for (const ending of ENDINGS) {
    const path = join(folder, `${name}${ending}`)
    const found = await access(path).then(
      () => true,
      () => false,
    )
    if (found) return path
  }
  return null
}
