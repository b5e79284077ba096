import { readWords, Vocabulary } from '../trace/match/words'
import { dayOf, type Entry, type Line } from './remembered-page'

/**
 * Looks for remembered statements by their words, by speaker, by outlet and by day: an inverted index in memory, made
 * anew where it is needed. Words are folded as in matching, without accents, and found by their beginning. A question takes
 * time in proportion to the places of the words that begin so, whatever else is kept: tens of milliseconds at most for a
 * hundred thousand statements (`npm run bench -- memory-search`).
 */

/** What is looked for: all of it holds of what is found; `''` asks for nothing. */
export interface Query {
  words: string
  speaker: string
  /** Words of the outlet, the host or the title. */
  outlet: string
  /** First and last day, `YYYY-MM-DD`: of the page, by its own date, or else the one on which it was first read. */
  from: string
  to: string
}

export const EVERYTHING: Query = { words: '', speaker: '', outlet: '', from: '', to: '' }

/** A page, and its statements that were found. */
export interface PageFound {
  entry: Omit<Entry, 'lines' | 'prints'>
  lines: Line[]
}

export interface Found {
  /** Of all that was found, as many pages as were asked for, the one read last first. */
  pages: PageFound[]
  /** Pages and statements that were found. */
  pageCount: number
  statementCount: number
}

/** Words of a question beyond so many count for nothing. */
const MAX_WORDS = 16
/** Letters that stand above and below others. */
const ACCENTS = /\p{Mn}/gu

/** Places of words: in which documents, by number, each stands. */
class Postings {
  readonly #vocabulary = new Vocabulary()
  /** By number of word: its documents, in order. */
  readonly #documents: number[][] = []
  /** The words without accents, each with its number in the vocabulary, in order; null where words have come since. */
  #sorted: { word: string; id: number }[] | null = null

  add(document: number, text: string): void {
    const { ids } = readWords(text, this.#vocabulary)
    for (const id of ids) {
      const documents = this.#documents[id]
      if (!documents) {
        this.#documents[id] = [document]
        this.#sorted = null
      } else if (documents.at(-1) !== document) documents.push(document)
    }
  }

  /**
   * The documents that have all words of a text, each by its beginning.
   * @returns by number of document 1 where it has them; null where the text has no words
   */
  find(text: string, count: number): Uint8Array | null {
    const asked = new Vocabulary()
    const words = [...new Set(readWords(text, asked).ids)].slice(0, MAX_WORDS).map((id) => plain(asked.words[id] ?? ''))
    if (words.length === 0) return null
    const seen = new Uint8Array(count)
    for (const [at, word] of words.entries()) {
      for (const id of this.#beginningWith(word)) {
        for (const document of this.#documents[id] ?? []) if (seen[document] === at) seen[document] = at + 1
      }
    }
    return seen.map((hits) => (hits === words.length ? 1 : 0))
  }

  #beginningWith(beginning: string): number[] {
    this.#sorted ??= this.#vocabulary.words
      .map((word, id) => ({ word: plain(word), id }))
      .sort((a, b) => (a.word < b.word ? -1 : 1))
    const sorted = this.#sorted
    let [from, to] = [0, sorted.length]
    while (from < to) {
      const middle = (from + to) >> 1
      if ((sorted[middle]?.word ?? '') < beginning) from = middle + 1
      else to = middle
    }
    const found: number[] = []
    for (let at = from; sorted[at]?.word.startsWith(beginning); at++) found.push(sorted[at]?.id ?? -1)
    return found
  }
}

/** A folded word without its accents, which those who search leave out. */
const plain = (word: string): string => word.normalize('NFD').replace(ACCENTS, '')

export class SearchIndex {
  readonly #words = new Postings()
  readonly #speakers = new Postings()
  readonly #outlets = new Postings()
  readonly #entries: Entry[] = []
  /** By number of page: the number of its first statement. */
  readonly #firsts: number[] = []
  #statements = 0

  /** @param entries in any order */
  static of(entries: readonly Entry[]): SearchIndex {
    const index = new SearchIndex()
    for (const entry of [...entries].sort((a, b) => b.last - a.last)) index.#add(entry)
    return index
  }

  get pageCount(): number {
    return this.#entries.length
  }

  get statementCount(): number {
    return this.#statements
  }

  #add(entry: Entry): void {
    this.#outlets.add(this.#entries.length, `${entry.outlet} ${entry.site.replaceAll('.', ' ')} ${entry.title}`)
    this.#entries.push(entry)
    this.#firsts.push(this.#statements)
    for (const { pieces, speaker } of entry.lines) {
      this.#words.add(this.#statements, pieces.join(' '))
      if (speaker !== '') this.#speakers.add(this.#statements, speaker)
      this.#statements++
    }
  }

  /** @param limit pages that are told; the rest is counted */
  search(query: Query, limit: number): Found {
    const words = this.#words.find(query.words, this.#statements)
    const speakers = this.#speakers.find(query.speaker, this.#statements)
    const outlets = this.#outlets.find(query.outlet, this.#entries.length)
    const found: Found = { pages: [], pageCount: 0, statementCount: 0 }
    for (const [page, entry] of this.#entries.entries()) {
      if (outlets?.[page] === 0 || !isWithin(dayOf(entry), query)) continue
      const first = this.#firsts[page] ?? 0
      const isFound = (at: number) => words?.[first + at] !== 0 && speakers?.[first + at] !== 0
      let count = 0
      for (let at = 0; at < entry.lines.length; at++) if (isFound(at)) count++
      if (count === 0) continue
      found.pageCount++
      found.statementCount += count
      if (found.pages.length >= limit) continue
      const { lines, prints: _, ...head } = entry
      found.pages.push({ entry: head, lines: lines.filter((_, at) => isFound(at)) })
    }
    return found
  }

  /** The addresses of all pages that are found. */
  addresses(query: Query): string[] {
    return this.search(query, Number.POSITIVE_INFINITY).pages.map(({ entry }) => entry.url)
  }
}

const isWithin = (day: string, { from, to }: Query) => (from === '' || day >= from) && (to === '' || day <= to)
