import type { Block, Piece } from '../../model'
import { type Quotation, wordsBetween } from './quotations'

/** Words behind a mark that are looked at to tell whether a frame begins there. */
const FRAME_WORDS = 4
/** Marks of one paragraph that a frame is looked for behind. */
const MOST_MARKS = 200

/** A dash that opens speech, at the start of a paragraph. */
const OPENING = /^\s*(?:[–—―]\s*|-\s+)(?=[^\s\d])/u
/** What may stand between speech and its frame: *…, säger Finch*, *… — сказала Финч*. */
const BEFORE_FRAME = /(?:[,?!…]|[.,?!…]?\s*[–—])\s+(?=\p{L})/gu
/** A dash behind a frame, with which speech goes on. */
const RESUMING = /(?<=[.,:;?!…])\s*[–—]\s+(?=\S)/gu

/** Whether words behind a mark are a frame: *säger Finch*. */
type OpensFrame = (words: readonly string[]) => boolean

/**
 * The quotations of a text with the speech that dashes open at the start of paragraphs, in order: each up to its frame,
 * *– The gate is old, **says Finch**.*, or to the end of its paragraph. What stands behind the frame is the page's own
 * voice again until another dash. Linear in the length of the text.
 */
export function withDialogue(
  text: string,
  blocks: readonly Block[],
  quotations: readonly Quotation[],
  opensFrame: OpensFrame,
): Quotation[] {
  const speech = blocks.flatMap((block) => (block.kind === 'paragraph' ? speechIn(text, block, opensFrame) : []))
  if (speech.length === 0) return [...quotations]
  let next = 0
  const apart = quotations.filter((quotation) => {
    while ((speech[next]?.end ?? Number.POSITIVE_INFINITY) <= quotation.start) next++
    return quotation.end <= (speech[next]?.start ?? Number.POSITIVE_INFINITY)
  })
  return [...apart, ...speech].sort((a, b) => a.start - b.start)
}

/** The speech of one paragraph; none if no dash opens it. */
function speechIn(text: string, block: Block, opensFrame: OpensFrame): Quotation[] {
  const words = text.slice(block.start, block.end)
  const opening = OPENING.exec(words)?.[0]
  if (opening === undefined) return []
  const found: Quotation[] = []
  let [start, from] = [0, opening.length]
  for (;;) {
    const end = frameAt(words, from, opensFrame)
    const piece = wordsBetween(text, block.start + from, block.start + (end ?? words.length))
    if (piece) found.push(quotationOf(block.start + start, piece))
    if (end === null) return found
    RESUMING.lastIndex = end + 1
    const next = RESUMING.exec(words)
    if (!next) return found
    ;[start, from] = [next.index + next[0].search(/\S/u), next.index + next[0].length]
  }
}

const quotationOf = (start: number, piece: Piece): Quotation => ({
  start,
  end: piece.end,
  pieces: [piece],
  closed: true,
})

/** Where the speech from a place on ends since a frame follows; null where none does. */
function frameAt(words: string, from: number, opensFrame: OpensFrame): number | null {
  BEFORE_FRAME.lastIndex = from
  for (let marks = 0; marks < MOST_MARKS; marks++) {
    const mark = BEFORE_FRAME.exec(words)
    if (!mark) return null
    const behind = mark.index + mark[0].length
    const next =
      words
        .slice(behind, behind + 100)
        .match(/[\p{L}\p{M}'’-]+/gu)
        ?.slice(0, FRAME_WORDS) ?? []
    // Question marks belong to what was said, commas and dashes do not.
    if (opensFrame(next)) return /^[?!…]/u.test(mark[0]) ? mark.index + 1 : mark.index
  }
  return null
}
