import type { Match, Place } from './model'
import type { PreparedSource } from './prepare-source'
import { readWords } from './words'

/**
 * Looks for quoted words in a source.
 * @param content the pieces of a quotation, in order, without quotation marks: of one that is interrupted, or quoted in
 * parts. Ellipses and brackets in them are taken for marks of what was left out or replaced.
 */
export function matchWords(content: readonly string[], prepared: PreparedSource): Match {
  const places = content.flatMap((piece) => findExactly(piece, prepared)[0] ?? [])
  const [first] = places
  const last = places.at(-1)
  if (!first || !last) return { outcome: 'notFound' }
  const missing = content.flatMap((piece, at) => (findExactly(piece, prepared).length === 0 ? [at] : []))
  const place = { start: first.start, end: Math.max(first.end, last.end), pieces: places }
  const there = prepared.source.text.slice(place.start, place.end)
  const diff = [{ kind: 'same' as const, there, here: content.join(' '), turns: null }]
  return { outcome: 'found', verdict: missing.length > 0 ? 'partial' : 'verbatim', place, diff, missing, isFar: false }
}

function findExactly(piece: string, { words, vocabulary, source }: PreparedSource): Place[] {
  const wanted = readWords(piece, vocabulary).ids
  const places: Place[] = []
  if (wanted.length === 0) return places
  for (let at = 0; at + wanted.length <= words.count; at++) {
    if (!wanted.every((id, i) => words.ids[at + i] === id)) continue
    const start = words.starts[at] ?? 0
    const end = words.ends[at + wanted.length - 1] ?? source.text.length
    places.push({ start, end, pieces: [{ start, end }] })
  }
  return places
}
