import { type Alignment, alignWords, isMark } from './align-words'
import { findExactly } from './find-exactly'
import { findWindows, type Wanted } from './find-windows'
import type { PreparedSource } from './prepare-source'
import type { Item, QuotedWords } from './quoted-words'

/**
 * Finds where one piece of a quotation stands in a source.
 *
 * 1. *Exact.* A piece without marks is looked for word for word, and all places are told (`find-exactly.ts`).
 * 2. *Near.* Else windows that hold most of its words, weighted by how rare they are in the source
 *    (`find-windows.ts`), are found, and the piece is aligned with the few best (`align-words.ts`).
 * 3. *Far.* A piece with ellipses whose stretches stand further apart than a window is put together of the places of
 *    each stretch, in order.
 *
 * What is aligned counts as found if every word that is not marked stands there, or if it is long enough and most of
 * it does: see the limits below. Words that are common anywhere prove nothing, so a short piece must stand as it is.
 *
 * Cost: steps 1 and 2 are linear in the source; the alignment is bounded by `MAX_ITEMS` and the windows.
 */
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

/** Longer pieces are looked for word for word alone. Items. */
export const MAX_ITEMS = 250
/** No more places of the same words are told. */
const MAX_PLACES = 100
/** Windows that are looked into. */
const MAX_WINDOWS = 4
/** Ellipses that make a window longer; at more it grows no further. */
const MAX_GAPS = 4
/** How far an ellipsis may reach for a place to be near: some ten sentences. Words. */
const GAP_REACH = 160
/** A window's length: words that were put in make it longer than the piece. */
const WINDOW = { share: 1.25, words: 4, gap: 40 }
/** What is aligned beyond a window on both sides, in shares of the piece and words. */
const MARGIN = { share: 0.5, words: 4 }

/** A shorter piece is not looked for but word for word. Words. */
const MIN_REWORDED = 5
/** Of the points it could have, a reworded piece has this share: half of its words may be others, if few in a row. */
const MIN_SCORE = 0.5
/** So many words in a row that are not there at either end, and they are this share: then it is another sentence. */
const LOOSE_END = { words: 3, share: 0.15 }
/** So many words in a row are no chance, whatever stands around them. */
const SURE_RUN = 20
/** Brackets replace no more than this. Words. */
const MAX_REPLACED = 12
/** An ellipsis beside so short a stretch leaves out no more than this, else the stretch may be anything. Words. */
const SHORT_STRETCH = { words: 3, reach: 40 }

/**
 * All places where the piece stands word for word, in order; where it does nowhere, the one that is nearest to it.
 * @param how `exact` leaves it at the first step
 */
export function findPiece(quoted: QuotedWords, prepared: PreparedSource, how: 'exact' | 'near' = 'near'): Finding[] {
  const { words } = prepared
  if (quoted.size === 0) return []
  if (quoted.plain) {
    const { plain } = quoted
    const places = findExactly(plain, words.ids, MAX_PLACES)
    if (places.length > 0) return places.map((first) => exactFinding(first, plain.length))
    if (quoted.size < MIN_REWORDED) return []
  }
  if (how === 'exact' || quoted.items.length > MAX_ITEMS) return []
  const near = findNear(quoted, prepared)
  const asQuoted = near.filter(({ isWordForWord }) => isWordForWord)
  if (asQuoted.length > 0) return asQuoted.sort((a, b) => a.first - b.first)
  const far = quoted.plain ? null : findFar(quoted, prepared)
  if (far) return [far]
  return near.slice(0, 1)
}

function exactFinding(first: number, length: number): Finding {
  const opposite = Int32Array.from({ length }, (_, at) => first + at)
  return { opposite, first, last: first + length - 1, isWordForWord: true, score: 1 }
}

