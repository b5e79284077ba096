import type { Finding } from './find-piece'
import type { PreparedSource } from './prepare-source'
import type { QuotedWords } from './quoted-words'

/** A piece of a quotation, or a part of a long one, and where it may stand. */
export interface Part {
  /** Index of the piece. */
  piece: number
  quoted: QuotedWords
  findings: Finding[]
}

/** For each part that stands in the source, where. */
export type Choice = ReadonlyMap<Part, Finding>

/** A shorter piece of several stands only near the others: it may be said anywhere. Words. */
const MIN_ALONE = 4
/** What is near: within the same few paragraphs. Words. */
const NEAR = 150
/** Words on either side by which a place that repeats another is told from one of its own. */
const SURROUNDINGS = 4
/** No more places are told of. */
const MAX_CHOICES = 20

/**
 * Chooses places that lie together. The part that tells most, by its length and by how few places it has, goes first;
 * each other part is taken where it is nearest to it. Places in the article outrank those beside it.
 * @returns every choice that is as good as the first, in the order of the source; none where nothing stands there
 */
export function choosePlaces(parts: readonly Part[], prepared: PreparedSource): Choice[] {
  const found = parts.filter(({ findings }) => findings.length > 0)
  const [anchor] = [...found].sort((a, b) => weightOf(b) - weightOf(a))
  if (!anchor) return []
  const choices = distinct(inArticleFirst(anchor.findings, prepared), prepared).map((place) => {
    const choice = new Map<Part, Finding>()
    for (const part of parts) {
      const nearest = part === anchor ? place : nearestTo(place, part)
      if (nearest) choice.set(part, nearest)
    }
    return choice
  })
  const most = Math.max(...choices.map(({ size }) => size))
  return choices.filter(({ size }) => size === most).slice(0, MAX_CHOICES)
}

const weightOf = ({ quoted, findings }: Part): number => quoted.size / findings.length

/** The findings in the article; where there are none, all. */
function inArticleFirst(findings: readonly Finding[], { source, words, blockAt }: PreparedSource): readonly Finding[] {
  const inside = findings.filter(({ first }) => {
    const block = source.blocks[blockAt(words.starts[first] ?? 0)]
    return block !== undefined && block.inArticle !== null
  })
  return inside.length > 0 ? inside : findings
}

/** Without places that only repeat another, with what stands around it: a teaser, a pull quote, a page printed twice. */
function distinct(findings: readonly Finding[], prepared: PreparedSource): Finding[] {
  const seen = new Set<string>()
  return findings.filter((finding) => {
    const key = surroundings(finding, prepared)
    if (seen.has(key)) return false
    seen.add(key)
    return true
  })
}

/** The words right before and behind a place, within its block. */
function surroundings({ first, last }: Finding, { source, words, blockAt }: PreparedSource): string {
  const block = source.blocks[blockAt(words.starts[first] ?? 0)]
  const { start, end } = block ?? { start: 0, end: source.text.length }
  const around: number[] = []
  for (let away = SURROUNDINGS; away >= 1; away--) {
    const before = first - away
    around.push(before >= 0 && (words.starts[before] ?? 0) >= start ? (words.ids[before] ?? -1) : -1)
  }
  for (let away = 1; away <= SURROUNDINGS; away++) {
    const behind = last + away
    around.push(behind < words.count && (words.starts[behind] ?? 0) < end ? (words.ids[behind] ?? -1) : -1)
  }
  return around.join(' ')
}

/** Where a part stands nearest to a place; undefined where it is short and stands near it nowhere. */
function nearestTo(place: Finding, { quoted, findings }: Part): Finding | undefined {
  const [nearest] = [...findings].sort((a, b) => distance(place, a) - distance(place, b))
  const isNear = nearest !== undefined && distance(place, nearest) <= NEAR
  return isNear || quoted.size >= MIN_ALONE ? nearest : undefined
}

/** Words between two places; 0 where they overlap. */
function distance(a: Finding, b: Finding): number {
  return Math.max(0, b.first - a.last, a.first - b.last)
}
