import type { Article } from '../../model'

/** What a check knows of the page that has the statement. */
export type Page = Pick<Article, 'url' | 'outlet' | 'published' | 'language' | 'byline' | 'text'>

/** What a check is told of an article. */
export const pageOf = ({ url, outlet, published, language, byline, text }: Article): Page => ({
  url,
  outlet,
  published,
  language,
  byline,
  text,
})