/** What the best windows hold of the piece, best first. */
function findNear(quoted: QuotedWords, prepared: PreparedSource): Finding[] {
  const { items } = quoted
  const { words, vocabulary } = prepared
  const findings = new Map<number, Finding>()
  for (const { from, to } of windowsOf(quoted, prepared)) {
    const stretch = words.ids.subarray(from, to)
    const finding = assess(items, alignWords(items, vocabulary.words, stretch, from), prepared)
    const known = finding && findings.get(finding.first)
    if (finding && (!known || known.score < finding.score)) findings.set(finding.first, finding)
  }
  return [...findings.values()].sort((a, b) => b.score - a.score)
}

function windowsOf(quoted: QuotedWords, { words, counts }: PreparedSource): { from: number; to: number }[] {
  const { items } = quoted
  const wanted = new Map<number, Wanted>()
  for (const item of items) {
    if (item.kind !== 'word') continue
    const weight = Math.log(1 + words.count / (1 + (counts[item.id] ?? 0)))
    wanted.set(item.id, { weight, times: (wanted.get(item.id)?.times ?? 0) + 1 })
  }
  const gaps = Math.min(MAX_GAPS, items.filter(({ kind }) => kind === 'gap').length)
  const size = Math.ceil(WINDOW.share * items.length) + WINDOW.words + gaps * WINDOW.gap
  const windows: { from: number; to: number }[] = findWindows(words.ids, wanted, size, MAX_WINDOWS)
  const margin = Math.ceil(MARGIN.share * items.length) + MARGIN.words + gaps * GAP_REACH
  if (!quoted.plain) windows.push(...seedsOf(items, words.ids))
  return windows.map(({ from, to }) => ({ from: Math.max(0, from - margin), to: Math.min(words.count, to + margin) }))
}

/** Where the longest stretch between marks stands. */
function seedsOf(items: readonly Item[], ids: Int32Array): { from: number; to: number }[] {
  const stretches = stretchesOf(items).map(({ words }) => words)
  const longest = stretches.reduce((best, one) => (one.length > best.length ? one : best), new Int32Array())
  return findExactly(longest, ids, MAX_WINDOWS).map((from) => ({ from, to: from + longest.length }))
}

/** Plain words between marks, with the index of the first item of each stretch. */
function stretchesOf(items: readonly Item[]): { at: number; words: Int32Array }[] {
  const stretches: { at: number; ids: number[] }[] = []
  let isOpen = false
  for (const [at, item] of items.entries()) {
    if (item.kind !== 'word') {
      isOpen = false
      continue
    }
    if (isOpen) stretches.at(-1)?.ids.push(item.id)
    else stretches.push({ at, ids: [item.id] })
    isOpen = true
  }
  return stretches.map(({ at, ids }) => ({ at, words: Int32Array.from(ids) }))
}

/** What an alignment comes to; null where it is no finding. */
function assess(items: readonly Item[], { opposite, score }: Alignment, prepared: PreparedSource): Finding | null {
  const { ids } = prepared.words
  const facts = factsOf(items, opposite, ids)
  if (facts.equal === 0) return null
  const finding = { opposite, first: facts.first, last: facts.last, isWordForWord: false, score: score / facts.words }
  if (facts.equal === facts.words && facts.leftOut === 0)
    return areMarksFair(items, opposite) ? { ...finding, isWordForWord: true } : null
  if (facts.longest >= SURE_RUN) return finding
  if (facts.words < MIN_REWORDED || finding.score < MIN_SCORE) return null
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
  /** Words without an equal before the first, or behind the last, that has one: the more of the two. */
  looseEnd: number
  first: number
  last: number
}

