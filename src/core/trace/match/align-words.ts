import type { Item } from './quoted-words'

/**
 * Aligns the items of a quotation with a stretch of a source, so that as many words as can be stand opposite their
 * equals, in order. Semi-global alignment (Sellers 1980) with affine gaps (Gotoh 1982): the quotation is used up, the
 * source before and after it costs nothing. Where one who quotes has set a mark, words of the source may be left out
 * cheaply: at an ellipsis many, for brackets a few.
 *
 * Cost: O(items × words) time, a byte of memory for each pair of them; the caller bounds both.
 */
export interface Alignment {
  /** An equal word has one point; higher is better. */
  score: number
  /** For each item the word opposite, its index in the source; -1 where there is none. Rising. */
  opposite: Int32Array
}

/**
 * Points. A word opposite another costs less than leaving out one on either side, so that *four* stands opposite
 * *fourteen*; to open a stretch costs more than to go on with it, so that changes keep together.
 */
const POINTS = { equal: 1, alike: 0.2, other: -0.7, open: -0.9, extend: -0.3 }
/** For each word of the source that is left out at a mark: little, so that the nearest continuation is taken. */
const LEFT_OUT = { gap: -0.004, bracket: -0.12 }
/** Words that begin alike, this many characters and this share of the longer one, are forms of one: *raise, raised*. */
const ALIKE = { characters: 4, share: 0.6 }

/** What a cell stands for: the item opposite the word, the item with none opposite, the word with none opposite. */
const PAIR = 0
const HERE = 1
const THERE = 2
/** A cell keeps, in two bits each, what comes before each of the three. */
const MASK = 3

const NEVER = -1e9

/** A row of the table: the best score of each state, by how many words of the source are used up. */
interface Row {
  pair: Float32Array
  here: Float32Array
  there: Float32Array
}

/**
 * @param items at least one
 * @param words the spelling of each word of the vocabulary
 * @param ids the words of the stretch
 * @param offset where the stretch begins in the source, in words
 */
export function alignWords(
  items: readonly Item[],
  words: readonly string[],
  ids: Int32Array,
  offset: number,
): Alignment {
  const width = ids.length + 1
  const moves = new Uint8Array(items.length * width)
  let above = newRow(width)
  let row = newRow(width)
  // Before the first item, any words of the source are passed over for nothing.
  above.pair.fill(0)
  let before: Item | null = null
  for (const [at, item] of items.entries()) {
    const scores = isMark(item) ? null : scoresOf(item, words, ids)
    fillRow(row, above, moves.subarray(at * width, (at + 1) * width), scores, pointsOf(item, before))
    before = item
    ;[above, row] = [row, above]
  }
  return traceBack(items.length, above, moves, width, offset)
}

export function isMark(item: Item): item is Extract<Item, { kind: 'gap' | 'bracket' }> {
  return item.kind === 'gap' || item.kind === 'bracket'
}

function newRow(width: number): Row {
  const states = () => new Float32Array(width).fill(NEVER)
  return { pair: states(), here: states(), there: states() }
}

interface Costs {
  openHere: number
  extendHere: number
  openThere: number
  extendThere: number
}

/** What it costs that an item has nothing opposite, and that words of the source have none before the next item. */
function pointsOf(item: Item, before: Item | null): Costs {
  const { open, extend } = POINTS
  if (isMark(item)) {
    const leftOut = LEFT_OUT[item.kind]
    return { openHere: 0, extendHere: 0, openThere: leftOut, extendThere: leftOut }
  }
  return {
    openHere: open,
    extendHere: before !== null && isMark(before) ? open : extend,
    openThere: open,
    extendThere: extend,
  }
}

/** What an item scores opposite each of the words. */
function scoresOf(item: Item, words: readonly string[], ids: Int32Array): Float32Array {
  const own = item.kind === 'word' ? (words[item.id] ?? '') : ''
  const scores = new Float32Array(ids.length)
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? -1
    const isEqual = item.kind === 'word' ? item.id === id : item.kind === 'patched' && item.ids.has(id)
    scores[at] = isEqual ? POINTS.equal : areAlike(own, words[id] ?? '') ? POINTS.alike : POINTS.other
  }
  return scores
}

function areAlike(a: string, b: string): boolean {
  if (a.charCodeAt(0) !== b.charCodeAt(0)) return false
  const longer = Math.max(a.length, b.length)
  const least = Math.max(ALIKE.characters, ALIKE.share * longer)
  if (Math.min(a.length, b.length) < least) return false
  let common = 1
  while (common < longer && a.charCodeAt(common) === b.charCodeAt(common)) common++
  return common >= least
}

/** @param scores null for a mark, which stands opposite no word */
function fillRow(row: Row, above: Row, moves: Uint8Array, scores: Float32Array | null, costs: Costs): void {
  const { openHere, extendHere, openThere, extendThere } = costs
  // Of the cell to the left in this row, and of the best before a pair.
  let leftPair = NEVER
  let leftHere = NEVER
  let leftThere = NEVER
  let diagonal = NEVER
  let diagonalFrom = PAIR
  for (let column = 0; column < moves.length; column++) {
    const upPair = above.pair[column] ?? NEVER
    const upHere = above.here[column] ?? NEVER
    const upThere = above.there[column] ?? NEVER
    const pair = scores === null || column === 0 ? NEVER : diagonal + (scores[column - 1] ?? 0)

    const hereFrom = bestOf(upPair + openHere, upHere + extendHere, upThere + openHere)
    const here = Math.max(upPair + openHere, upHere + extendHere, upThere + openHere)

    const thereFrom = bestOf(leftPair + openThere, leftHere + openThere, leftThere + extendThere)
    const there = Math.max(leftPair + openThere, leftHere + openThere, leftThere + extendThere)

    row.pair[column] = pair
    row.here[column] = here
    row.there[column] = there
    moves[column] = diagonalFrom | (hereFrom << 2) | (thereFrom << 4)
    leftPair = pair
    leftHere = here
    leftThere = there
    diagonalFrom = bestOf(upPair, upHere, upThere)
    diagonal = Math.max(upPair, upHere, upThere)
  }
}

/** Of equals the first, so that a pair goes before leaving out. */
function bestOf(pair: number, here: number, there: number): number {
  if (pair >= here && pair >= there) return PAIR
  return here >= there ? HERE : THERE
}

function traceBack(count: number, last: Row, moves: Uint8Array, width: number, offset: number): Alignment {
  const best = bestEnd(last, width)
  let { state, column } = best
  const opposite = new Int32Array(count).fill(-1)
  for (let row = count - 1; row >= 0; ) {
    const from = ((moves[row * width + column] ?? 0) >> (2 * state)) & MASK
    if (state === PAIR) opposite[row] = offset + column - 1
    if (state !== HERE) column--
    if (state !== THERE) row--
    state = from
  }
  return { score: best.score, opposite }
}

/** Where the best alignment ends in the last row: opposite a word, or with words that have none opposite them. */
function bestEnd({ pair, here }: Row, width: number): { state: number; column: number; score: number } {
  const best = { state: PAIR, column: 0, score: NEVER }
  const consider = (state: number, column: number, score = NEVER) => {
    if (score > best.score) Object.assign(best, { state, column, score })
  }
  for (let column = 0; column < width; column++) {
    consider(PAIR, column, pair[column])
    consider(HERE, column, here[column])
  }
  return best
}
