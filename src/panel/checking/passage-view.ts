import type { Passage } from '../../core/trace/model'
import type { SourceHead } from '../../core/trace/source/source-text'
import { factWords } from '../../ui/fact-words'
import { hostOf } from './host-of'

/** A stretch of a passage; `isMarked` where it answers to the words that were looked for. */
export interface PassageRun {
  text: string
  isMarked: boolean
}

/**
 * UTF-16 units of context shown on each side until the reader asks for all of it: one sentence or two, so that what
 * was looked for stays in sight.
 */
const NEAR = 120
/** Of these units, how many a whole sentence must fill at least: with less, the words that come next are kept. */
const ENOUGH = 30
/** Where a sentence, or a paragraph, begins or ends, with its closing marks. */
const SENTENCE_START = /(?<!\s)(?:(?<=[.!?…]['’"”»]?)\s+|[^\S\n]*\n\s*)(?=\S)/gu
const SENTENCE_END = /[.!?…]['’"”»]?(?=\s)|(?=\n)/gu

/** The words of a passage, parted at its marks. Marks that leave the text or overlap are cut to what is left. */
export function passageRuns({ text, marks }: Pick<Passage, 'text' | 'marks'>): PassageRun[] {
  const runs: PassageRun[] = []
  let from = 0
  for (const mark of marks) {
    const start = Math.max(from, mark.start)
    const end = Math.min(text.length, mark.end)
    if (end <= start) continue
    if (start > from) runs.push({ text: text.slice(from, start), isMarked: false })
    runs.push({ text: text.slice(start, end), isMarked: true })
    from = end
  }
  if (from < text.length) runs.push({ text: text.slice(from), isMarked: false })
  return runs
}

/** What stands around a passage, cut between words to what is near; `isCut` tells whether there is more. */
export function nearContext({ before, after }: Pick<Passage, 'before' | 'after'>): {
  before: string
  after: string
  isCut: boolean
} {
  const near = { before: tail(before), after: head(after) }
  return { ...near, isCut: near.before !== before || near.after !== after }
}

/** The end of a text, from the first whole sentence within what is near, else from a whole word. */
function tail(text: string): string {
  if (text.length <= NEAR) return text
  const near = text.slice(-NEAR)
  const starts = [...near.matchAll(SENTENCE_START)].map(({ index, 0: stop }) => index + stop.length)
  const from = starts.find((start) => start <= near.length - ENOUGH) ?? near.indexOf(' ') + 1
  return `… ${near.slice(from)}`
}

/** The beginning of a text, to the last whole sentence within what is near, else to a whole word. */
function head(text: string): string {
  if (text.length <= NEAR) return text
  const near = text.slice(0, NEAR)
  const ends = [...near.matchAll(SENTENCE_END)].map(({ index, 0: stop }) => index + stop.length)
  const to = ends.findLast((end) => end >= ENOUGH) ?? near.lastIndexOf(' ')
  return to < 0 ? near : `${near.slice(0, to).trimEnd()} …`
}

/** Where a passage stands: *harbourpost.test · 9th paragraph*. */
export function whereOf(passage: Passage | null, { url }: Pick<SourceHead, 'url'>): string {
  return [hostOf(url), spotOf(passage)].filter((part) => part !== '').join(' · ')
}

/** Where in its source a passage stands: *9th paragraph*, *PDF, p. 6*; `''` where it is not told. */
export function spotOf(passage: Passage | null): string {
  if (!passage) return ''
  if (passage.pageLabel !== undefined) return factWords.page(passage.pageLabel)
  if (passage.page !== null) return factWords.page(passage.page)
  return passage.paragraph === null ? '' : factWords.paragraph(passage.paragraph)
}
