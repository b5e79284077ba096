import { articleFromText } from '../core/article/article-from-text'
import { readArticle } from '../core/article/read-article'
import { type Attributor, loadAttributor } from '../core/attribution/load-attributor'
import type { Article, Reading } from '../core/model'
import { type Input, loadInput } from './load-input'
import { parseHtml } from './parse-html'

/** An input file to read. */
export interface Job {
  path: string
  /** The page's address, `''` where unknown. */
  url: string
}

/** What came of reading it. A page without article text is read too: its text is empty. */
export type Outcome = { outcome: 'read'; reading: Reading } | { outcome: 'failed'; reason: string }

export type Reader = (job: Job) => Promise<Outcome>

/** Loads the engine; the reader that it gives back may be used as often as wished and never throws. */
export async function loadReader(): Promise<Reader> {
  const attribute = await loadAttributor()
  return async (job) => {
    const input = await loadInput(job.path)
    if (input.outcome === 'failed') return input
    try {
      return { outcome: 'read', reading: readText(input, job.url, attribute) }
    } catch (error) {
      return { outcome: 'failed', reason: `Whence failed on it (${error instanceof Error ? error.message : error})` }
    }
  }
}

function readText(input: Extract<Input, { outcome: 'loaded' }>, url: string, attribute: Attributor): Reading {
  const article =
    input.kind === 'text'
      ? { ...articleFromText(input.text), url }
      : (readArticle(parseHtml(input.text), { url })?.article ?? emptyArticle(url))
  return { article, statements: attribute(article) }
}

function emptyArticle(url: string): Article {
  return { ...articleFromText(''), url }
}
