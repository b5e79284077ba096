import { alignWords } from './align-words'
import { findExactly } from './find-exactly'
import { findFar } from './find-far'
import { findWindows, type WeightedWord } from './find-windows'
import { assess, type Finding, MIN_REWORDED } from './finding'
import type { PreparedSource } from './prepare-source'
import type { Item, QuotedWords } from './quoted-words'
import { reachOpening } from './reach-opening'
import { stretchesOf } from './stretches'

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
 * it does: `finding.ts` has the limits. Words that are common anywhere prove nothing, so a short piece must stand as it is.
 *
 * Cost: steps 1 and 2 are linear in the source; the alignment is bounded by `MAX_ITEMS` and the windows.
 * @param how `exact` leaves it at the first step
 * @returns all places where it stands word for word, in order; where it does nowhere, the one that is nearest to it
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
    const assessed = assess(quoted, alignWords(items, vocabulary.words, stretch, from), prepared)
    const finding = assessed && reachOpening(assessed, items, prepared)
    const known = finding && findings.get(finding.first)
    if (finding && (!known || known.score < finding.score)) findings.set(finding.first, finding)
  }
  return [...findings.values()].sort((a, b) => b.score - a.score)
}

function windowsOf(quoted: QuotedWords, { words, counts }: PreparedSource): { from: number; to: number }[] {
  const { items } = quoted
  const wanted = new Map<number, WeightedWord>()
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
