import { identifyLanguage, isSameLanguage } from '../../languages/identify-language'
import { primaryOf } from '../../languages/primary-of'
import { scriptOf } from '../../languages/script-of'
import type { Article } from '../../model'
import type { SourceText } from '../source/source-text'

/** Share of a source's text that must be in the statement's language for its words to be looked for there as they are. */
const SHARE = 0.2
/** Units of a text by which its script is told. */
const SAMPLE = 4000
/** Blocks whose language is told one by one, and the units from which on one is. */
const BLOCKS = 60
const LEAST = 60

/** The languages of a statement and of a source, by two-letter code, where they differ. */
export interface LanguagePair {
  here: string
  there: string
}

/**
 * Whether a source is in another language than a statement: null where it is not, or where either cannot be told. What
 * the texts themselves say goes before their tags, which are often wrong.
 * @param page whose statement it is; its `text` is `''` where it is not at hand
 */
export function languagesDiffer(
  words: string,
  page: Pick<Article, 'language' | 'text'>,
  source: SourceText,
): LanguagePair | null {
  const here = languageOfWords(words, page, source)
  const there = languageOfSource(source)
  if (here === '' || there === '' || isSameLanguage(here, there)) return null
  // A quotation may be given in the language in which it was said.
  if (isSameLanguage(identifyLanguage(words) || here, there)) return null
  return hasPartIn(here, source) ? null : { here, there }
}

/** A source is asked at every check, and its language is always the same. */
const known = new WeakMap<SourceText, string>()

/** The language of a source's article, or of all of it. */
export function languageOfSource(source: SourceText): string {
  const before = known.get(source)
  if (before !== undefined) return before
  const { article, text, head } = source
  const language = identifyLanguage(article?.text || text) || primaryOf(head.language)
  known.set(source, language)
  return language
}

/**
 * A sentence's language is told less surely than its page's, so that goes first where both are in one script. Where
 * nothing is known of the page, only another script than the source's is enough.
 */
function languageOfWords(words: string, page: Pick<Article, 'language' | 'text'>, source: SourceText): string {
  const ofPage = identifyLanguage(page.text) || primaryOf(page.language)
  const script = scriptOf(words)
  const others = page.text === '' && ofPage === '' ? source.text : page.text
  const isForeign = script !== '' && others !== '' && script !== scriptOf(others.slice(0, SAMPLE))
  return isForeign ? identifyLanguage(words) : ofPage
}

/** Whether a good part of a source is in a language, as on pages that give one text in two. */
function hasPartIn(language: string, { text, blocks }: SourceText): boolean {
  let told = 0
  let same = 0
  for (const { start, end } of blocks.filter((block) => block.end - block.start >= LEAST).slice(0, BLOCKS)) {
    const identified = identifyLanguage(text.slice(start, end))
    if (identified === '') continue
    told += end - start
    if (isSameLanguage(identified, language)) same += end - start
  }
  return told > 0 && same >= SHARE * told
}
