/** One who may be meant, and how much speaks for it. */
export interface Rival<Who> {
  who: Who
  score: number
}

/**
 * Those who may be meant, each by the best of the places that speak for it: likeliest first, of two alike the one placed last.
 * @param keyOf what tells one from another
 * @param goesBy whether somebody goes by what was known before a place, even where that weighs more
 */
export function rankRivals<Who>(
  places: Iterable<Rival<Who>>,
  keyOf: (who: Who) => unknown,
  goesBy: (known: Who, next: Who) => boolean = () => false,
): Rival<Who>[] {
  const rivals = new Map<unknown, Rival<Who>>()
  for (const { who, score } of places) {
    const key = keyOf(who)
    const known = rivals.get(key)
    const isBetter = !known || score >= known.score
    const isKept = known && (!isBetter || goesBy(known.who, who))
    rivals.delete(key)
    rivals.set(key, { who: isKept ? known.who : who, score: isBetter ? score : known.score })
  }
  return [...rivals.values()].reverse().sort((a, b) => b.score - a.score)
}

/** Whether the second of those who are ranked comes nearer to the first than a share of its score. */
export const isClose = ([best, second]: readonly Rival<unknown>[], share: number): boolean =>
  best !== undefined && second !== undefined && second.score > share * best.score
