import { countWords } from '../../count-words'
import { greatestOf, leastOf } from '../../extremes'
import type { Span } from '../../model'
import type { Finding } from './finding'
import type { Place } from './match'
import type { PreparedSource } from './prepare-source'
import type { Item, QuotedWords } from './quoted-words'

/** An ellipsis leaves out no more than some sentences ... */
const FAR_WORDS = 80
/** ... and no whole paragraph, if that has more than a few words. */
const PARAGRAPH_WORDS = 8

/** What closes a sentence, and belongs to words that end with it. */
const CLOSING = /^[.!?…。！？]+/

/** A stretch of the source that answers to words of a piece. */
export interface SourceStretch extends Span {
  /** Whether an ellipsis leaves out what stands before it. */
  isAfterGap: boolean
}

/** The stretches of the source that answer to a piece: one, or several where much or an ellipsis leaves words out. */
export function spansOf(items: readonly Item[], finding: Finding, { source, words }: PreparedSource): SourceStretch[] {
  const spans: SourceStretch[] = []
  let isAtGap = false
  let last = -1
  for (const [at, item] of items.entries()) {
    if (item.kind === 'gap') isAtGap = true
    const other = finding.opposite[at] ?? -1
    if (other < 0) continue
    const [start = 0, end = 0] = [words.starts[other], words.ends[other]]
    const open = spans.at(-1)
    if (open && other <= last + 1 + (isAtGap ? 0 : FAR_WORDS)) open.end = end
    else spans.push({ start, end, isAfterGap: isAtGap })
    isAtGap = false
    last = other
  }
  const end = spans.at(-1)
  if (end) end.end += CLOSING.exec(source.text.slice(end.end, end.end + 4))?.[0].length ?? 0
  return spans
}

/** From the start of the first span to the end of the last. */
export function wholeOf(spans: readonly Span[]): Span {
  return { start: leastOf(spans.map(({ start }) => start)), end: greatestOf(spans.map(({ end }) => end)) }
}

/** Where all pieces of a quotation stand: as one place. */
export function placeOf(choice: ReadonlyMap<{ quoted: QuotedWords }, Finding>, prepared: PreparedSource): Place {
  const spans = Array.from(choice, ([{ quoted }, finding]) => spansOf(quoted.items, finding, prepared)).flat()
  return { ...wholeOf(spans), pieces: apart(spans) }
}

/** Spans in order; those that overlap are one. */
function apart(spans: readonly Span[]): Span[] {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last && span.start < last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ start: span.start, end: span.end })
  }
  return merged
}

/** Whether an ellipsis leaves out more than one who quotes may: many words, or a paragraph. */
export function isLeap(spans: readonly SourceStretch[], prepared: PreparedSource): boolean {
  return spans.some((span, at) => {
    const next = spans[at + 1]
    return next?.isAfterGap === true && isFar(span.end, next.start, prepared)
  })
}

function isFar(from: number, to: number, { source, blockAt }: PreparedSource): boolean {
  if (countWords(source.text.slice(from, to)) > FAR_WORDS) return true
  const between = source.blocks.slice(blockAt(from - 1) + 1, blockAt(to))
  return between.some(({ start, end }) => countWords(source.text.slice(start, end)) > PARAGRAPH_WORDS)
}
