import type { Place } from './model'
import type { PreparedSource } from './prepare-source'
import { readWords } from './words'

/** Passages of a source that support reported words, best first; `[]` where nothing does. Nothing is verified by them. */
export function findRelated(words: string, prepared: PreparedSource): Place[] {
  const wanted = new Set(readWords(words, prepared.vocabulary).ids)
  const { source } = prepared
  return source.blocks
    .map(({ start, end }) => {
      const held = new Set(readWords(source.text.slice(start, end), prepared.vocabulary).ids)
      return { start, end, score: [...wanted].filter((id) => held.has(id)).length / wanted.size }
    })
    .filter(({ score }) => score > 0.5)
    .sort((a, b) => b.score - a.score)
    .map(({ start, end }) => ({ start, end, pieces: [{ start, end }] }))
}
