import type { Finding } from './finding'
import type { PreparedSource } from './prepare-source'
import type { QuotedWords } from './quoted-words'

/** A piece of a quotation, and where it may stand. */
export interface PlacedPiece {
  quoted: QuotedWords
  findings: Finding[]
}

/** For each part that stands in the source, where. */
export type Choice = ReadonlyMap<PlacedPiece, Finding>

/** A shorter piece of several stands only near the others: it may be said anywhere. Words. */
const MIN_ALONE = 4
/** What is near: within the same few paragraphs. Words. */
const NEAR = 150
/** A block repeats another if, around the quoted words, it has at least this many words more, all the same ... */
const MIN_AROUND = 3
/** ... as far as it is compared, on each side. Words. */
const MAX_AROUND = 60
/** Of places of the same words so many are compared with one another. */
const MAX_COMPARED = 40
/** No more places are told of. */
const MAX_CHOICES = 20

/**
 * Chooses places that lie together. The part that tells most, by its length and by how few places it has, goes first;
 * each other part is taken where it is nearest to it, and where no other stands if it can be. Places in the article outrank
 * those beside it.
 * @returns every choice that is as good as the first, in the order of the source; none where nothing stands there
 */
export function choosePlaces(parts: readonly PlacedPiece[], prepared: PreparedSource): Choice[] {
  const found = parts.filter(({ findings }) => findings.length > 0)
  const [anchor, ...others] = found.sort((a, b) => weightOf(b) - weightOf(a))
  if (!anchor) return []
  const choices = placesOf(anchor, prepared).map((place) => {
    const choice = new Map([[anchor, place]])
    for (const part of others) {
      const nearest = nearestTo(place, part, [...choice.values()])
      if (nearest) choice.set(part, nearest)
    }
    return choice
  })
  const most = Math.max(...choices.map(({ size }) => size))
  return choices.filter(({ size }) => size === most).slice(0, MAX_CHOICES)
}

const weightOf = ({ quoted, findings }: PlacedPiece): number => quoted.size / findings.length

/** Whether a place is the article's own. */
export function isInArticle({ first }: Finding, { source, words, blockAt }: PreparedSource): boolean {
  const block = source.blocks[blockAt(words.starts[first] ?? 0)]
  return block !== undefined && block.inArticle !== null
}

/** The places that may be meant: those in the article; where there are none, all. */
function placesOf({ findings }: PlacedPiece, prepared: PreparedSource): Finding[] {
  const inside = findings.filter((finding) => isInArticle(finding, prepared))
  return inside.length > 0 ? distinct(inside, true, prepared) : distinct(findings, false, prepared)
}

/**
 * Without places that only repeat another, what stands around it included. In the article a whole sentence said twice
 * is said at two places; a short block that stands within a longer one, word for word, is a pull quote.
 */
function distinct(findings: readonly Finding[], isInArticle: boolean, prepared: PreparedSource): Finding[] {
  const kept: Finding[] = []
  for (const finding of findings.slice(0, MAX_COMPARED)) {
    const isRepeated = findings.some((other) => {
      if (other === finding || !isStretchedAround(finding, other, prepared)) return false
      return isStretchedAround(other, finding, prepared) ? !isInArticle && kept.includes(other) : true
    })
    if (!isRepeated) kept.push(finding)
  }
  return kept
}

/** Whether all that stands in a block around a place stands around another, too. */
function isStretchedAround(finding: Finding, other: Finding, { source, words, blockAt }: PreparedSource): boolean {
  const block = source.blocks[blockAt(words.starts[finding.first] ?? 0)]
  if (!block) return false
  const shift = other.first - finding.first
  const isInBlock = (at: number) =>
    at >= 0 && at < words.count && (words.starts[at] ?? 0) >= block.start && (words.ends[at] ?? 0) <= block.end
  let around = 0
  for (const [from, step] of [
    [finding.first - 1, -1],
    [finding.last + 1, 1],
  ] as const) {
    for (let at = from; isInBlock(at) && Math.abs(at - from) < MAX_AROUND; at += step) {
      if (words.ids[at] !== words.ids[at + shift]) return false
      around++
    }
  }
  return around >= MIN_AROUND
}

/**
 * Where a part stands nearest to a place, rather apart from those that are taken; undefined where it is short and stands
 * near it nowhere.
 */
function nearestTo(place: Finding, { quoted, findings }: PlacedPiece, taken: readonly Finding[]): Finding | undefined {
  const near = findings.filter((each) => distance(place, each) <= NEAR)
  const apart = near.filter((each) => taken.every((other) => distance(other, each) > 0))
  const candidates = [apart, near, quoted.size >= MIN_ALONE ? findings : []].find(({ length }) => length > 0)
  return candidates?.toSorted((a, b) => distance(place, a) - distance(place, b))[0]
}

/** Words between two places; 0 where they overlap. */
function distance(a: Finding, b: Finding): number {
  return Math.max(0, b.first - a.last, a.first - b.last)
}
