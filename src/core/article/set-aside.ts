import type { Collection, RawBlock } from './collection'
import { textOf } from './element'
import { attributeAddress } from './place-address'
import type { Steps } from './steps'
import { namesCaption, type Suspicion } from './suspicion'
import { likenessTo } from './title-likeness'

/** Where less prose is left, what was set aside may be the article. UTF-16 units. */
const LEAST_PROSE = 150
/** Headings looked at in what is set aside: more than any footer has. */
const MAX_HEADINGS = 200
/** In so many elements they are looked for without a pause. */
const ASIDES_PER_STEP = 20

/**
 * Whether an element is set aside with all that stands in it: what is named outright as something else than the article,
 * a footer or a box of related stories, holds half the nodes of a page, and hardly ever anything that is looked for.
 * What nothing can be clicked in is likelier to be a standfirst, or a caption.
 */
export function isSetAside(element: Element, suspicion: Suspicion): boolean {
  return (
    suspicion.degree === 'outright' &&
    !namesCaption(suspicion) &&
    element.getAttribute('itemprop') !== 'articleBody' &&
    element.querySelector('h1') === null &&
    element.querySelector('a, button, input') !== null &&
    !holdsNext(element)
  )
}

/** Whether a whole article stands there, as pages put the next one into a box that is named so. */
function holdsNext(element: Element): boolean {
  const isOne = element.localName === 'article' || attributeAddress(element) !== null
  const article = isOne ? element : element.querySelector('article')
  return article?.querySelector('h2') != null && article.querySelector('p ~ p ~ p') !== null
}

/**
 * Whether an article can be told without what was set aside: there is prose, and no heading that is more like the title
 * than the headline is.
 */
export function* isEnough({ blocks, regions }: Collection, headline: RawBlock | null, title: string): Steps<boolean> {
  const after = headline ? blocks.slice(blocks.indexOf(headline)) : blocks
  if (after.reduce((sum, { prose }) => sum + prose, 0) < LEAST_PROSE) return false
  const likenessOf = likenessTo(title)
  if (headline && likenessOf(headline.text) > 0) return true
  const aside = regions.filter(({ isAside, parent }) => isAside && !parent?.isAside)
  let looked = 0
  for (const [at, { element }] of aside.entries()) {
    if (at > 0 && at % ASIDES_PER_STEP === 0) yield
    const headings = [...element.querySelectorAll('h2, h3')].slice(0, MAX_HEADINGS - looked)
    if (headings.some((heading) => likenessOf(textOf(heading)) > 0)) return false
    looked += headings.length
    if (looked === MAX_HEADINGS) return true
  }
  return true
}
