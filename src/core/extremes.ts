/** The least of any many numbers: `Math.min` takes no more arguments than the stack holds. `Infinity` of none. */
export function leastOf(numbers: Iterable<number>): number {
  let least = Number.POSITIVE_INFINITY
  for (const number of numbers) least = Math.min(least, number)
  return least
}

/** The greatest of any many numbers. `-Infinity` of none. */
export function greatestOf(numbers: Iterable<number>): number {
  let greatest = Number.NEGATIVE_INFINITY
  for (const number of numbers) greatest = Math.max(greatest, number)
  return greatest
}
