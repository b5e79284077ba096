import type { RawBlock } from './collection'

/** Shorter blocks are no evidence of an article: labels, buttons, dates. UTF-16 units. */
const MIN_PROSE = 60
/** Likewise where words are not parted by spaces: the same sentence takes a third of the room. */
const MIN_PROSE_DENSE = 20
/** A longer text with a time of day in it is no dateline. UTF-16 units. */
const MAX_DATELINE = 160
const CLOCK = /\b\d{1,2}[:.h]\d{2}\b/
/** A block is no prose where links hold more of it than this. */
const MAX_LINKED = 0.6

/** How much a block says that an article stands around it: its length, or 0 where it is no prose. */
export function proseWeight(block: Pick<RawBlock, 'text' | 'links' | 'level'>): number {
  const { text } = block
  if (text.length < MIN_PROSE_DENSE || (text.length < MIN_PROSE && !isDense(text))) return 0
  if (block.level > 0 || linkedShare(block) > MAX_LINKED) return 0
  if (!/[.!?…。！？।։؟:;,،，、]/.test(text)) return 0
  return text.length < MAX_DATELINE && CLOCK.test(text) && !endsSentence(text) ? 0 : text.length
}

/** Whether the text ends as a sentence does. */
export function endsSentence(text: string): boolean {
  return /[.!?…。！？।։؟"”»“」]$/.test(text)
}

/** The share of a block's text that stands in links, 0 to 1. */
export function linkedShare(block: Pick<RawBlock, 'text' | 'links'>): number {
  let linked = 0
  for (const link of block.links) linked += link.end - link.start
  return linked / block.text.length
}

function isDense(text: string): boolean {
  return /[\u3040-\u30ff\u4e00-\u9fff]/.test(text.slice(0, 40))
}
