import { findExactly } from './find-exactly'
import type { Finding } from './finding'
import type { PreparedSource } from './prepare-source'
import type { QuotedWords } from './quoted-words'
import { SHORT_STRETCH, type Stretch, stretchesOf } from './stretches'

/** No more places of a stretch are looked at. */
const MAX_PLACES = 100

/** Puts a piece together of the places of its stretches, each after the one before and as near as can be. */
export function findFar(quoted: QuotedWords, { words }: PreparedSource): Finding | null {
  const { items } = quoted
  const stretches = stretchesOf(items)
  if (!items.every(({ kind }) => kind === 'word' || kind === 'gap')) return null
  if (stretches.some((stretch) => stretch.words.length < SHORT_STRETCH.words)) return null
  const places = stretches.map((stretch) => findExactly(stretch.words, words.ids, MAX_PLACES))
  const chosen = shortestChain(stretches, places)
  if (chosen === null) return null
  const opposite = new Int32Array(items.length).fill(-1)
  for (const [at, stretch] of stretches.entries())
    for (let i = 0; i < stretch.words.length; i++) opposite[stretch.at + i] = (chosen[at] ?? 0) + i
  const last = (chosen.at(-1) ?? 0) + (stretches.at(-1)?.words.length ?? 1) - 1
  return { opposite, first: chosen[0] ?? 0, last, isWordForWord: true, score: 1 }
}

/** For each stretch one of its places, in order, so that the whole is as short as can be; null where there is none. */
function shortestChain(stretches: readonly Stretch[], places: readonly number[][]): number[] | null {
  let best: number[] | null = null
  for (const end of places.at(-1) ?? []) {
    const chain = [end]
    for (let at = stretches.length - 2; at >= 0; at--) {
      const [next = 0] = chain
      const length = stretches[at]?.words.length ?? 0
      const place = places[at]?.findLast((first) => first + length <= next)
      if (place === undefined) break
      chain.unshift(place)
    }
    if (
      chain.length === stretches.length &&
      (best === null || end - (chain[0] ?? 0) < (best.at(-1) ?? 0) - (best[0] ?? 0))
    )
      best = chain
  }
  return best
}
