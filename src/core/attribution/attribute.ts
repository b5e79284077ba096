import type { ArticleReading, Languages } from '../languages/reader'
import type { Article, Attribution } from '../model'
import { readOpening } from './read-opening'
import { findQuotations, type Quotation } from './words/quotations'
import { withoutBullets } from './words/without-bullets'

/** An article's quotations, and what the reader of its language made of it. */
export interface BodyReading {
  quotations: readonly Quotation[]
  reading: ArticleReading
  /** The language whose headline and standfirst are read as well; null where they are not. */
  opening: string | null
}

/** Finds an article's statements: those of its headline, its standfirst and its body. */
export function attribute(article: Article, languages: Languages): Attribution {
  const { reading, opening } = readBody(article, languages)
  const { statements, incomplete } = reading
  const above =
    opening === null
      ? { statements: [], incomplete: false }
      : readOpening({ ...article, language: opening }, statements, (part) => readBody(part, languages).reading)
  return {
    statements: [...above.statements, ...statements],
    ...((incomplete || above.incomplete) && { incomplete: true }),
  }
}

/** Finds the quotations of an article's body, then has it read by the language that its words tell. */
export function readBody(given: Article, languages: Languages): BodyReading {
  const article = { ...given, blocks: withoutBullets(given.text, given.blocks) }
  const quotations = findQuotations(article.text, article.blocks)
  const links = article.links.filter((link) => link.where === 'body').sort((a, b) => a.start - b.start)
  const reader = languages.readerFor(article.text, article.language)
  return {
    quotations,
    reading: reader.read(article, quotations, links),
    opening: reader.readsOpening ? reader.tag : null,
  }
}
