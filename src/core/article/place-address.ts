import { withoutFragment } from '../address-parts'
import { resolve } from './address'
import type { RawBlock, Region } from './collection'
import { isArticleNode, isNode, type JsonLdNode, textValue } from './json-ld'
import type { PageFacts } from './page-facts'
import { fold, likeness } from './plain'
import { linkedShare } from './prose'

/*
 * The address that one of several articles of a page has for itself, as pages tell it: on the element around it, on its
 * headline, or in structured data.
 */

/** Attributes in which pages keep the address of what an element holds. */
const ADDRESS = /^(?:data-(?:[\w-]+-)?(?:url|uri|href|permalink|canonical|link)|itemid|about|resource)$/
/** Parts of their names that tell of another address. */
const OTHER_ADDRESS = /im(?:g|age)|video|audio|src|thumb|logo|api|ajax|load|comment|share|next|prev|author/
/** What an address looks like; data attributes hold all sorts of things. */
const WRITTEN = /^(?:https?:)?\/\/[^\s/]+\/\S|^\/[^\s/]/
/** Where an article's own address stands within it. */
const WITHIN = '[rel~="bookmark"], a[itemprop~="url"], [itemprop~="mainEntityOfPage"]'
/** How alike the headline of structured data and that on the page must be (Dice over words). */
const ALIKE = 0.8
/** A headline leads to its article where its link holds more of it than this. */
const LINKED = 0.8

/** The structured data of the article under a headline; null where there is none. */
export function nodeOf(headline: string, facts: PageFacts): JsonLdNode | null {
  const wanted = fold(headline)
  const told = (node: JsonLdNode) => fold(textValue(node.headline) || textValue(node.name))
  return facts.nodes.find((node) => isArticleNode(node) && likeness(told(node), wanted) >= ALIKE) ?? null
}

/** The address of an article in this region and under this headline, without fragment; `''` where it is not told. */
export function placeAddress(region: Region, headline: RawBlock, facts: PageFacts, base: string): string {
  for (const given of addressesOf(region, headline, facts)) {
    const address = given && resolve(given, base)
    if (address && new URL(address).pathname.length > 1) return withoutFragment(address)
  }
  return ''
}

function* addressesOf(region: Region, headline: RawBlock, facts: PageFacts): Generator<string | null> {
  yield attributeAddress(region.element)
  const [link] = headline.links
  if (link && linkedShare(headline) > LINKED) yield link.href
  const within = region.element.querySelector(WITHIN)
  if (within) yield within.getAttribute('href') ?? within.getAttribute('itemid') ?? within.getAttribute('content')
  const node = nodeOf(headline.text, facts)
  if (node) yield nodeAddress(node)
  // What wraps this article alone may be what the page's scripts know it by.
  if (region.parent) yield attributeAddress(region.parent.element)
}

/** The address on an element itself; null where there is none. */
export function attributeAddress(element: Element): string | null {
  for (const name of element.getAttributeNames()) {
    if (!ADDRESS.test(name) || OTHER_ADDRESS.test(name)) continue
    const value = element.getAttribute(name)?.trim() ?? ''
    if (WRITTEN.test(value)) return value
  }
  return null
}

function nodeAddress({ url, mainEntityOfPage, '@id': id }: JsonLdNode): string | null {
  const entity = isNode(mainEntityOfPage) ? mainEntityOfPage['@id'] : mainEntityOfPage
  const given = [url, entity, id].find((value) => typeof value === 'string' && WRITTEN.test(value))
  return typeof given === 'string' ? given : null
}

/** Whether an address is that of a page, or of a part of it: an entry of a live blog, a comment. */
export function isBelow(address: string, page: string): boolean {
  if (address === page) return true
  try {
    const [part, whole] = [new URL(address), new URL(page)]
    const path = whole.pathname.replace(/\/$/, '')
    if (part.host !== whole.host || path === '') return false
    if (part.pathname.replace(/\/$/, '') === path) return whole.search === '' || whole.search === part.search
    return part.pathname.startsWith(`${path}/`)
  } catch {
    return false
  }
}
