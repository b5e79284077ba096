import { matchWords } from '../trace/match/match-words'
import { type PreparedSource, prepareSource } from '../trace/match/prepare-source'
import { headFrom, joinBlocks } from '../trace/source/source-from-blocks'
import { dayOf, type Entry, type Line, quotedInLine } from './remembered-page'

/**
 * Where else in the memory quoted words stand. They are compared as at a source (`trace/match`): by words, whatever the
 * page's language, so that a quotation is found again in a page in another language that has it as it was said.
 */

/** How the words stand on another page. */
export type Sameness =
  /** All of them, word for word. */
  | 'exact'
  /** All of them, but for marked edits. */
  | 'edited'
  /** With some words that are others. */
  | 'near'
  /** A part of them. */
  | 'part'

/** A page that has the words of a statement. */
export interface Elsewhere {
  entry: Entry
  line: Line
  sameness: Sameness
}

/** Fewer words may be the same by chance. */
const MIN_WORDS = 4
/** The same, where they are not all the same, or not all there. */
const MIN_ALIKE = 6

/** What compares other words with these. */
export interface Comparer {
  /** How these words stand in other ones; null where they do not. */
  compare(others: readonly string[]): Sameness | null
}

/** @param pieces the quoted words of a statement; null where they are too few to be compared with any */
export function comparerOf(pieces: readonly string[]): Comparer | null {
  const here = prepared(pieces)
  if (here.words.count < MIN_WORDS) return null
  return {
    compare(others) {
      const there = prepared(others)
      return samenessIn(pieces, here, there) ?? (isPart(others, there, here) ? 'part' : null)
    },
  }
}

function samenessIn(pieces: readonly string[], here: PreparedSource, there: PreparedSource): Sameness | null {
  const match = matchWords(pieces, there)
  if (match.outcome !== 'found') return null
  if (match.verdict === 'verbatim') return 'exact'
  if (match.verdict === 'edited') return 'edited'
  if (here.words.count < MIN_ALIKE || there.words.count < MIN_ALIKE) return null
  if (match.verdict === 'reworded') return 'near'
  const found = pieces.filter((_, at) => !match.missing.includes(at))
  return prepared(found).words.count >= MIN_ALIKE ? 'part' : null
}

/** Whether the others are a part of these words. */
function isPart(others: readonly string[], there: PreparedSource, here: PreparedSource): boolean {
  if (there.words.count < MIN_ALIKE) return false
  const match = matchWords(others, here)
  return match.outcome === 'found' && (match.verdict === 'verbatim' || match.verdict === 'edited')
}

function prepared(pieces: readonly string[]): PreparedSource {
  const joined = joinBlocks([{ kind: 'paragraph', text: pieces.join(' '), page: null }])
  return prepareSource({ head: headFrom({ url: '', kind: 'text', bytes: 0 }, 0), ...joined, article: null })
}

const RANK: Readonly<Record<Sameness, number>> = { exact: 0, edited: 1, near: 2, part: 3 }

/**
 * The pages that have these words, of each the statement that has most of them, by their days, the earliest first.
 * @param entries pages that may have them; the page itself is none
 */
export function findElsewhere(pieces: readonly string[], entries: readonly Entry[]): Elsewhere[] {
  const comparer = comparerOf(pieces)
  if (!comparer) return []
  const found = entries.flatMap((entry) => {
    const [best] = entry.lines
      .flatMap((line) => {
        const quoted = quotedInLine(line)
        const sameness = quoted.length > 0 ? comparer.compare(quoted) : null
        return sameness ? [{ entry, line, sameness }] : []
      })
      .sort((a, b) => RANK[a.sameness] - RANK[b.sameness])
    return best ? [best] : []
  })
  return found.sort((a, b) => (dayOf(a.entry) < dayOf(b.entry) ? -1 : 1))
}
