import type { Block, Piece } from '../../model'
import { type Quotation, wordsBetween } from './quotations'

/** Words behind a mark that are looked at to tell whether a frame begins there. */
const FRAME_WORDS = 4
/** Marks of one paragraph that a frame is looked for behind. */
const MOST_MARKS = 200

/** A dash that opens speech, at the start of a paragraph. */
const OPENING = /^\s*(?:[–—―]\s*|-\s+)(?=[^\s\d])/u
/** A dash that may open speech within a paragraph: behind another sentence, or a colon. */
const OPENING_WITHIN = /(?<=[.:!?…]\s{1,3})[–—―]\s+(?=\p{Lu})/gu
/** Such dashes of one paragraph that are tried. */
const MOST_WITHIN = 20
/** What may stand between speech and its frame: *…, säger Finch*, *… — сказала Финч*, *… —dijo Ruiz*. */
const BEFORE_FRAME = /(?:(?:[,?!…]|[.,?!…]?\s{0,3}[–—])\s{1,3}|\s[–—])(?=\p{L})/gu
/** A dash behind a frame, with which speech goes on. */
const RESUMING = /(?<=[.,:;?!…])\s*[–—]\s+(?=\S)/gu
/** The same where the dash touches its frame on both sides: *… —dijo Ruiz**—.** B*. */
const RESUMING_TIGHT = /(?<=\S)[–—][.,:;]?\s+(?=\S)/gu

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
): readonly Quotation[] {
  const known = quotations.map((quotation) => (quotation.turn ? quotation : endAtFrame(text, quotation, opensFrame)))
  return withSpeech(
    known,
    blocks.flatMap((block) => (block.kind === 'paragraph' ? speechIn(text, block, opensFrame) : [])),
  )
}

/** Quotations with speech that has no marks, in order. Of two that share words the turn of an interview stands, else the speech. */
export function withSpeech(quotations: readonly Quotation[], speech: readonly Quotation[]): readonly Quotation[] {
  if (speech.length === 0) return quotations
  const turns = quotations.filter(({ turn }) => turn)
  const added = apart(speech, turns)
  return [...apart(quotations, added), ...added].sort((a, b) => a.start - b.start)
}

/** Quotations that share nothing with some others. Both are in order. */
function apart(quotations: readonly Quotation[], others: readonly Quotation[]): Quotation[] {
  let next = 0
  return quotations.filter(({ start, end }) => {
    while ((others[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next++
    return end <= (others[next]?.start ?? Number.POSITIVE_INFINITY)
  })
}

/** *»The gate is old, says Finch.*: a quotation whose closing mark is missing ends at its frame. */
function endAtFrame(text: string, quotation: Quotation, opensFrame: OpensFrame): Quotation {
  const [piece, ...others] = quotation.pieces
  if (quotation.closed || others.length > 0) return quotation
  const frame = frameAt(piece.text, 0, opensFrame)
  const spoken = frame && wordsBetween(text, piece.start, piece.start + frame.end)
  return spoken ? { ...quotation, end: spoken.end, pieces: [spoken] } : quotation
}

/** Where speech begins in a paragraph: its dash, and its words; null if no dash opens it. */
function speechStart(words: string, opensFrame: OpensFrame): readonly [dash: number, words: number] | null {
  const opening = OPENING.exec(words)?.[0]
  if (opening !== undefined) return [0, opening.length]
  const dashes = [...words.matchAll(OPENING_WITHIN)].slice(0, MOST_WITHIN)
  const at = dashes.findIndex((dash, i) => {
    if (words.slice(0, dash.index).trimEnd().endsWith(':')) return true
    // *It was over. – We won – said Finch.*: its frame stands before the next.
    const frame = frameAt(words, dash.index + dash[0].length, opensFrame)
    return frame !== null && frame.end <= (dashes[i + 1]?.index ?? words.length)
  })
  const found = dashes[at]
  return found ? [found.index, found.index + found[0].length] : null
}

/** The speech of one paragraph; none if no dash opens it. */
function speechIn(text: string, block: Block, opensFrame: OpensFrame): Quotation[] {
  const words = text.slice(block.start, block.end)
  const opening = speechStart(words, opensFrame)
  if (!opening) return []
  const found: Quotation[] = []
  let [start, from] = opening
  for (;;) {
    const frame = frameAt(words, from, opensFrame)
    const piece = wordsBetween(text, block.start + from, block.start + (frame?.end ?? words.length))
    if (piece) found.push(quotationOf(block.start + start, piece))
    if (!frame) return found
    const resuming = frame.isTight ? RESUMING_TIGHT : RESUMING
    resuming.lastIndex = frame.behind
    const next = resuming.exec(words)
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

/** Where the speech from a place on ends, where the frame behind it begins, and whether its dash touches that. */
interface FrameAt {
  end: number
  behind: number
  isTight: boolean
}

/** The frame that follows speech from a place on; null where none does. */
function frameAt(words: string, from: number, opensFrame: OpensFrame): FrameAt | null {
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
    if (opensFrame(next))
      return { end: /^[?!…]/u.test(mark[0]) ? mark.index + 1 : mark.index, behind, isTight: /[–—]$/u.test(mark[0]) }
  }
  return null
}
