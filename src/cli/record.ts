import type { Reading } from '../core/model'

/** What `whence read` writes of a reading: the article without its blocks and links, and what was found in it. */
export function toRecord({ article, ...found }: Reading) {
  const { blocks, links, ...told } = article
  return { article: told, ...found }
}
