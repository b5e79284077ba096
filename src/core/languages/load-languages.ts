import { readerOf } from '../attribution/read-article'
import type { Article } from '../model'
import { languagesIn } from './article-languages'
import { loadEnglishReader } from './en/read-english'
import { loadAllPacks, loadPacks } from './load-pack'
import { marksReader } from './none/read-marks'
import type { LanguagePack } from './pack'
import type { ArticleReader, Languages } from './reader'

let english: ArticleReader | null = null

/** Loads the English model, once: it takes some 100 ms, and most pages need it. */
export function loadEnglish(): ArticleReader {
  english ??= loadEnglishReader()
  return english
}

/** Loads all languages. What it gives back may be asked as often as wished. */
export async function loadLanguages(): Promise<Languages> {
  return languagesOf(await loadAllPacks())
}

/** Loads what an article is read with: the packs of the languages that it is written in, and no other; null has none. */
export async function loadLanguagesOf(article: Article | null): Promise<Languages> {
  return languagesOf(await loadPacks(article ? languagesIn(article) : []))
}

function languagesOf(packs: readonly LanguagePack[]): Languages {
  const readers = new Map(packs.map((pack) => [pack.tag, readerOf(pack)]))
  return { readerFor: (language) => (language === 'en' ? loadEnglish() : (readers.get(language) ?? marksReader)) }
}
