import type { Suspicion } from './suspicion'

/** Words of suspicion that name a caption. */
export const CAPTION = /caption|bildunterschrift|legende/
/** Words of suspicion that name what may yet hold the article, as a frame or a form around the whole page does. */
const HOLDER = /^i?frame$/

/**
 * Whether an element is set aside with all that stands in it: what is named outright as something else than the article,
 * a footer or a box of related stories, holds half the nodes of a page, and hardly ever
 * anything that is looked for. What nothing can be clicked in is likelier to be a standfirst, or a caption.
 */
export function isSetAside(element: Element, suspicion: Suspicion | null): boolean {
  return (
    suspicion?.degree === 'outright' &&
    !CAPTION.test(suspicion.word) &&
    !HOLDER.test(suspicion.word) &&
    element.getAttribute('itemprop') !== 'articleBody' &&
    element.querySelector('h1') === null &&
    element.querySelector('a, button, input') !== null
  )
}
