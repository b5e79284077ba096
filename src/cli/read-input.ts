import { articleFromText } from '../core/article/article-from-text'
import { readArticle } from '../core/article/read-article'
import { loadAttributor } from '../core/attribution/load-attributor'
import type { Article, Reading } from '../core/model'
import { parseHtml } from '../core/parse/parse-html'
import { reasonOf } from '../core/reason-of'
import { type Input, loadInput } from './load-input'

/** An input file to read. */
export interface ReadJob {
  path: string
  /** The page's address, `''` where unknown. */
  url: string
}

/** What came of reading it. A page without article text is read too: its text is empty. */
export type ReadOutcome = { outcome: 'read'; reading: Reading } | { outcome: 'failed'; reason: string }

export type Reader = (job: ReadJob) => Promise<ReadOutcome>

/** Loads the engine; the reader that it gives back may be used as often as wished and never throws. */
export async function loadReader(): Promise<Reader> {
  const attribute = await loadAttributor()
  return async (job) => {
    const input = await loadInput(job.path)
    if (input.outcome === 'failed') return input
    try {
      const article = articleOfInput(input, job.url)
      return { outcome: 'read', reading: { article, ...attribute(article) } }
    } catch (error) {
      return { outcome: 'failed', reason: `Whence failed on it (${reasonOf(error)})` }
    }
  }
}

/** The article of a file; of a page that is none, one without text. */
export function articleOfInput(input: Extract<Input, { outcome: 'loaded' }>, url: string): Article {
  if (input.kind === 'text') return { ...articleFromText(input.text), url }
  return readArticle(parseHtml(input.text), { url })?.article ?? { ...articleFromText(''), url }
}
