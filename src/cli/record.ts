import type { Reading } from '../core/model'

/** What `whence read` writes of a reading: the article without its blocks and links, and the statements. */
export function toRecord({ article, statements }: Reading) {
  const { blocks, links, ...told } = article
  return { article: told, statements }
}
