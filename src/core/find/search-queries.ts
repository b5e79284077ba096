import { functionWords } from '../languages/function-words'
import { languageOf } from '../languages/language-of'
import type { Article, Statement } from '../model'
import { wantedWords } from '../trace/match/wanted-words'
import { namesIn } from '../trace/other-language/foreign-names'
import { figuresOf } from '../trace/other-language/numbers'
import { tellingWords, type WordsSearched, wordsSearched } from './telling-words'

/**
 * What a search engine may be asked, to find where words were first said. Pure; nothing is sent by it.
 *
 * `exact` is the run of the quoted words that is likely to be the rarest, in quotation marks, with the speaker: a page that
 * has it has the words. `loose` has what survives when words are put otherwise: names, numbers, the rarest words. `site` is
 * the exact run on one site alone.
 */
export interface SearchQuery {
  kind: 'exact' | 'loose' | 'site'
  text: string
}

/** Words of an exact run: fewer may stand anywhere, of more one may be put otherwise. */
const RUN = { least: 4, most: 9 }
/** How many of each a loose query has: engines leave out what is too much. */
const LOOSE = { names: 3, figures: 3, words: 3 }
/** What those who quote put in or leave out: such words, and what is beside them, do not stand at the origin. */
const EDITED = /\[[^[\]]*\]|\([^()]*\)|…|\.\.\./u
/** Quotation marks would end the run. */
const MARKS = /["“”„«»「」『』]/gu

/** The queries of a statement, the one that tells most first; none where its words tell nothing. */
export function searchQueries(statement: Statement, article: Pick<Article, 'text' | 'language'>): SearchQuery[] {
  const wanted = wantedWords(statement)
  const pieces = statement.content.map(({ text }) => text)
  const language = languageOf(article.text, article.language)
  const searched = wordsSearched(article.text, functionWords.get(language))
  const speaker = speakerOf(statement)
  const exact = wanted.kind === 'quoted' ? rarestRun(wanted.pieces, searched) : ''
  const loose = looseQuery(pieces, speaker, language, searched)
  return [
    ...(exact === '' ? [] : [{ kind: 'exact' as const, text: [`"${exact}"`, speaker].filter(Boolean).join(' ') }]),
    ...(loose === '' ? [] : [{ kind: 'loose' as const, text: loose }]),
  ]
}

/** A name that others would give the speaker, too: not *the minister*, nor *two officials*. */
function speakerOf({ speaker }: Statement): string {
  if (!speaker || speaker.kind === 'group' || speaker.kind === 'unknown') return ''
  return /^(?:\p{Lu}|\p{Lo})/u.test(speaker.name) ? oneLine(speaker.name) : ''
}

/** The run of words that is likely to be the rarest; `''` where the quoted words are too few, or all in edits. */
function rarestRun(pieces: readonly string[], searched: WordsSearched): string {
  let [best, most] = ['', 0]
  for (const stretch of pieces.flatMap((piece) => piece.split(EDITED))) {
    const words = tellingWords(stretch, searched)
    for (let from = 0; from < words.length; from++) {
      const run = words.slice(from, from + RUN.most)
      const [first, last] = [run[0], run.at(-1)]
      const weight = run.reduce((sum, word) => sum + word.weight, 0)
      if (!first || !last || run.length < RUN.least || weight <= most) continue
      ;[best, most] = [stretch.slice(first.start, last.end), weight]
    }
  }
  return oneLine(best.replace(MARKS, ' '))
}

function looseQuery(pieces: readonly string[], speaker: string, language: string, searched: WordsSearched): string {
  const words = pieces.join(' ')
  // Each piece begins with a capital, whatever its first word is.
  const names = [...new Set(pieces.flatMap((piece) => namesIn(piece, language)))].filter(
    (name) => !speaker.includes(name) && !isCommon(name, searched),
  )
  const figures = figuresOf(words).map(({ text }) => text)
  const known = new Set([speaker, ...names].flatMap((name) => name.toLowerCase().split(/\s+/u)))
  const rare = tellingWords(words, searched)
    .filter(({ text, weight }) => weight > 0 && !known.has(text.toLowerCase()) && !/\p{N}/u.test(text))
    .toSorted((a, b) => b.weight - a.weight)
  const parts = [
    speaker,
    ...names.slice(0, LOOSE.names),
    ...figures.slice(0, LOOSE.figures),
    ...[...new Set(rare.map(({ text }) => text))].slice(0, LOOSE.words),
  ].filter((part) => part !== '')
  // One word alone finds anything.
  return parts.length < 2 ? '' : oneLine(parts.join(' ').replace(MARKS, ' '))
}

/** Whether a name has nothing that tells: *We*, written with a capital within a sentence. */
const isCommon = (name: string, searched: WordsSearched) =>
  tellingWords(name, searched).every(({ weight }) => weight === 0)

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()
