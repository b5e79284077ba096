/**
 * The first of so many places at which a test holds; their number where it holds at none. Binary search: what holds at a
 * place must hold at all after it.
 */
export function firstPlace(count: number, holds: (at: number) => boolean): number {
  let low = 0
  let high = count
  while (low < high) {
    const middle = (low + high) >> 1
    if (holds(middle)) high = middle
    else low = middle + 1
  }
  return low
}
