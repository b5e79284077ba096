import { readFileSync } from 'node:fs'
// @ts-expect-error pdfkit ships without types
import PDFDocument from 'pdfkit'
import { describe, expect, it } from 'vitest'
import { setPdf } from '../../fixtures/server/set-pdf.mjs'
import { type PdfWaiter, readPdfSource } from '../../src/core/trace/source/pdf/read-pdf-source'
import type { SourceText } from '../../src/core/trace/source/source-text'

const URL = 'http://coastal-engineering-review.test/articles/41-203.pdf'
const loadMap = async (file: string) => new Uint8Array(readFileSync(`node_modules/pdfjs-dist/cmaps/${file}`))
const waiter: PdfWaiter = { signal: new AbortController().signal, onPage: () => {}, loadMap }

/** A text of the demo web, set as a PDF, and its paragraphs. */
async function set(file: string, columns: 1 | 2) {
  const text = readFileSync(`fixtures/web/${file}`, 'utf8')
  const [, , , ...body] = text.split('\n')
  const paragraphs = body
    .join('\n')
    .trim()
    .split(/\n{2,}/)
    .map((paragraph) => paragraph.replace(/^## /, '').replace(/\s+/g, ' '))
  return { bytes: new Uint8Array(await setPdf(text, { columns, firstPage: 203 })), paragraphs }
}

async function read(bytes: Uint8Array): Promise<SourceText> {
  const outcome = await readPdfSource(bytes, URL, waiter)
  if (outcome.outcome !== 'read') throw new Error(outcome.reason)
  return outcome.source
}

const textsOf = ({ text, blocks }: SourceText) => blocks.map(({ start, end }) => text.slice(start, end))

describe('a PDF of the demo web', () => {
  it.each([
    ['coastal-engineering-review.test/articles/41-203.txt', 2],
    ['coastal-engineering-review.test/articles/41-203.txt', 1],
    ['documents.harbourpost.test/letters/LA-0417.txt', 1],
  ] as const)('%s in %i columns comes back paragraph for paragraph', async (file, columns) => {
    const { bytes, paragraphs } = await set(file, columns)
    const source = await read(bytes)
    const texts = textsOf(source)
    // Before the body stand title and authors. A paragraph that a page ends in stands in two blocks.
    const first = texts.findIndex((text) => paragraphs[0]?.startsWith(text))
    expect(first).toBeLessThanOrEqual(3)
    expect(texts.slice(first).join(' ')).toBe(paragraphs.join(' '))
  })

  it('tells what it is, and which block stands on which page', async () => {
    const { bytes } = await set('coastal-engineering-review.test/articles/41-203.txt', 2)
    const source = await read(bytes)
    expect(source.head).toMatchObject({
      kind: 'pdf',
      title: 'Sixty winters of storm surges in the Varnholm estuary',
      author: '',
      published: '2026-09-14T08:00:00Z',
      pages: 2,
      cutOff: null,
    })
    expect(source.article?.byline).toContain('Noor Castellane')
    const pageOf = (words: string) => {
      const at = source.text.indexOf(words)
      return source.blocks.find(({ start, end }) => start <= at && at < end)?.page
    }
    expect(pageOf('Those tables are of unusual quality')).toBe(1)
    expect(pageOf('The hinges have thus made, in thirty years,')).toBe(2)
    expect(source.text).not.toContain('41 (2026) 203')
  })

  it('says which page it is at', async () => {
    const { bytes } = await set('coastal-engineering-review.test/articles/41-203.txt', 2)
    const steps: [number, number][] = []
    await readPdfSource(bytes, URL, { ...waiter, onPage: (page, pages) => steps.push([page, pages]) })
    expect(steps).toEqual([
      [1, 2],
      [2, 2],
    ])
  })

  it('is given up between two pages', async () => {
    const { bytes } = await set('coastal-engineering-review.test/articles/41-203.txt', 2)
    const leaving = new AbortController()
    await expect(
      readPdfSource(bytes, URL, { ...waiter, signal: leaving.signal, onPage: () => leaving.abort() }),
    ).rejects.toThrow(/abort/i)
  })
})

/** A PDF of one line, in a font that is not in it, its letters by the numbers of an encoding of the time. */
function japanesePdf(encoding: string, hex: string): Uint8Array {
  const stream = `BT /F1 12 Tf 60 700 Td <${hex}> Tj ET`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light /Encoding /${encoding} /DescendantFonts [6 0 R] >>`,
    '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> /FontDescriptor 7 0 R >>',
    '<< /Type /FontDescriptor /FontName /Ryumin-Light /Flags 6 /FontBBox [0 -200 1000 900] /ItalicAngle 0 /Ascent 900 /Descent -200 /CapHeight 700 /StemV 80 >>',
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF`)
}

describe('a PDF that leaves its characters to the reader to know', () => {
  it.each([
    ['UniJIS-UCS2-H', '6C349580'],
    ['90ms-RKSJ-H', '908596E5'],
  ])('is read by the maps of %s', async (encoding, hex) => {
    expect((await read(japanesePdf(encoding, hex))).text).toBe('水門')
  })
})

describe('a PDF that cannot be read', () => {
  it.each([
    ['cut off', (bytes: Uint8Array) => bytes.subarray(0, 400)],
    ['nothing but its mark', () => new TextEncoder().encode('%PDF-1.7\n%%EOF')],
    ['noise', () => new TextEncoder().encode(`%PDF-1.4\n${'x y z '.repeat(500)}`)],
  ])('is damaged: %s', async (_, damage) => {
    const { bytes } = await set('documents.harbourpost.test/letters/LA-0417.txt', 1)
    expect(await readPdfSource(damage(bytes), URL, waiter)).toEqual({ outcome: 'empty', reason: 'damaged' })
  })
})

/** A PDF of one page: what is written on it, and what its catalog and the page say besides. */
function plainPdf({ line = '', catalog = '', page = '', more = [] as string[] }): Uint8Array {
  const stream = `BT /F1 12 Tf 60 700 Td (${line}) Tj ET`
  const objects = [
    `<< /Type /Catalog /Pages 2 0 R ${catalog} >>`,
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> ${page} >>`,
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    ...more,
  ]
  const body = objects.map((object, at) => `${at + 1} 0 obj\n${object}\nendobj\n`).join('')
  return new TextEncoder().encode(`%PDF-1.4\n${body}trailer\n<< /Root 1 0 R >>\n%%EOF`)
}

describe('a PDF', () => {
  it('of pictures alone is told as such', async () => {
    expect(await readPdfSource(plainPdf({}), URL, waiter)).toEqual({ outcome: 'empty', reason: 'scanned' })
  })

  it('that asks for a password is told as such', async () => {
    const doc = new PDFDocument({ userPassword: 'tide', ownerPassword: 'tide', pdfVersion: '1.7' })
    const chunks: Buffer[] = []
    doc.on('data', (chunk: Buffer) => chunks.push(chunk))
    const ended = new Promise((resolve) => doc.on('end', resolve))
    doc.text('The hinges were never replaced.')
    doc.end()
    await ended
    expect(await readPdfSource(new Uint8Array(Buffer.concat(chunks)), URL, waiter)).toEqual({
      outcome: 'empty',
      reason: 'locked',
    })
  })

  it('that is a form is read with what was filled in', async () => {
    const bytes = plainPdf({
      line: 'Name of the vessel:',
      catalog: '/AcroForm << /Fields [6 0 R] >>',
      page: '/Annots [6 0 R]',
      more: [
        '<< /Type /Annot /Subtype /Widget /FT /Tx /T (vessel) /V (Ilse of Olmsk) /Rect [180 695 400 712] /P 3 0 R >>',
      ],
    })
    expect((await read(bytes)).text).toBe('Name of the vessel: Ilse of Olmsk')
  })

  it('has the labels of its pages', async () => {
    const bytes = plainPdf({ line: 'The hinges.', catalog: '/PageLabels << /Nums [0 << /S /r /St 14 >>] >>' })
    expect((await read(bytes)).pageLabels).toEqual(['xiv'])
    expect((await read(plainPdf({ line: 'The hinges.' }))).pageLabels).toBeUndefined()
  })
})
