/**
 * All places where a sequence of words stands in another, overlapping ones too, in order: Knuth, Morris and Pratt
 * (1977). Linear in both, whatever they hold.
 * @param limit no more places than this are told
 * @returns index of the first word of each
 */
export function findExactly(wanted: Int32Array, ids: Int32Array, limit: number): number[] {
  const places: number[] = []
  if (wanted.length === 0 || wanted.length > ids.length) return places
  const borders = bordersOf(wanted)
  let matched = 0
  for (let at = 0; at < ids.length; at++) {
    const id = ids[at] ?? -1
    while (matched > 0 && wanted[matched] !== id) matched = borders[matched - 1] ?? 0
    if (wanted[matched] === id) matched++
    if (matched < wanted.length) continue
    places.push(at - matched + 1)
    if (places.length === limit) break
    matched = borders[matched - 1] ?? 0
  }
  return places
}

/** For each start of the sequence, how long the longest shorter start is that also ends it. */
function bordersOf(wanted: Int32Array): Int32Array {
  const borders = new Int32Array(wanted.length)
  let length = 0
  for (let at = 1; at < wanted.length; at++) {
    while (length > 0 && wanted[at] !== wanted[length]) length = borders[length - 1] ?? 0
    if (wanted[at] === wanted[length]) length++
    borders[at] = length
  }
  return borders
}
