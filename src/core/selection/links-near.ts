import type { Article, Source } from '../model'
import type { SelectionAnswer } from './answer-for'
import type { PlacedPiece } from './spans'
import { stringOf } from './spans'

/** A link of the page at which chosen words may be looked for. */
export interface NearLink {
  href: string
  /** The words that it stands on. */
  anchor: string
  /** The source of a statement that the words are of, as the reading has it; null for any other link. */
  source: Source | null
}

/** Links that are offered at most: a reader would not look through more. */
const MOST = 40

/**
 * The links of an article, those first that the statements of chosen words have for their sources, then those nearest to
 * the words; each address once.
 */
export function linksNear(article: Article, { given }: SelectionAnswer, words: readonly PlacedPiece[]): NearLink[] {
  const sources = given.flatMap(({ statement }) => statement.sources.map((source) => linkOf(source)))
  const [first] = words
  const distance = ({ where, start, end }: PlacedPiece) =>
    first?.where === where ? Math.max(start - first.end, first.start - end, 0) : Number.POSITIVE_INFINITY
  const links = article.links
    .map((link) => ({ ...link, text: stringOf(article, link.where).slice(link.start, link.end) }))
    .sort((a, b) => distance(a) - distance(b) || a.start - b.start)
    .map(({ href, text }): NearLink => ({ href, anchor: text, source: null }))
  const seen = new Set([article.url])
  const isNew = ({ href }: NearLink) => !seen.has(href) && seen.add(href)
  return [...sources, ...links].filter(isNew).slice(0, MOST)
}

const linkOf = (source: Source): NearLink => ({ href: source.href, anchor: source.anchor, source })
