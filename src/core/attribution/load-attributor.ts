import { loadLanguages, loadLanguagesOf } from '../languages/load-languages'
import type { Article, Attribution } from '../model'
import { attribute } from './attribute'

/** Finds the statements of an article. Synchronous, pure, and linear in the length of the text. */
export type Attributor = (article: Article) => Attribution

/** Loads all languages once; what it gives back may be called as often as wished, and with any article. */
export async function loadAttributor(): Promise<Attributor> {
  const languages = await loadLanguages()
  return (article) => attribute(article, languages)
}

/**
 * Loads the languages of one article (null: a source without one); what it gives back is for that article and for what is
 * taken from it. Rejects where their code cannot be loaded.
 */
export async function loadAttributorOf(article: Article | null): Promise<Attributor> {
  const languages = await loadLanguagesOf(article)
  return (part) => attribute(part, languages)
}
