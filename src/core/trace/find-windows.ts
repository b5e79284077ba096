/**
 * Finds the stretches of a source that hold most of some wanted words, whatever their order: a window slides over the
 * source and keeps the sum of the weights of the wanted words in it, each counted as often as it is wanted. Linear in
 * the source. A filter: what stands in a window is still to be compared.
 */
export interface Window {
  /** Index of its first word, and of the one behind its last. */
  from: number
  to: number
  /** Sum of the weights of the wanted words in it. */
  weight: number
}

/** A wanted word: how often, and how much it weighs each time. */
export interface Wanted {
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
  wanted: ReadonlyMap<number, Wanted>,
  size: number,
  most: number,
): Window[] {
  const best: Window[] = []
  const held = new Map<number, number>()
  let weight = 0
  for (let end = 0; end < ids.length; end++) {
    const entering = ids[end] ?? -1
    const entered = wanted.get(entering)
    if (entered) {
      const times = (held.get(entering) ?? 0) + 1
      held.set(entering, times)
      if (times <= entered.times) weight += entered.weight
    }
    const leaving = end >= size ? (ids[end - size] ?? -1) : -1
    const left = leaving >= 0 ? wanted.get(leaving) : undefined
    if (left) {
      const times = held.get(leaving) ?? 0
      held.set(leaving, times - 1)
      if (times <= left.times) weight -= left.weight
    }
    // It is best where a wanted word has just come in.
    if (entered) keepBest(best, { from: Math.max(0, end - size + 1), to: end + 1, weight }, most)
  }
  return best
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
