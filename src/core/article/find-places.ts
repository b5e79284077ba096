import { greatestOf, leastOf } from '../extremes'
import { isSameHost } from '../sites/near-site'
import type { Collection, RawBlock, Region } from './collection'
import { typesOf } from './json-ld'
import type { PageFacts } from './page-facts'
import type { Place } from './place'
import { attributeAddress, isBelow, nodeOf, placeAddress } from './place-address'
import { bylineIn, isSigned } from './place-metadata'
import { isWithin } from './scope'
import { inSteps, type Steps } from './steps'
import { likenessTo } from './title-likeness'

/** An article has at least so many paragraphs, of so much text together; teasers and related stories have less. */
const MIN_PARAGRAPHS = 3
/** UTF-16 units. */
const MIN_PROSE = 400
/** Headings looked at: pages that add article after article have two or three in each. */
const MAX_HEADINGS = 200
/** So many headings are looked at without a pause. */
const HEADINGS_PER_STEP = 10

/** What is known of a page. */
export interface Known {
  facts: PageFacts
  /** The title it bears. */
  title: string
  /** What its addresses are relative to. */
  base: string
}

interface Texts {
  blocks: RawBlock[]
  headings: RawBlock[]
}

/** A part of the page that may be an article of its own. */
interface Candidate {
  region: Region
  headline: RawBlock
  url: string
}

/**
 * Finds the articles that stand on a page one after another, as pages have them that add the next as the reader goes on.
 * Each has its own headline, in an element that holds that and its paragraphs, and its own address; or it looks like the
 * first one all over, and where its headline is of a lower rank it is signed and dated. What has neither is part of one
 * article: entries of a live blog under one headline, sections, teasers, comments, related stories.
 * @returns in order; `[]` where the page has one article, or none
 */
export function* findPlaces({ blocks }: Collection, known: Known): Steps<Place[]> {
  const { facts, base } = known
  const headings = blocks.filter(({ level }) => level === 1 || level === 2).slice(0, MAX_HEADINGS)
  if (headings.length < 2 || facts.nodes.some((node) => typesOf(node).includes('LiveBlogPosting'))) return []
  const found = new Map<RawBlock, Region>()
  const find = (region: Region | null, heading: RawBlock) => {
    if (region && holdsArticle(region, blocks)) found.set(heading, region)
  }
  const marks = new Map<Region, boolean>()
  yield* inSteps(headings, HEADINGS_PER_STEP, (heading, at) =>
    find(markedAround(heading, headings[at - 1], marks), heading),
  )
  const marked = [...found.values()]
  yield* inSteps(headings, HEADINGS_PER_STEP, (heading) => {
    if (heading.level === 1 && !found.has(heading)) find(largestAround(heading, headings, marked), heading)
  })
  const [first] = found.values()
  // Most pages have one article, under no headline but its own.
  if (!first || (found.size === 1 && !headings.some(({ level, region: { at } }) => level === 1 && at < first.at)))
    return []
  const candidates = [...found].map(([heading, region]): Candidate => {
    // Over it may stand a heading of lower rank, which names a section.
    const headline = headings.find(({ level, region: at }) => level === 1 && isWithin(at, region)) ?? heading
    const url = placeAddress(region, headline, facts, base)
    // A page may say of itself, by `<base>` too, that it stands anywhere.
    return { region, headline, url: isSameHost(url, facts.url || base) ? url : '' }
  })
  candidates.sort((one, other) => one.region.at - other.region.at)
  yield
  return placesOf(candidates, { blocks, headings }, known)
}

function placesOf(candidates: Candidate[], { blocks, headings }: Texts, { facts, title }: Known): Place[] {
  const [first, ...others] = candidates
  if (!first) return []
  const before = blocks.slice(0, firstIn(first.region, blocks))
  const above = headings.filter((heading) => heading.level === 1 && before.includes(heading))
  // Prose that stands before it under a headline is the page's own article, without an element of its own.
  const isLed = above.length > 0 && isProseEnough(before)
  const likenessOf = likenessTo(title)
  const isUnder = above.some(({ text }) => likenessOf(text) > 0)
  // What stands under the page's headline alone, without an article there, are the parts of one.
  if (!isLed && (isUnder || (first.headline.level > 1 && !isMarked(first.region)))) return []
  const lead = isLed ? null : first
  const further = (lead ? others : candidates).filter((each) => isFurther(each, lead, candidates, facts))
  if (further.length === 0) return []
  const place = ({ region, url, headline }: Candidate): Place => ({ region, url, headline: headline.text })
  return [lead ? place(lead) : { region: null, url: '', headline: above.at(-1)?.text ?? '' }, ...further.map(place)]
}

