import type { LooseBlock } from '../source-from-blocks'
import { partColumns } from './columns'
import { joinDropCaps } from './drop-caps'
import { joinLines, joinTwo, Lexicon } from './join-lines'
import { withoutLineNumbers } from './line-numbers'
import { linesOf } from './lines'
import { moveInterruptions } from './move-interruptions'
import { type Paragraph, paragraphsOf } from './paragraphs'
import type { PdfLine, PdfPage } from './pdf-page'
import { findRunningHeads } from './running-heads'

/** How many lines a heading has at most. */
const HEADING_LINES = 3

/**
 * Reads the text of a PDF's pages: columns one after another, without running heads and page numbers, paragraphs in
 * one stretch, words whole that a line end parted. What neither place, size nor font tells, such as the order of boxes
 * in a poster, stays as the cuts find it; tables are read like columns.
 * @returns blocks in the order of reading, none over two pages; what stands in the midst of a paragraph comes after it
 */
export function readPdfPages(pages: readonly PdfPage[]): LooseBlock[] {
  const heads = findRunningHeads(pages)
  const timesOf = wordCounter(pages)
  const paragraphs = pages.flatMap(({ number, items }) => {
    const own = items.filter((item) => !heads.has(item) && item.text !== '')
    const set = joinDropCaps(withoutLineNumbers(own), timesOf)
    const pieces = partColumns(set).map((piece) => paragraphsOf(linesOf(piece)))
    return joinColumns(pieces).map((lines) => ({ lines, page: number }))
  })
  const all = paragraphs.flatMap(({ lines }) => lines)
  const lexicon = new Lexicon(all.map(({ text }) => text))
  const bodyFont = fontOfBody(all)
  const inOrder = moveInterruptions(paragraphs, (line) => styleOf(line) === bodyFont)
  const blocks = inOrder.map(({ lines, page }): LooseBlock => {
    const texts = lines.map(({ text }) => text)
    return { kind: isHeading(lines, bodyFont) ? 'heading' : 'paragraph', text: joinLines(texts, lexicon), page }
  })
  joinPartedWords(blocks, lexicon)
  return blocks
}

/** Tells how often a document has a word, in lower case, before any line is read. They are counted when first asked for. */
function wordCounter(pages: readonly PdfPage[]): (word: string) => number {
  let times: Map<string, number> | null = null
  return (word) => {
    times ??= countWordsOf(pages)
    return times.get(word) ?? 0
  }
}

function countWordsOf(pages: readonly PdfPage[]): Map<string, number> {
  const times = new Map<string, number>()
  for (const { items } of pages)
    for (const { text } of items)
      for (const word of text.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []) times.set(word, (times.get(word) ?? 0) + 1)
  return times
}

/** The paragraphs of a page's pieces: one that a piece leaves open goes on in the next. */
function joinColumns(pieces: readonly Paragraph[][]): Paragraph[] {
  const joined: Paragraph[] = []
  for (const [first, ...rest] of pieces) {
    const open = joined.at(-1)
    if (open && first && isContinued(open, first)) for (const line of first) open.push(line)
    else if (first) joined.push([...first])
    for (const paragraph of rest) joined.push([...paragraph])
  }
  return joined
}

function isContinued(open: Paragraph, next: Paragraph): boolean {
  const [last, first] = [open.at(-1), next[0]]
  if (!last || last.font !== first.font || Math.abs(last.size - first.size) > 0.5) return false
  // A line that is set in begins a paragraph; that of one line cannot be seen to be.
  const isSetIn = next[1] !== undefined && first.left > next[1].left + 0.7 * first.size
  return !isSetIn && !/[.!?:…]["”’)\]]*$/.test(last.text)
}

/** A word that the end of a page parted is made whole, on the page where it begins. */
function joinPartedWords(blocks: LooseBlock[], lexicon: Lexicon): void {
  for (const [at, block] of blocks.entries()) {
    const next = blocks[at + 1]
    if (!next || next.page === block.page || next.kind !== block.kind) continue
    const tail = /\p{L}[-\u2010\u00ad]$/u.test(block.text) ? /^\p{Ll}\S*/u.exec(next.text)?.[0] : undefined
    if (tail === undefined || tail === next.text) continue
    block.text = joinTwo(block.text, tail, lexicon)
    next.text = next.text.slice(tail.length).trimStart()
  }
}

/** Font and size of most letters. */
function fontOfBody(lines: readonly PdfLine[]): string {
  const counts = new Map<string, number>()
  for (const line of lines) counts.set(styleOf(line), (counts.get(styleOf(line)) ?? 0) + line.text.length)
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? ''
}

function isHeading(lines: readonly PdfLine[], bodyFont: string): boolean {
  const last = lines.at(-1)?.text ?? ''
  return lines.length <= HEADING_LINES && lines.every((line) => styleOf(line) !== bodyFont) && !/[.,;]$/.test(last)
}

const styleOf = ({ font, size }: PdfLine): string => `${font} ${Math.round(size * 2)}`
