import type { Article, Link, Source, SourceRelation, Span } from '../../model'
import { overlapOfAll } from '../../overlap'
import { sameSite } from '../../sites/same-site'

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

/** The links that are sources, by what tells why one is; null where it is none. */
export const relatedLinks = (links: readonly Link[], relate: (link: Link) => SourceRelation | null): RelatedLink[] =>
  links.flatMap((link) => {
    const relation = relate(link)
    return relation ? [{ link, relation }] : []
  })

/** Whether a link leads to another site. */
export const isAbroad = ({ url }: Article, { href }: Link): boolean => url !== '' && !sameSite(url, href)

/** Sources in the order of their links, each address once, by the first reason. */
export function asSources(text: string, related: readonly RelatedLink[]): Source[] {
  const sources = new Map<string, Source>()
  for (const { link, relation } of related) {
    const { href, start, end } = link
    if (!sources.has(href)) sources.set(href, { href, anchor: text.slice(start, end), relation })
  }
  return [...sources.values()]
}
