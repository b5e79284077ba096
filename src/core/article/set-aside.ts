import type { Collection, RawBlock } from './collection'
import { textOf } from './element'
import { attributeAddress } from './place-address'
import { runningText } from './running-text'
import { inSteps, type Steps } from './steps'
import { namesCaption, type Suspicion } from './suspicion'
import { likenessTo } from './title-likeness'
import type { Visibility } from './visibility'

/** Headings looked at in an element that is set aside: more than any footer has. */
const MAX_HEADINGS = 200
/** In so many elements they are looked for without a pause. */
const ASIDES_PER_STEP = 20

/**
 * Whether an element is set aside with all that stands in it: what is named outright as something else than the article,
 * a footer or a box of related stories, holds half the nodes of a page, and hardly ever anything that is looked for.
 * What nothing can be clicked in is likelier to be a standfirst, or a caption.
 */
export function isSetAside(element: Element, suspicion: Suspicion): boolean {
  if (element.localName === 'nav') return true
  return (
    suspicion.degree === 'outright' &&
    !namesCaption(suspicion) &&
    element.querySelector('a, button, input') !== null &&
    !holdsArticle(element)
  )
}

/** Whether an article may stand there: one with its headline, or whole, as pages put the next one into a box that is named so. */
function holdsArticle(element: Element): boolean {
  if (element.querySelector('h1') !== null) return true
  const isOne = element.localName === 'article' || attributeAddress(element) !== null
  const article = isOne ? element : element.querySelector('article')
  return article?.querySelector('h2') != null && article.querySelector('p ~ p ~ p') !== null
}

/**
 * Whether an article can be told without what was set aside: none of it may hold more text than runs on elsewhere after
 * the headline, nor a heading that is more like the title than the headline is.
 */
export function* isEnough(
  { blocks, regions, asides }: Collection,
  headline: RawBlock | null,
  title: string,
  { isHidden }: Visibility,
): Steps<boolean> {
  const weigh = runningText(blocks, regions)
  const from = headline ? blocks.indexOf(headline) : 0
  const left = blocks.slice(from).reduce((sum, block) => sum + weigh(block), 0)
  const likenessOf = likenessTo(title)
  const isTitled = headline && likenessOf(headline.text) > 0
  let isTold = left > 0
  yield* inSteps(asides, ASIDES_PER_STEP, ({ element }) => {
    // What is folded away holds most of what is set aside, and nothing that is read. By its children, too: an element
    // without a box of its own may show them.
    isTold &&= (isHidden(element) && [...element.children].every(isHidden)) || !holdsMore(element, left)
    isTold &&=
      isTitled ||
      ![...element.querySelectorAll('h2, h3')].slice(0, MAX_HEADINGS).some((heading) => likenessOf(textOf(heading)) > 0)
  })
  return isTold
}

/**
 * Whether an element holds more text than so much that may run on, UTF-16 units: apart from links, from what is no text,
 * from items of lists without paragraphs, and from blanks between its elements.
 */
function holdsMore(element: Element, length: number): boolean {
  const all = element.textContent ?? ''
  let over = all.length - length
  // No more is asked than it takes to tell.
  const count = (selector: string, sign: 1 | -1) => {
    if (over <= 0) return
    for (const { textContent } of element.querySelectorAll(selector)) {
      if (over <= 0) return
      over += sign * (textContent?.length ?? 0)
    }
  }
  // In order of how much each takes away, as a rule, and of how long it takes to tell.
  count('a, script, style, noscript', -1)
  count('li p', 1)
  count('li', -1)
  return over > 0 && over > all.length - all.replace(/\s{2,}/g, ' ').length
}