function factsOf(items: readonly Item[], opposite: Int32Array, ids: Int32Array): Facts {
  const facts: Facts = { words: 0, equal: 0, leftOut: 0, longest: 0, looseEnd: 0, first: -1, last: -1 }
  let run = 0
  let loose = 0
  let isMarked = true
  for (const [at, item] of items.entries()) {
    if (isMark(item)) {
      isMarked = true
      continue
    }
    facts.words++
    const other = opposite[at] ?? -1
    const isEqual = other >= 0 && isEqualTo(item, ids[other] ?? -1)
    if (other >= 0 && facts.last >= 0 && other > facts.last + 1 && !isMarked) facts.leftOut += other - facts.last - 1
    if (!isEqual) {
      loose++
      run = 0
    } else {
      if (facts.equal === 0) facts.looseEnd = loose
      loose = 0
      facts.equal++
      run = other === facts.last + 1 ? run + 1 : 1
      facts.longest = Math.max(facts.longest, run)
    }
    if (other >= 0) {
      if (facts.first < 0) facts.first = other
      facts.last = other
    }
    isMarked = false
  }
  facts.looseEnd = Math.max(facts.looseEnd, loose)
  return facts
}

/** Whether a word of the source is what the item says. */
export function isEqualTo(item: Item, id: number): boolean {
  return item.kind === 'word' ? item.id === id : item.kind === 'patched' && item.ids.has(id)
}

/** Whether brackets replace few words, and ellipses beside a word or two leave out no more than a sentence. */
function areMarksFair(items: readonly Item[], opposite: Int32Array): boolean {
  const lengths = stretchLengths(items)
  let before = -1
  let reach = 0
  for (const [at, item] of items.entries()) {
    if (isMark(item)) {
      const isShort = Math.min(lengths[at - 1] ?? 0, lengths[at + 1] ?? 0) < SHORT_STRETCH.words
      reach = Math.max(reach, item.kind === 'bracket' ? MAX_REPLACED : isShort ? SHORT_STRETCH.reach : Infinity)
      continue
    }
    const other = opposite[at] ?? -1
    if (before >= 0 && other - before - 1 > reach) return false
    before = other
    reach = 0
  }
  return true
}

/** For each item the words in a row between marks that it is one of; 0 for a mark. */
function stretchLengths(items: readonly Item[]): number[] {
  const lengths: number[] = []
  let start = 0
  for (let at = 0; at <= items.length; at++) {
    const item = items[at]
    if (item && !isMark(item)) continue
    for (let back = start; back < at; back++) lengths[back] = at - start
    lengths[at] = 0
    start = at + 1
  }
  return lengths
}

/** Puts a piece together of the places of its stretches, each after the one before and as near as can be. */
function findFar(quoted: QuotedWords, { words }: PreparedSource): Finding | null {
  const { items } = quoted
  const stretches = stretchesOf(items)
  if (!items.every(({ kind }) => kind === 'word' || kind === 'gap')) return null
  if (stretches.some((stretch) => stretch.words.length < SHORT_STRETCH.words)) return null
  const places = stretches.map((stretch) => findExactly(stretch.words, words.ids, MAX_PLACES))
  const chosen = shortestChain(stretches, places)
  if (chosen === null) return null
  const opposite = new Int32Array(items.length).fill(-1)
  for (const [at, stretch] of stretches.entries())
    for (let i = 0; i < stretch.words.length; i++) opposite[stretch.at + i] = (chosen[at] ?? 0) + i
  const last = (chosen.at(-1) ?? 0) + (stretches.at(-1)?.words.length ?? 1) - 1
  return { opposite, first: chosen[0] ?? 0, last, isWordForWord: true, score: 1 }
}

/** For each stretch one of its places, in order, so that the whole is as short as can be; null where there is none. */
function shortestChain(stretches: readonly { words: Int32Array }[], places: readonly number[][]): number[] | null {
  let best: number[] | null = null
  for (const end of places.at(-1) ?? []) {
    const chain = [end]
    for (let at = stretches.length - 2; at >= 0; at--) {
      const [next = 0] = chain
      const length = stretches[at]?.words.length ?? 0
      const place = places[at]?.findLast((first) => first + length <= next)
      if (place === undefined) break
      chain.unshift(place)
    }
    if (
      chain.length === stretches.length &&
      (best === null || end - (chain[0] ?? 0) < (best.at(-1) ?? 0) - (best[0] ?? 0))
    )
      best = chain
  }
  return best
}
