import { isNode, type JsonLdNode, textValue } from '../../article/json-ld'
import type { PageFacts } from '../../article/page-facts'
import { plain } from '../../article/plain'
import { isoDate } from '../../article/published'
import { greatestOf } from '../../extremes'

/** What a page tells machines of its article, besides what `core/article` reads. */

const MODIFIED_NAMES = ['article:modified_time', 'og:updated_time', 'datemodified', 'dcterms.modified', 'last-modified']
/** Words by which pages name, in `<meta>`, who may read. */
const TIER_NAMES = ['article:content_tier', 'content_tier', 'article:opinion_tier']
/** Selectors that are followed, of each page. */
const MOST_SELECTORS = 5
const CLOSED_TIER = /^(?:metered|locked|premium|paid|subscriber)/i

/** When it was last changed, ISO 8601; `''` where the page does not tell. */
export function modifiedOf({ article, meta }: PageFacts): string {
  const given = [textValue(article?.dateModified), ...MODIFIED_NAMES.map((name) => meta.get(name) ?? '')]
  return given.map(isoDate).find((date) => date !== '') ?? ''
}

/** Whether it is told to be for subscribers: all of it, or all but its start. */
export function isForSubscribers({ nodes, meta }: PageFacts): boolean {
  if (TIER_NAMES.some((name) => CLOSED_TIER.test(meta.get(name) ?? ''))) return true
  return nodes.some(
    (node) =>
      isClosed(node.isAccessibleForFree) || listOf(node.hasPart).some((part) => isClosed(part.isAccessibleForFree)),
  )
}

/** Selectors of the parts that are told to be for subscribers: of one class or one identifier each, as schema.org has them. */
export function closedSelectors({ nodes }: PageFacts): string[] {
  const parts = nodes.flatMap((node) => listOf(node.hasPart)).filter((part) => isClosed(part.isAccessibleForFree))
  return parts
    .flatMap(({ cssSelector }) => (Array.isArray(cssSelector) ? cssSelector : [cssSelector]))
    .flatMap((given) => (typeof given === 'string' ? given.split(',') : []))
    .map((selector) => selector.trim())
    .filter((selector) => /^[.#][\w-]{1,80}$/.test(selector))
    .slice(0, MOST_SELECTORS)
}

/** How many words it is told to have; null where it is not told. */
export function toldWords({ nodes }: PageFacts): number | null {
  const counts = nodes.map((node) => Number(node.wordCount)).filter((count) => Number.isInteger(count) && count > 0)
  return counts.length > 0 ? greatestOf(counts) : null
}

/** The paragraphs of the longest `articleBody` (schema.org); `[]` where there is none. */
export function toldParagraphs({ nodes }: PageFacts): string[] {
  const bodies = nodes.map((node) => (typeof node.articleBody === 'string' ? node.articleBody : ''))
  const longest = bodies.reduce((a, b) => (b.length > a.length ? b : a), '')
  return longest
    .split(/\n|<\/p>|<br\s*\/?>/i)
    .map(plain)
    .filter((paragraph) => paragraph !== '')
}

/** Pages write it as a boolean, and as a word. */
function isClosed(value: unknown): boolean {
  return value === false || (typeof value === 'string' && /^false$/i.test(value.trim()))
}

function listOf(value: unknown): JsonLdNode[] {
  return (Array.isArray(value) ? value : [value]).filter(isNode)
}
