import { greatestOf } from '../../extremes'

/**
 * Finds the stretches of a source that hold most of some wanted words, whatever their order: a window slides over the
 * source and keeps the sum of the weights of the wanted words in it, each counted as often as it is wanted. Linear in
 * the source. A filter: what stands in a window is still to be compared.
 */
export interface Window {
  /** Index of its first word, and of the one after its last. */
  from: number
  to: number
  /** Sum of the weights of the wanted words in it. */
  weight: number
}

/** A wanted word: how often, and how much it weighs each time. */
export interface WeightedWord {
  times: number
  weight: number
}

/**
 * @param wanted by number of word
 * @param size of the window, words
 * @param most windows that are given back, the best of those apart from one another, best first
 */
export function findWindows(
  ids: Int32Array,
  wanted: ReadonlyMap<number, WeightedWord>,
  size: number,
  most: number,
): Window[] {
  const best: Window[] = []
  const { times, weights } = byNumber(wanted)
  const held = new Int32Array(times.length)
  // Words that are not wanted lie beyond the arrays, or weigh nothing.
  const isWanted = (id: number) => (weights[id] ?? 0) > 0
  /** Counts one of a wanted word more, or one less. @returns the weight that comes or goes with it */
  const count = (id: number, change: 1 | -1): number => {
    const before = held[id] ?? 0
    held[id] = before + change
    return Math.max(before, before + change) <= (times[id] ?? 0) ? (weights[id] ?? 0) : 0
  }
  let weight = 0
  for (let end = 0; end < ids.length; end++) {
    const entering = ids[end] ?? 0
    const leaving = ids[end - size] ?? -1
    if (isWanted(entering)) weight += count(entering, 1)
    if (isWanted(leaving)) weight -= count(leaving, -1)
    // It is best where a wanted word has just come in.
    if (isWanted(entering) && (best.length < most || weight > (best.at(-1)?.weight ?? 0)))
      keepBest(best, { from: Math.max(0, end - size + 1), to: end + 1, weight }, most)
  }
  return best
}

function byNumber(wanted: ReadonlyMap<number, WeightedWord>): { times: Int32Array; weights: Float64Array } {
  const length = Math.max(-1, greatestOf(wanted.keys())) + 1
  const times = new Int32Array(length)
  const weights = new Float64Array(length)
  for (const [id, word] of wanted) {
    times[id] = word.times
    weights[id] = word.weight
  }
  return { times, weights }
}

/** Keeps the best windows apart from one another, best first. */
function keepBest(best: Window[], window: Window, most: number): void {
  const overlapping = best.findIndex(({ from, to }) => window.from < to && from < window.to)
  if (overlapping >= 0) {
    if ((best[overlapping]?.weight ?? 0) >= window.weight) return
    best.splice(overlapping, 1)
  } else if (best.length === most && (best.at(-1)?.weight ?? 0) >= window.weight) return
  const at = best.findIndex(({ weight }) => weight < window.weight)
  best.splice(at < 0 ? best.length : at, 0, window)
  if (best.length > most) best.pop()
}
