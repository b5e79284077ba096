/**
 * Which of a page's articles the reader sees, here and in the panel, as far as the page knows. `A` is what stands for an
 * article: all that is asked is which is the same. What happens is a function of this file, pure: state → state. They are
 * functions, not named events, since the content script is to be small.
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

/** Before anything is known. */
export const NO_ARTICLE: ArticleFocus<never> = { inView: null, inPanel: null, announced: null, focused: null }

/** The page was looked at, or scrolled, and this one is in view. */
export const whenViewed = <A>(state: ArticleFocus<A>, inView: A | null): ArticleFocus<A> => ({ ...state, inView })

/** The one in view goes by another address: the background does not know it by that. */
export function whenReaddressed<A>(state: ArticleFocus<A>): ArticleFocus<A> {
  const { inView, inPanel } = state
  return { ...state, announced: null, inPanel: inPanel === inView ? null : inPanel }
}

/** It was announced that the one in view is. */
export function whenAnnounced<A>(state: ArticleFocus<A>): ArticleFocus<A> {
  const { inView, inPanel } = state
  return { ...state, announced: inView, inPanel: isHeld(state) ? inPanel : inView }
}

/** The background has no statements of the one in view. */
export const whenUnknown = <A>(state: ArticleFocus<A>): ArticleFocus<A> => ({
  ...state,
  announced: null,
  inPanel: null,
})

/** The background has read one that was to be shown. A statement that the reader has opened in the meantime stays open. */
export function whenRead<A>(state: ArticleFocus<A>, article: A): ArticleFocus<A> {
  return (state.focused ?? article) === article ? { ...state, inPanel: article, announced: article } : state
}

/** A statement of this one was clicked on the page. */
export const whenOpened = <A>(state: ArticleFocus<A>, article: A): ArticleFocus<A> => ({
  ...state,
  inPanel: article,
  announced: article,
  focused: article,
})

/** A statement of this one was opened in the panel; null: of none here, or none is open any more. */
export const whenFocused = <A>(state: ArticleFocus<A>, focused: A | null): ArticleFocus<A> => ({ ...state, focused })

/** What was announced while a statement was open, the background may have passed over. */
export const whenReleased = <A>(state: ArticleFocus<A>): ArticleFocus<A> => ({ ...state, inPanel: null })

/** This one stands on the page no more. */
export function whenGone<A>({ inView, inPanel, announced, focused }: ArticleFocus<A>, article: A): ArticleFocus<A> {
  const kept = (one: A | null) => (one === article ? null : one)
  return { inView: kept(inView), inPanel: kept(inPanel), announced: kept(announced), focused: kept(focused) }
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
