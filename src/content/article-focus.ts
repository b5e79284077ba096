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

/** Before anything is known. */
export const NO_ARTICLE: ArticleFocus<never> = { inView: null, inPanel: null, announced: null, focused: null }

/** What each event makes of it. Pure: state and event → state. An event is short, since the content script is to be small. */
const NEXT = {
  /** The page was looked at, or scrolled, and this one is in view. */
  viewed: (state, inView) => ({ ...state, inView }),
  /** The one in view goes by another address: the background does not know it by that. */
  readdressed: (state) => ({
    ...state,
    announced: null,
    inPanel: state.inPanel === state.inView ? null : state.inPanel,
  }),
  /** It was announced that the one in view is. */
  announced: (state) => ({ ...state, announced: state.inView, inPanel: isHeld(state) ? state.inPanel : state.inView }),
  /** The background has no statements of the one in view. */
  unknown: (state) => ({ ...state, announced: null, inPanel: null }),
  /** The background has read one that was to be shown. A statement that the reader has opened in the meantime stays open. */
  read: (state, article) => ((state.focused ?? article) === article ? shownInPanel(state, article) : state),
  /** A statement of this one was clicked on the page. */
  opened: (state, article) => ({ ...shownInPanel(state, article), focused: article }),
  /** A statement of this one was opened in the panel; null: of none here, or none is open any more. */
  focused: (state, focused) => ({ ...state, focused }),
  /** What was announced while a statement was open, the background may have passed over. */
  released: (state) => ({ ...state, inPanel: null }),
  /** This one stands on the page no more. */
  gone: (state, article) => {
    const kept = <A>(one: A | null) => (one === article ? null : one)
    const { inView, inPanel, announced, focused } = state
    return { inView: kept(inView), inPanel: kept(inPanel), announced: kept(announced), focused: kept(focused) }
  },
} satisfies Record<string, <A>(state: ArticleFocus<A>, article: A | null) => ArticleFocus<A>>

/** What changes it. */
export type ArticleEvent = keyof typeof NEXT

/** What an event makes of it. Pure. @param article that it happens to, null where it is to the one in view, or to none */
export function nextArticleFocus<A>(
  state: ArticleFocus<A>,
  event: ArticleEvent,
  article: A | null = null,
): ArticleFocus<A> {
  return NEXT[event](state, article)
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

const shownInPanel = <A>(state: ArticleFocus<A>, article: A | null): ArticleFocus<A> => ({
  ...state,
  inPanel: article,
  announced: article,
})
