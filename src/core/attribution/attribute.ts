import { articleLanguages } from '../languages/article-languages'
import type { ArticleReader, ArticleReading, Languages } from '../languages/reader'
import type { Article, Attribution } from '../model'
import { joinReadings } from './join-readings'
import { readOpening } from './read-opening'
import { findQuotations, type Quotation } from './words/quotations'
import { withoutBullets } from './words/without-bullets'
import { withoutTeasers } from './words/without-teasers'

/** An article's quotations, and what the readers of its languages made of it. */
export interface BodyReading {
  quotations: readonly Quotation[]
  reading: ArticleReading
  /** The language whose headline and standfirst are read as well; null where they are not. */
  opening: string | null
  /** Which statements of theirs are kept; null where all are. */
  staysInOpening: ArticleReader['staysInOpening'] | null
  /** Languages of the article of which only quotation marks are known; `''` is one that could not be told. */
  marksOnly: string[]
}

/** Finds an article's statements: those of its headline, its standfirst and its body. */
export function attribute(article: Article, languages: Languages): Attribution {
  const { reading, opening, staysInOpening, marksOnly } = readBody(article, languages)
  const { statements, incomplete } = reading
  const above =
    opening === null
      ? { statements: [], incomplete: false }
      : readOpening({ ...article, language: opening }, statements, (part) => readBody(part, languages).reading)
  return {
    statements: [...above.statements.filter((each) => staysInOpening?.(each) ?? true), ...statements],
    ...((incomplete || above.incomplete) && { incomplete: true }),
    ...(marksOnly.length > 0 && { marksOnly }),
  }
}

/** Finds the quotations of an article's body, then has each part of it read by the language that its words tell. */
export function readBody(given: Article, languages: Languages): BodyReading {
  const links = given.links.filter((link) => link.where === 'body').sort((a, b) => a.start - b.start)
  const blocks = withoutTeasers(given.text, withoutBullets(given.text, given.blocks), links)
  const article = { ...given, blocks }
  const quotations = findQuotations(article.text, article.blocks)
  const { main, ofBlocks } = articleLanguages(article, quotations)
  const all = [...new Set(ofBlocks.length > 0 ? ofBlocks : [main])]
  const reader = languages.readerFor(main)
  const readings = all.map((language) => {
    const part = all.length === 1 ? { article, quotations } : partOf(article, quotations, ofBlocks, language)
    return languages.readerFor(language).read({ ...part.article, language }, part.quotations, links)
  })
  return {
    quotations,
    reading: joinReadings(readings),
    opening: reader.readsOpening ? main : null,
    staysInOpening: reader.staysInOpening ?? null,
    marksOnly: all.filter((language) => languages.readerFor(language).tag === ''),
  }
}

/**
 * An article as the reader of one of its languages is to see it: the blocks in others are passed over as headings are, and
 * part what stands before them from what stands behind.
 */
function partOf(
  article: Article,
  quotations: readonly Quotation[],
  ofBlocks: readonly string[],
  language: string,
): { article: Article; quotations: Quotation[] } {
  const blocks = article.blocks.map((block, i) =>
    ofBlocks[i] === language ? block : { ...block, kind: 'heading' as const },
  )
  const own = article.blocks.filter((_, i) => ofBlocks[i] === language)
  let at = 0
  const within = quotations.filter(({ start }) => {
    while ((own[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    return (own[at]?.start ?? Number.POSITIVE_INFINITY) <= start
  })
  return { article: { ...article, blocks }, quotations: within }
}
