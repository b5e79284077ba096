import type { Article, Block, BlockKind, Span } from '../model'
import { identifyLanguage, isSameLanguage } from './identify-language'
import { languageOf } from './language-of'

/**
 * Units of text that must stand together in another language for it to be read as such: some thirty words, two or three
 * sentences, in which a language is told without doubt. What is shorter is a name, a title or a few words in passing.
 */
const FEWEST_UNITS = 200

/**
 * Languages of one script that a few letters alone tell apart, so that a stretch without those says nothing: a Japanese list of
 * names has no kana.
 */
const toldByFewLetters: readonly (readonly string[])[] = [
  ['ja', 'zh'],
  ['ar', 'fa', 'ur'],
]

/** Which language an article is in, and each of its blocks: two-letter codes, `''` where it cannot be told. */
export interface ArticleLanguages {
  /** That of most of it, as far as its beginning tells. */
  main: string
  ofBlocks: string[]
}

/**
 * The language of an article, and of those of its blocks that long stretches in another are made of. Cost: linear in the
 * text.
 * @param quotations of the article, in order: none is parted
 */
export function articleLanguages(article: Article, quotations: readonly Span[]): ArticleLanguages {
  const main = languageOf(article.text, article.language)
  return { main, ofBlocks: unparted(article.blocks, quotations, languagesOfBlocks(article, main)) }
}

/** All languages that an article has parts in. */
export function languagesIn(article: Article): string[] {
  const { main, ofBlocks } = articleLanguages(article, [])
  return [...new Set([main, ...ofBlocks])]
}

/** The language of each block: that of the whole, or another that a long stretch is surely in. */
function languagesOfBlocks({ text, blocks }: Article, main: string): string[] {
  const words = blocks.map(({ start, end }) => text.slice(start, end))
  const guesses = words.map((each, i) => (isSetApart(blocks[i]?.kind) ? '' : otherThan(main, each)))
  const told = words.map(() => main)
  for (const { from, to, language } of stretches(guesses, main)) {
    const stretch = words.slice(from, to).join('\n\n')
    if (stretch.length >= FEWEST_UNITS && otherThan(main, stretch) === language) told.fill(language, from, to)
  }
  return told
}

/** Somebody's words as a block: whatever language they are in, the text around them says whose. */
const isSetApart = (kind: BlockKind | undefined): boolean => kind === 'quote' || kind === 'post' || kind === 'signature'

/** The language of a text where it is surely another than the one given; `''` where it cannot be told. */
function otherThan(main: string, text: string): string {
  const language = identifyLanguage(text)
  if (main === '' || language === '') return language
  const isAlike = toldByFewLetters.some((group) => group.includes(main) && group.includes(language))
  return isAlike || isSameLanguage(main, language) ? main : language
}

/** Runs of blocks in one other language; what cannot be told belongs to the run that goes on behind it. */
function stretches(guesses: readonly string[], main: string): Stretch[] {
  const found: Stretch[] = []
  let open: Stretch | null = null
  guesses.forEach((language, i) => {
    if (language === '') return
    if (open?.language === language) open.to = i + 1
    else {
      open = language === main ? null : { language, from: i, to: i + 1 }
      if (open) found.push(open)
    }
  })
  return found
}

/** Blocks `[from, to)` in one language. */
interface Stretch {
  language: string
  from: number
  to: number
}

/** The languages of blocks, but for those that a quotation reaches into: they go with the one that it begins in. */
function unparted(blocks: readonly Block[], quotations: readonly Span[], languages: readonly string[]): string[] {
  const told = [...languages]
  let at = 0
  blocks.forEach(({ start }, i) => {
    while ((quotations[at]?.end ?? Number.POSITIVE_INFINITY) <= start) at++
    if ((quotations[at]?.start ?? start) < start) told[i] = told[i - 1] ?? told[i] ?? ''
  })
  return told
}
