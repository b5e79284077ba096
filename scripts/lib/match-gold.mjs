/*
 * Which annotated statement is one that the engine found, and whether two names are the same party's: a plain version of
 * what the scorer of pages asks, enough to learn from.
 */

/** Share of the words that two statements must have in common (F1 over bags of words). */
const ALIKE = 0.6

/** @param {string} text */
const wordsOf = (text) =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[’‘']/g, '')
    .match(/[\p{L}\p{N}]+/gu) ?? []

/** @param {readonly string[]} a @param {readonly string[]} b */
function overlap(a, b) {
  /** @type {Map<string, number>} */
  const bag = new Map()
  for (const word of a) bag.set(word, (bag.get(word) ?? 0) + 1)
  let common = 0
  for (const word of b) {
    const left = bag.get(word) ?? 0
    if (left > 0) common++
    bag.set(word, left - 1)
  }
  return (2 * common) / Math.max(1, a.length + b.length)
}

/**
 * The annotation of a statement's words; undefined where there is none.
 * @template {{ content: string[] }} Gold
 * @param {readonly Gold[]} gold @param {string} text
 * @returns {Gold | undefined}
 */
export function goldFor(gold, text) {
  const own = wordsOf(text)
  const ranked = gold.map((each) => ({ each, alike: overlap(own, wordsOf(each.content.join(' '))) }))
  return ranked.sort((a, b) => b.alike - a.alike).find(({ alike }) => alike >= ALIKE)?.each
}

/** Words that are no part of a name. */
const TITLES = new Set(['the', 'a', 'an', 'mr', 'mrs', 'ms', 'dr', 'sir'])

/**
 * Whether a name is another in full, or as much of it as tells who it is.
 * @param {string} name @param {string} full
 */
export function isSameName(name, full) {
  const [own, whole] = [name, full].map((each) => wordsOf(each).filter((word) => !TITLES.has(word)))
  if (!own?.length || !whole?.length) return false
  if (whole.length > 1 && own.length < 2) return false
  const [short, long] = own.length <= whole.length ? [own, whole] : [whole, own]
  return short.every((word) => long.includes(word)) && long.length <= 2 * short.length + 1
}
