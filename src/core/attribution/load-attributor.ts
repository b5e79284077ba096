import { loadLanguages } from '../languages/load-languages'
import type { Article, Attribution } from '../model'
import { attribute } from './attribute'

/** Finds the statements of an article. Synchronous, pure, and linear in the length of the text. */
export type Attributor = (article: Article) => Attribution

/** Loads the languages once; what it gives back may be called as often as wished. */
export async function loadAttributor(): Promise<Attributor> {
  const languages = loadLanguages()
  return (article) => attribute(article, languages)
}
