import { fnv1a } from '../fnv1a'
import { readWords, Vocabulary } from '../trace/match/words'

/**
 * Fingerprints of quoted words, by which other pages that may have them are found without comparing them all: hashes of
 * runs of words, thinned by winnowing (S. Schleimer, D. Wilkerson, A. Aiken, *Winnowing: local algorithms for document
 * fingerprinting*, 2003). Two texts that have `RUN + WINDOW - 1` words in a row in common, as matching folds them, have a
 * fingerprint in common, wherever either begins and ends; most that have fewer do, too. Linear in the text.
 */

/** Words of a run. */
const RUN = 3
/** Of so many runs in a row, one is kept. */
const WINDOW = 4
/** Units of one quotation that are looked at: of longer ones the beginning is enough to find them. */
const MAX_TEXT = 20_000

/** The fingerprints of a quotation, each once; none where it has fewer words than a run. */
export function printsOf(pieces: readonly string[]): number[] {
  const vocabulary = new Vocabulary()
  const { ids } = readWords(pieces.join(' ').slice(0, MAX_TEXT), vocabulary)
  const words = Array.from(ids, (id) => vocabulary.words[id] ?? '')
  const hashes: number[] = []
  for (let at = 0; at + RUN <= words.length; at++) hashes.push(fnv1a(words.slice(at, at + RUN).join(' ')))
  return winnowed(hashes)
}

/** Of each window its least hash. */
function winnowed(hashes: readonly number[]): number[] {
  const kept = new Set<number>()
  for (let at = 0; at === 0 || at + WINDOW <= hashes.length; at++) {
    const window = hashes.slice(at, at + WINDOW)
    if (window.length > 0) kept.add(Math.min(...window))
  }
  return [...kept]
}
