import { type Alignment, isMark } from './align-words'
import type { PreparedSource } from './prepare-source'
import type { Item, QuotedWords } from './quoted-words'
import { SHORT_STRETCH, stretchLengths } from './stretches'

/** Where a piece of a quotation stands in a source. Words are told by their indices there. */
export interface Finding {
  /** For each item the index of the source's word opposite, -1 where there is none. */
  opposite: Int32Array
  /** First and last word of the place. */
  first: number
  last: number
  /** Whether all words stand there, in order, and others between them only where it is marked. */
  isWordForWord: boolean
  /** Points for each word; 1 where all stand there. */
  score: number
}

/** A shorter piece is not looked for but word for word. Words. */
export const MIN_REWORDED = 5
/** Of the points it could have, a reworded piece has this share: half of its words may be others, if few in a row. */
const MIN_SCORE = 0.5
/** So many words in a row that are not there at either end, and they are this share: then it is another sentence. */
const LOOSE_END = { words: 3, share: 0.15 }
/** So many words in a row are no chance, whatever stands around them. */
export const SURE_RUN = 20
/** Brackets replace no more than this. Words. */
const MAX_REPLACED = 12
/** What an alignment comes to; null where it is no finding. */
export function assess(
  { items, size }: QuotedWords,
  { opposite, score }: Alignment,
  { words: { ids } }: PreparedSource,
): Finding | null {
  const facts = factsOf(items, opposite, ids)
  if (facts.equal === 0) return null
  const finding = { opposite, first: facts.first, last: facts.last, isWordForWord: false, score: score / facts.words }
  if (facts.equal === facts.words && facts.leftOut === 0)
    return areMarksFair(items, opposite, ids) ? { ...finding, isWordForWord: true } : null
  if (!areMarksFair(items, opposite, ids)) return null
  if (facts.longest >= SURE_RUN) return finding
  if (size < MIN_REWORDED || finding.score < MIN_SCORE) return null
  const isLoose = facts.looseEnd >= LOOSE_END.words && facts.looseEnd > LOOSE_END.share * facts.words
  return isLoose ? null : finding
}

interface Facts {
  /** Words of the piece, and those that stand opposite their equals. */
  words: number
  equal: number
  /** Words of the source between them where nothing is marked. */
  leftOut: number
  /** Equal words in a row, on both sides. */
  longest: number
  /** Words without an equal before the first, or after the last, that has one: the more of the two. */
  looseEnd: number
  first: number
  last: number
}

function factsOf(items: readonly Item[], opposite: Int32Array, ids: Int32Array): Facts {
  const words = wordsOf(items, opposite, ids)
  let [leftOut, longest, run, last] = [0, 0, 0, -1]
  for (const { other, isEqual, isAfterMark } of words) {
    if (!isAfterMark) leftOut += wordsBetween(last, other)
    const goesOn = other === last + 1 ? run + 1 : 1
    run = isEqual ? goesOn : 0
    longest = Math.max(longest, run)
    if (other >= 0) last = other
  }
  const looseStart = words.findIndex(({ isEqual }) => isEqual)
  const looseEnd = words.length - 1 - words.findLastIndex(({ isEqual }) => isEqual)
  return {
    words: words.length,
    equal: words.filter(({ isEqual }) => isEqual).length,
    leftOut,
    longest,
    looseEnd: Math.max(looseStart, looseEnd),
    first: words.find(({ other }) => other >= 0)?.other ?? -1,
    last,
  }
}

/** A word of the piece. */
interface OwnWord {
  /** Index of the source's word opposite, -1 where there is none. */
  other: number
  isEqual: boolean
  /** Whether it comes first, or a mark stands before it. */
  isAfterMark: boolean
}

function wordsOf(items: readonly Item[], opposite: Int32Array, ids: Int32Array): OwnWord[] {
  return items.flatMap((item, at) => {
    if (isMark(item)) return []
    const [other, before] = [opposite[at] ?? -1, items[at - 1]]
    return [{ other, isEqual: isEqualTo(item, ids[other] ?? -1), isAfterMark: !before || isMark(before) }]
  })
}

/** How many words of the source stand between two; 0 where one of them is none, -1. */
const wordsBetween = (before: number, after: number): number =>
  before < 0 || after < 0 ? 0 : Math.max(0, after - before - 1)

/** Whether a word of the source is what the item says. */
export function isEqualTo(item: Item, id: number): boolean {
  return item.kind === 'word' ? item.id === id : item.kind === 'patched' && item.ids.has(id)
}

/** Whether brackets replace few words, and ellipses beside a word or two leave out no more than a sentence. */
function areMarksFair(items: readonly Item[], opposite: Int32Array, ids: Int32Array): boolean {
  const stands = items.map((item, at) => isEqualTo(item, ids[opposite[at] ?? -1] ?? -1))
  const lengths = stretchLengths(items, stands)
  let before = -1
  let reach = 0
  for (const [at, item] of items.entries()) {
    if (isMark(item)) {
      reach = Math.max(reach, reachOf(item, Math.min(lengths[at - 1] ?? 0, lengths[at + 1] ?? 0)))
      continue
    }
    const other = opposite[at] ?? -1
    if (other < 0) continue
    if (before >= 0 && reach > 0 && other - before - 1 > reach) return false
    before = other
    reach = 0
  }
  return true
}

/** How many words of the source a mark may stand for, beside a stretch of so many words. */
function reachOf({ kind }: Item, beside: number): number {
  if (kind === 'bracket') return MAX_REPLACED
  return beside < SHORT_STRETCH.words ? SHORT_STRETCH.reach : Infinity
}
