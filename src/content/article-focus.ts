/**
 * Which of a page's articles the reader sees, here and in the panel, as far as the page knows. `A` is what stands for an
 * article: all that is asked is which is the same.
 */
export interface ArticleFocus<A> {
  /** The one that the reader is in. */
  readonly inView: A | null
  /** The one whose statements the panel shows. */
  readonly inPanel: A | null
  /** The one that the background was last told to be in view. */
  readonly announced: A | null
  /** The one with a statement open in the panel: it stays there until the reader closes it. */
  readonly focused: A | null
}

/** What changes it. */
export type ArticleEvent<A> =
  /** The page was looked at, or scrolled. */
  | { kind: 'viewed'; article: A | null }
  /** The one in view goes by another address: the background does not know it by that. */
  | { kind: 'readdressed' }
  /** It was announced that the one in view is. */
  | { kind: 'announced' }
  /** The background has no statements of the one in view. */
  | { kind: 'unknown' }
  /** The background has read an article that was to be shown as soon as it is. */
  | { kind: 'read'; article: A }
  /** A statement was clicked on the page. */
  | { kind: 'opened'; article: A }
  /** A statement was opened in the panel; null where it is of no article here. */
  | { kind: 'focused'; article: A | null }
  /** The open statement was closed. `isOnly`: the page has one article at most. */
  | { kind: 'closed'; isOnly: boolean }
  /** An article stands on the page no more. */
  | { kind: 'gone'; article: A }

/** Before anything is known. */
export const NO_ARTICLE: ArticleFocus<never> = { inView: null, inPanel: null, announced: null, focused: null }

/** What an event makes of it. Pure. */
export function nextArticleFocus<A>(state: ArticleFocus<A>, event: ArticleEvent<A>): ArticleFocus<A> {
  const { inView, inPanel, focused } = state
  switch (event.kind) {
    case 'viewed':
      return { ...state, inView: event.article }
    case 'readdressed':
      return { ...state, announced: null, inPanel: inPanel === inView ? null : inPanel }
    case 'announced':
      return { ...state, announced: inView, inPanel: isHeld(state) ? inPanel : inView }
    case 'unknown':
      return { ...state, announced: null, inPanel: null }
    case 'read':
      // A statement that the reader has opened in the meantime stays open.
      return focused === null || focused === event.article ? shownInPanel(state, event.article) : state
    case 'opened':
      return { ...shownInPanel(state, event.article), focused: event.article }
    case 'focused':
      return { ...state, focused: event.article }
    case 'closed':
      // What was announced while a statement was open, the background may have passed over.
      return { ...state, focused: null, inPanel: event.isOnly ? inPanel : null }
    case 'gone':
      return without(state, event.article)
  }
}

/** Whether the panel keeps showing another article than the one in view. */
export function isHeld<A>({ focused, inView }: ArticleFocus<A>): boolean {
  return focused !== null && focused !== inView
}

/** Whether the background is to be told which article is in view. */
export function isToBeAnnounced<A>(state: ArticleFocus<A>): boolean {
  const { inView, announced, inPanel } = state
  return inView !== null && (inView !== announced || (!isHeld(state) && inView !== inPanel))
}

/** Whether the panel is to show an article as soon as it is read. */
export function isToBeShown<A>({ inView, inPanel, focused }: ArticleFocus<A>, article: A): boolean {
  return article === inPanel || (article === inView && focused === null)
}

const shownInPanel = <A>(state: ArticleFocus<A>, article: A): ArticleFocus<A> => ({
  ...state,
  inPanel: article,
  announced: article,
})

function without<A>(state: ArticleFocus<A>, article: A): ArticleFocus<A> {
  const kept = (one: A | null) => (one === article ? null : one)
  const { inView, inPanel, announced, focused } = state
  return { inView: kept(inView), inPanel: kept(inPanel), announced: kept(announced), focused: kept(focused) }
}
