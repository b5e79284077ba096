import { greatestOf } from '../extremes'
import { textOf } from './element'
import type { PageFacts } from './page-facts'
import type { Place } from './place'
import { nodeOf } from './place-address'
import { type Metadata, readMetadata } from './read-metadata'
import { likenessTo } from './title-likeness'

/** Who an article is signed by, as pages mark it. */
const SIGNED = '[rel~="author"], [itemprop~="author"], [class*="byline" i]'
/** A longer line tells more than who wrote it. UTF-16 units. */
const MAX_NAME = 60

/**
 * What is known of each of several articles of a page. What the head tells is of the one whose headline the page bears
 * for a title, since some pages write over it as the reader goes on; of the others, what stands in them and in structured
 * data is known, and of a later one that is signed or dated itself, since most pages write over nothing but the title.
 * Addresses are `''` where unknown.
 * @param page what is known of the page as if it had one article
 */
export function placesMetadata(
  places: readonly Place[],
  page: Metadata,
  document: Document,
  facts: PageFacts,
): Metadata[] {
  if (places.length === 0) return []
  const { title } = readMetadata(document, { ...facts, article: null })
  const likenessOf = likenessTo(title)
  const alike = places.map(({ headline }) => likenessOf(headline))
  const titled = alike.indexOf(greatestOf(alike))
  const nodes = places.map(({ headline }) => nodeOf(headline, facts))
  // Structured data that is no other article's may be that of the article that the head tells of.
  const ofHead = nodes.includes(facts.article) ? null : facts.article
  return places.map(({ region, headline, url }, at) => {
    const root = region?.element ?? document
    const article = nodes[at] ?? null
    // A canonical address is seldom written over: it is the first one's.
    const head = at === 0 ? page.url : facts.url
    const isOfHead = at === titled && (at === 0 || !isSigned(root))
    const own = isOfHead
      ? { ...facts, article: article ?? ofHead }
      : { ...facts, title: headline, meta: new Map([['author', bylineIn(root)]]), article }
    const told = readMetadata(root, own)
    const address = url || (at === titled ? head : '')
    return { ...told, url: address, outlet: page.outlet, language: told.language || page.language }
  })
}

/** Whether it is told within an element who wrote what stands there, or when. */
export const isSigned = (root: Document | Element): boolean => root.querySelector(`time, ${SIGNED}`) !== null

/** Who signed what stands there, as it is marked; `''` where nobody is. */
export function bylineIn(root: Document | Element): string {
  const signed = root.querySelector(SIGNED)
  const name = signed ? textOf(signed, MAX_NAME + 1) : ''
  return name.length > MAX_NAME ? '' : name
}
