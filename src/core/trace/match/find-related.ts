import { firstPlace } from '../../first-place'
import type { Span } from '../../model'
import type { SourceBlock } from '../source/source-text'
import type { Place } from './match'
import type { PreparedSource } from './prepare-source'
import { sentencesOf } from './sentences-of'
import { readWords, type Words } from './words'

/**
 * Finds the passages that reported words may rest on. A report keeps the names, the numbers and most of the words that
 * matter, in forms and an order of its own: so sentences, and pairs of them, are ranked by the weight of the reported
 * words that they share, weighted by how rare they are in the source (Spärck Jones 1972), whatever their endings. This
 * is a search, no proof: what it finds is shown as *related*, and where too little is shared nothing is.
 *
 * Cost: linear in the source.
 */

/** Of the weight of the reported words a passage has this share. */
const MIN_SHARE = 0.4
/** It shares so many words that weigh. */
const MIN_SHARED = 3
/** A second sentence is taken in if it adds this share. */
const MIN_ADDED = 0.15
/** Longer words are compared without their last letters: endings, mostly. Letters. */
const STEM = { length: 6, ending: 3, least: 5 }
/** Words of so few letters are seldom what matters; they have this share of their weight. */
const SHORT = { letters: 3, share: 0.25 }
/** Numbers and words with a capital within a sentence tell more than others, by this factor. */
const TELLING = 1.5
/** Passages beside the article, in teasers and comments, count for less. */
const BESIDE = 0.8
/** No more passages are told of. */
const MAX_PASSAGES = 5

/** A passage that may be shown. */
interface Candidate extends Span {
  score: number
}

/** Passages that support reported words, best first; `[]` where nothing does. */
export function findRelated(words: string, prepared: PreparedSource): Place[] {
  const { source } = prepared
  const sentences = source.blocks.flatMap((block) => sentencesIn(block, source.text))
  const stems = sentences.map(({ span }) => stemsIn(span, prepared))
  const weights = weighWords(words, stems, prepared)
  const total = sum([...weights.values()].map(({ weight }) => weight))
  if (total === 0) return []
  const enough = { weight: MIN_SHARE * total, count: Math.min(MIN_SHARED, weights.size) }
  const sharedBy = (...at: number[]) => sharedWeight(new Set(at.flatMap((each) => [...(stems[each] ?? [])])), weights)
  const candidates = sentences.flatMap(({ span, block }, at): Candidate[] => {
    const alone = sharedBy(at)
    const next = sentences[at + 1]
    const pair = next?.block === block ? { ...sharedBy(at, at + 1), end: next.span.end } : null
    const added = pair && pair.weight - alone.weight >= MIN_ADDED * total ? pair : null
    const { weight, count } = added ?? alone
    if (count < enough.count || weight < enough.weight) return []
    const score = weight * (block.inArticle === null ? BESIDE : 1) * (added ? 1 - MIN_ADDED / 2 : 1)
    return [{ ...trimmed(span.start, added?.end ?? span.end, source.text), score }]
  })
  return apart(candidates.sort((a, b) => b.score - a.score)).map(({ start, end }) => ({
    start,
    end,
    pieces: [{ start, end }],
  }))
}

function sentencesIn(block: SourceBlock, text: string): { span: Span; block: SourceBlock }[] {
  return sentencesOf(text.slice(block.start, block.end)).map(({ start, end }) => ({
    span: { start: block.start + start, end: block.start + end },
    block,
  }))
}

/** The stems of the words in a stretch of the source. */
function stemsIn({ start, end }: Span, { words, vocabulary }: PreparedSource): Set<string> {
  const stems = new Set<string>()
  for (let at = firstFrom(words, start); at < words.count && (words.starts[at] ?? 0) < end; at++)
    stems.add(stemOf(vocabulary.words[words.ids[at] ?? -1] ?? ''))
  return stems
}

/** Index of the first word that begins at an offset or after it. */
const firstFrom = ({ starts, count }: Words, offset: number): number =>
  firstPlace(count, (at) => (starts[at] ?? 0) >= offset)

function stemOf(word: string): string {
  if (word.length < STEM.length || /^\d/.test(word)) return word
  return word.slice(0, Math.max(STEM.least, word.length - STEM.ending))
}

/** What a reported word weighs, and which it is among them. */
interface Weighed {
  weight: number
  rank: number
}

/** What each reported word weighs, by its stem. */
function weighWords(
  text: string,
  sentences: readonly Set<string>[],
  { vocabulary }: PreparedSource,
): Map<string, Weighed> {
  const weights = new Map<string, Weighed>()
  const words = readWords(text, vocabulary)
  const holding = new Map<string, number>()
  for (const stems of sentences) for (const stem of stems) holding.set(stem, (holding.get(stem) ?? 0) + 1)
  for (let at = 0; at < words.count; at++) {
    const spelling = text.slice(words.starts[at], words.ends[at])
    const stem = stemOf(vocabulary.words[words.ids[at] ?? -1] ?? '')
    const rarity = Math.log(1 + sentences.length / (1 + (holding.get(stem) ?? 0)))
    const weight = rarity * tellingFactor(spelling, at === 0)
    weights.set(stem, { weight, rank: weights.get(stem)?.rank ?? weights.size })
  }
  return weights
}

/** How much more a word tells than others that are as rare, or less. */
function tellingFactor(spelling: string, isFirst: boolean): number {
  if (/^\p{Nd}/u.test(spelling) || (!isFirst && /^\p{Lu}/u.test(spelling))) return TELLING
  const isShort = /^\p{L}+$/u.test(spelling) && spelling.length <= SHORT.letters && !isDense(spelling)
  return isShort ? SHORT.share : 1
}

const isDense = (spelling: string): boolean =>
  /[\p{Script=Han}\p{Script=Kana}\p{Script=Hira}\p{Script=Thai}]/u.test(spelling)

function sharedWeight(stems: ReadonlySet<string>, weights: ReadonlyMap<string, Weighed>) {
  // Added up in one order, so that equal passages have equal sums.
  const shared = [...stems].flatMap((stem) => weights.get(stem) ?? []).sort((a, b) => a.rank - b.rank)
  return { weight: sum(shared.map(({ weight }) => weight)), count: shared.length }
}

/** The best passages that do not overlap. */
function apart(best: readonly Candidate[]): Candidate[] {
  const kept: Candidate[] = []
  for (const candidate of best) {
    if (kept.length === MAX_PASSAGES) break
    if (kept.every(({ start, end }) => candidate.end <= start || candidate.start >= end)) kept.push(candidate)
  }
  return kept
}

function trimmed(start: number, end: number, text: string): Span {
  return { start, end: start + text.slice(start, end).trimEnd().length }
}

function sum(values: Iterable<number>): number {
  let total = 0
  for (const value of values) total += value
  return total
}
