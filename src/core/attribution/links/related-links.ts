import type { Link, Source, SourceRelation, Span } from '../../model'
import { overlapOfAll } from '../../overlap'

/** A link with the reason why it is a statement's source. */
export interface RelatedLink {
  link: Link
  relation: SourceRelation
}

/** Share of some words that a link must stand on to be their source rather than a fact's within them. */
const MOST_OF_THE_WORDS = 0.5

/** Whether a link stands on most of a statement's words. */
export function coversMost(content: readonly Span[], link: Span): boolean {
  const length = content.reduce((sum, { start, end }) => sum + end - start, 0)
  return overlapOfAll(content, [link]) >= MOST_OF_THE_WORDS * length
}

/** Sources in the order of their links, each address once, by the first reason. */
export function asSources(text: string, related: readonly RelatedLink[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { link, relation } of related) {
    const { href, start, end } = link
    if (!sources.has(href)) sources.set(href, { href, anchor: text.slice(start, end), relation })
  }
  return [...sources.values()]
}
