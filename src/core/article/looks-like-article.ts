import { elementsNamed } from './element'

/** Reading stops once this many paragraphs of prose are found. */
const ENOUGH_PARAGRAPHS = 3

/**
 * The cheap gate: whether a page says that it is an article, or reads like one. Under a millisecond on most pages.
 */
export function looksLikeArticle(document: Document): boolean {
  return countProse(document) >= ENOUGH_PARAGRAPHS
}

function countProse(document: Document): number {
  let count = 0
  for (const p of elementsNamed(document, new Set(['p']), 200)) if ((p.textContent ?? '').length > 80) count++
  return count
}