/** Whether a candidate is an article for itself, beside the first one (null: which has no element of its own). */
function isFurther(
  candidate: Candidate,
  first: Candidate | null,
  candidates: readonly Candidate[],
  facts: PageFacts,
): boolean {
  const { headline, region, url } = candidate
  if (hasOwnAddress(candidate, first, candidates, facts.url)) {
    if (headline.level === 1) return true
    // Within the first, these are its parts: entries of a live blog.
    if (first !== null && isWithin(region, first.region)) return false
    if (!isMarked(region) && nodeOf(headline.text, facts) === null) return false
    return first !== null || isSigned(region.element)
  }
  if (url !== '' || first === null || !isLike(region, first.region)) return false
  return headline.level === 1 || (bylineIn(region.element) !== '' && region.element.querySelector('time') !== null)
}

/** Whether its address is no other's, and neither that of the first nor of a part of it. */
function hasOwnAddress(
  { url, region }: Candidate,
  first: Candidate | null,
  candidates: readonly Candidate[],
  page: string,
): boolean {
  if (url === '' || candidates.some((other) => other.region !== region && other.url === url)) return false
  return !isBelow(url, first?.url || page)
}

/** Whether two elements that stand side by side are made alike: the same name, and the same first class or none. */
function isLike({ element: one }: Region, { element: other }: Region): boolean {
  return (
    one.localName === other.localName && one.parentNode === other.parentNode && one.classList[0] === other.classList[0]
  )
}

/**
 * The innermost element around a heading that the page says an article stands in, and no heading before this one.
 * `marks` keeps of which elements the page says so.
 */
function markedAround(heading: RawBlock, before: RawBlock | undefined, marks: Map<Region, boolean>): Region | null {
  for (let at = heading.region.parent; at?.parent; at = at.parent) {
    if (before && isWithin(before.region, at)) return null
    const mark = marks.get(at) ?? isMarked(at)
    if (mark) return at
    marks.set(at, mark)
  }
  return null
}

/** The largest element around a heading that holds no other of the first level, and no article that is known. */
function largestAround(heading: RawBlock, headings: readonly RawBlock[], known: readonly Region[]): Region | null {
  const own = heading.region.at
  const others = headings.filter(({ level, region }) => level === 1 && region.at !== own).map(({ region }) => region.at)
  others.push(...known.map(({ at }) => at))
  // Of the others the nearest on both sides.
  const before = greatestOf(others.filter((at) => at < own))
  const after = leastOf(others.filter((at) => at > own))
  let largest: Region | null = null
  for (let at = heading.region.parent; at?.parent && at.at > before && at.end <= after; at = at.parent) largest = at
  return largest
}

/** Whether the page says of an element that an article stands in it. */
function isMarked({ element, name }: Region): boolean {
  if (name === 'article' || element.getAttribute('role') === 'article') return true
  const type = element.getAttribute('itemtype') ?? ''
  return /(?:Article|BlogPosting)$/.test(type) || attributeAddress(element) !== null
}

function holdsArticle(region: Region, blocks: readonly RawBlock[]): boolean {
  return isProseEnough(blocks.filter((block) => isWithin(block.region, region) && isShownIn(block, region)))
}

/** Whether nothing between a block and the region says that it is something else, or not shown. */
function isShownIn(block: RawBlock, region: Region): boolean {
  for (let at = block.region.suspect; at && at !== region && isWithin(at, region); at = at.parent?.suspect ?? null)
    if (at.suspicion?.degree === 'outright' || at.suspicion?.degree === 'hidden') return false
  return region.suspicion?.degree !== 'hidden'
}

function isProseEnough(blocks: readonly RawBlock[]): boolean {
  const prose = blocks.filter((block) => block.prose > 0)
  return prose.length >= MIN_PARAGRAPHS && prose.reduce((sum, block) => sum + block.prose, 0) >= MIN_PROSE
}

function firstIn(region: Region, blocks: readonly RawBlock[]): number {
  return blocks.findIndex((block) => isWithin(block.region, region))
}
