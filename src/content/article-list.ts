import type { ArticleView } from '../core/article/read-article'
import type { ArticleSession } from './article-session'
import { articleInView, isNear } from './articles-in-view'

/** The articles that stand on a page, in order. */
export type ArticleList = readonly ArticleSession[]

/** Articles that are kept read, those nearest to the one in view: a reader seldom goes back further. */
const MAX_READ = 5

/** Begins the end of an address that leads to words on a page: of an article that has none of its own. */
const MADE = '#:~:text='

/**
 * Each view with the session that it belongs to, in the order of the views.
 * @param isSamePage whether the page's address is the same as before: then the first article is the same, too
 * @param begin makes the session of an article that was not there before
 */
export function matchArticles(
  before: ArticleList,
  views: readonly ArticleView[],
  isSamePage: boolean,
  begin: (view: ArticleView) => ArticleSession,
): ArticleSession[] {
  const left = new Set(before)
  const take = (isIt: (article: ArticleSession) => boolean): ArticleSession | undefined => {
    const found = [...left].find(isIt)
    if (found) left.delete(found)
    return found
  }
  const found = views.map((view) => take(({ element }) => element === view.element))
  for (const [at, view] of views.entries()) found[at] ??= take((article) => article.is(view))
  if (isSamePage) found[0] ??= take((article) => article === before[0])
  return views.map((view, at) => found[at] ?? begin(view))
}

/** Gives an article of a list the address that it goes by, once and for all. @param home the page's address at first */
export function placeArticle(list: ArticleList, article: ArticleSession, view: ArticleView, home: string): void {
  article.place(view)
  if (article.url !== '') return
  const { url, headline } = view.article
  const isTaken = list.length > 1 && (url === '' || list.some((other) => other.url === url))
  article.url = isTaken ? `${home}${MADE}${encodeURIComponent(headline)}` : url
}

/**
 * Gives an article whose address is not told on the page the address that the page itself has now.
 * @returns whether it has taken it
 */
export function learnAddress(list: ArticleList, article: ArticleSession, page: string): boolean {
  if (!article.url.includes(MADE) || list.some(({ url }) => url === page)) return false
  article.url = page
  return true
}

/** The one that the reader is in; `before`: the one that it was. */
export function findInView(list: ArticleList, before: ArticleSession | null): ArticleSession | null {
  if (list.length < 2) return list[0] ?? null
  const extents = list.map((article) => article.extent())
  return list[articleInView(extents, before && list.indexOf(before), innerHeight) ?? 0] ?? null
}

/** Whether an article is few from the one in view, and read already, or near, or focused: then it is to be read. */
export function isWanted(
  list: ArticleList,
  article: ArticleSession,
  inView: ArticleSession | null,
  isFocused: boolean,
): boolean {
  const center = inView ? list.indexOf(inView) : 0
  const distance = Math.abs(list.indexOf(article) - center)
  if (distance > MAX_READ / 2) return false
  return article.painted !== null || isFocused || isNear(article.extent(), innerHeight)
}

/** The addresses of those that are read beside one. */
export const addressesBeside = (list: ArticleList, article: ArticleSession): string[] =>
  list.filter((other) => other !== article && other.painted).map(({ url }) => url)
