import type { Article, Reading } from '../model'

/** An article as it is recorded. */
export type RecordedArticle = Omit<Article, 'blocks' | 'links'>

/** What is written of a reading: the article without its blocks and links, and what was found in it. */
export function toRecord({ article, ...found }: Reading) {
  const { blocks, links, ...told } = article
  return { article: told, ...found }
}
