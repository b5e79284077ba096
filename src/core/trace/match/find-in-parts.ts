import { isInArticle } from './choose-places'
import { findPiece } from './find-piece'
import { type Finding, SURE_RUN } from './finding'
import type { PreparedSource } from './prepare-source'
import { type QuotedWords, withItems } from './quoted-words'
import { sentencesOf } from './sentences-of'

/**
 * Finds a piece of a quotation that is too long to be aligned as a whole. It is cut at the ends of sentences, each part is
 * looked for by itself, and of the places of all parts those are taken that stand in the order of the piece, so that most
 * of it stands there. What stands out of order does not stand there.
 *
 * Cost: that of each part, and the square of the places that are looked at.
 */

/** A part is at least so long, and ends where a sentence does, if that is before twice as much. UTF-16 units. */
const PART_LENGTH = 800
/** So many parts are looked for as they may be changed, later ones word for word alone. */
const MAX_NEAR = 80
/** No more places of a part are looked at. */
const MAX_PLACES = 20

/** A part of a piece: some of its items, from one on. */
interface Part {
  from: number
  quoted: QuotedWords
}

/** A place of a part, and the best chain of places of parts before it that it ends. */
interface Link {
  part: Part
  at: number
  finding: Finding
  /** Words in the chain, and how many of them stand in the article. */
  size: number
  own: number
  /** The first word of the chain's place. */
  first: number
  before: Link | null
}

/** @returns where most of the piece stands in order; null where no more than a few words do */
export function findInParts(quoted: QuotedWords, prepared: PreparedSource): Finding | null {
  const chain = bestChain(linksOf(quoted, prepared))
  if (chain === null || chain.size < SURE_RUN) return null
  const opposite = new Int32Array(quoted.items.length).fill(-1)
  for (let link: Link | null = chain; link; link = link.before) opposite.set(link.finding.opposite, link.part.from)
  return {
    opposite,
    first: chain.first,
    last: chain.finding.last,
    isWordForWord: false,
    score: chain.size / quoted.size,
  }
}

/** The parts of a piece: its items, cut where a sentence ends, and a longer sentence anywhere between two items. */
function cutIntoParts(quoted: QuotedWords): Part[] {
  const { items } = quoted
  const opening = openingItems(quoted)
  const lengthTo = (from: number, to: number) => (items[to]?.start ?? 0) - (items[from]?.start ?? 0)
  const cuts = [0]
  let enough = 0
  for (const at of items.keys()) {
    const from = cuts.at(-1) ?? 0
    while (enough < at && lengthTo(from, enough) < PART_LENGTH) enough++
    const length = lengthTo(from, at)
    if (length >= PART_LENGTH && opening.has(at)) cuts.push(at)
    else if (length > 2 * PART_LENGTH) cuts.push(enough)
  }
  return cuts.map((from, i) => partOf(quoted, from, cuts[i + 1] ?? items.length))
}

/** The items with which sentences begin. */
function openingItems({ items, text }: QuotedWords): ReadonlySet<number> {
  const ends = sentencesOf(text).map(({ end }) => end)
  const opening = new Set<number>()
  let sentence = 0
  for (const [at, { start }] of items.entries()) {
    if ((ends[sentence] ?? text.length) <= start) opening.add(at)
    while ((ends[sentence] ?? text.length) <= start) sentence++
  }
  return opening
}

/** An ellipsis where it is cut leaves out nothing of the part. */
function partOf(quoted: QuotedWords, from: number, to: number): Part {
  const items = quoted.items.slice(from, to)
  const lead = items.findIndex(({ kind }) => kind !== 'gap')
  return { from: from + Math.max(0, lead), quoted: withItems(quoted, items) }
}

/** The places of all parts, each with what leads up to it. */
function linksOf(quoted: QuotedWords, prepared: PreparedSource): Link[] {
  const links: Link[] = []
  for (const [at, part] of cutIntoParts(quoted).entries()) {
    const findings = findPiece(part.quoted, prepared, at < MAX_NEAR ? 'near' : 'exact')
    for (const finding of findings.slice(0, MAX_PLACES)) {
      const before = bestChain(
        links.filter((link) => link.at < at && link.finding.last < finding.first),
        finding.first,
      )
      const { size } = part.quoted
      links.push({
        part,
        at,
        finding,
        size: size + (before?.size ?? 0),
        own: (isInArticle(finding, prepared) ? size : 0) + (before?.own ?? 0),
        first: before?.first ?? finding.first,
        before,
      })
    }
  }
  return links
}

/**
 * Of chains the one with most words, of those the one with most in the article, of those the shortest.
 * @param end the word that they lead up to, where they go on
 */
function bestChain(links: readonly Link[], end: number | null = null): Link | null {
  const lengthOf = ({ first, finding }: Link) => (end ?? finding.last) - first
  return links.reduce<Link | null>((best, link) => {
    const more = best && (link.size - best.size || link.own - best.own || lengthOf(best) - lengthOf(link))
    return more === null || more > 0 ? link : best
  }, null)
}
