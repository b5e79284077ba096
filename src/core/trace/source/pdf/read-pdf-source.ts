import { getDocument, type PDFDocumentProxy, VerbosityLevel } from 'pdfjs-dist/legacy/build/pdf.mjs'
import * as pdfWorker from 'pdfjs-dist/legacy/build/pdf.worker.mjs'
import type { UnreadableReason } from '../../model'
import { sourceFromBlocks } from '../source-from-blocks'
import type { SourceText } from '../source-text'
import { fieldItems } from './form-fields'
import { readPdfFacts } from './pdf-facts'
import type { PdfPage } from './pdf-page'
import { readPdfPages } from './read-pdf-pages'
import { type SetItem, upright } from './upright'

/** Pages that are read at most; what stands after is left, and said to be. */
const MOST_PAGES = 500
/** Characters that are read at most (UTF-16 units): a PDF of some megabytes can unpack to anything. */
const MOST_TEXT = 5_000_000
/** A longer label of a page is cut. UTF-16 units. */
const LONGEST_LABEL = 20
/** Ms that are spent on reading at most: what was read by then is searched. */
const MOST_TIME = 30_000

// Its own worker's part runs right here, since this is a worker already: PDF.js looks for it under this name.
Object.assign(globalThis, { pdfjsWorker: pdfWorker })

/** A PDF's text, or why there is none. */
export type ReadPdf = { outcome: 'read'; source: SourceText } | { outcome: 'empty'; reason: UnreadableReason }

/** Who has a PDF read. */
export interface PdfWaiter {
  /** Aborted where nobody wants it any more. */
  signal: AbortSignal
  /** Told which page is read, of how many. */
  onPage(page: number, pages: number): void
  /** Loads one of the character maps that come with PDF.js, by the name of its file. */
  loadMap(file: string): Promise<Uint8Array>
}

/**
 * Reads the text of a PDF with PDF.js: nothing is drawn, run, or loaded from elsewhere.
 * @throws the signal's reason where it is aborted
 */
export async function readPdfSource(bytes: Uint8Array, url: string, waiter: PdfWaiter): Promise<ReadPdf> {
  const { signal } = waiter
  const task = getDocument({
    data: new Uint8Array(bytes),
    isEvalSupported: false,
    useWasm: false,
    useWorkerFetch: false,
    useSystemFonts: false,
    disableFontFace: true,
    enableXfa: false,
    BinaryDataFactory: mapsBy(waiter.loadMap),
    stopAtErrors: false,
    verbosity: VerbosityLevel.ERRORS,
  })
  try {
    const document = await task.promise
    signal.throwIfAborted()
    return await readDocument(document, bytes.length, url, waiter)
  } catch (error) {
    signal.throwIfAborted()
    const isLocked = error instanceof Error && error.name === 'PasswordException'
    return { outcome: 'empty', reason: isLocked ? 'locked' : 'damaged' }
  } finally {
    await task.destroy()
  }
}

/** What PDF.js asks for data that come with it. Fonts and pictures need none here. */
function mapsBy(loadMap: PdfWaiter['loadMap']) {
  return class {
    async fetch({ kind, filename }: { kind: string; filename: string }): Promise<Uint8Array> {
      if (kind !== 'cMapUrl') throw new Error(`not needed for text: ${filename}`)
      return loadMap(filename)
    }
  }
}

async function readDocument(
  document: PDFDocumentProxy,
  bytes: number,
  url: string,
  { signal, onPage }: PdfWaiter,
): Promise<ReadPdf> {
  const { numPages } = document
  const pages: PdfPage[] = []
  let length = 0
  const until = performance.now() + MOST_TIME
  while (pages.length < Math.min(numPages, MOST_PAGES) && length < MOST_TEXT && performance.now() < until) {
    const number = pages.length + 1
    onPage(number, numPages)
    const page = await readPage(document, number)
    signal.throwIfAborted()
    length += page.items.reduce((sum, { text }) => sum + text.length, 0)
    pages.push(page)
  }
  const { info } = await document.getMetadata()
  const facts = readPdfFacts(info)
  const blocks = readPdfPages(pages)
  const title = facts.title || (blocks.find(({ kind, page }) => kind === 'heading' && page === 1)?.text ?? '')
  const source = sourceFromBlocks(
    {
      url,
      kind: 'pdf',
      bytes,
      pages: numPages,
      title,
      published: facts.created,
      modified: facts.modified,
      language: facts.language,
      cutOff: pages.length < numPages ? 'length' : null,
    },
    blocks,
    facts.author,
  )
  const labels = await document.getPageLabels()
  const isLabelled = labels?.some((label, at) => label !== '' && label !== String(at + 1)) ?? false
  if (labels && isLabelled)
    source.pageLabels = labels.slice(0, MOST_PAGES).map((label) => label.slice(0, LONGEST_LABEL))
  return source.head.words === 0 ? { outcome: 'empty', reason: 'scanned' } : { outcome: 'read', source }
}

async function readPage(document: PDFDocumentProxy, number: number): Promise<PdfPage> {
  const page = await document.getPage(number)
  const [, bottom = 0, , top = 0] = page.view
  const { items } = await page.getTextContent()
  const fields = fieldItems(await page.getAnnotations())
  page.cleanup()
  return {
    number,
    height: top - bottom,
    items: upright([
      ...items.flatMap((item): SetItem[] => {
        if (!('str' in item) || item.str === '') return []
        const { str: text, width, fontName: font, dir, transform } = item
        return [{ text, width, font, isRightToLeft: dir === 'rtl', transform: transform as number[] }]
      }),
      ...fields,
    ]),
  }
}
