import { readWords, Vocabulary } from '../trace/match/words'
import { dayOf, type Entry, type Line } from './remembered-page'

/**
 * Looks for remembered statements by their words, by speaker, by outlet and by day: an inverted index in memory, made
 * anew where it is needed. Words are folded as in matching, without accents, and found by their beginning. A question takes
 * time in proportion to the places of the words that begin so, whatever else is kept: tens of milliseconds at most for a
 * hundred thousand statements (`npm run bench -- search`).
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

  /** The words in order, as they are looked up. */
  ready(): { word: string; id: number }[] {
    this.#sorted ??= this.#vocabulary.words
      .map((word, id) => ({ word: plain(word), id }))
      .sort((a, b) => (a.word < b.word ? -1 : 1))
    return this.#sorted
  }

  #beginningWith(beginning: string): number[] {
    const sorted = this.ready()
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

/** What is looked for in words of its own. */
const FIELDS = ['words', 'speaker', 'outlet'] as const
type Field = (typeof FIELDS)[number]

export class SearchIndex {
  readonly #entries: readonly Entry[]
  /** By number of page: the number of its first statement. */
  readonly #firsts: readonly number[]
  readonly #statements: number
  /** The places of words in each field, once something was looked for there. */
  readonly #made = new Map<Field, Postings>()

  private constructor(entries: readonly Entry[]) {
    let count = 0
    this.#entries = [...entries].sort((a, b) => b.last - a.last)
    this.#firsts = this.#entries.map(({ lines }) => {
      count += lines.length
      return count - lines.length
    })
    this.#statements = count
  }

  /** @param entries in any order */
  static of(entries: readonly Entry[]): SearchIndex {
    return new SearchIndex(entries)
  }

  get pageCount(): number {
    return this.#entries.length
  }

  get statementCount(): number {
    return this.#statements
  }

  /** Makes ready what else the first search would: some seconds' work for a hundred thousand statements. */
  warm(): void {
    for (const field of FIELDS) this.#in(field).ready()
  }

  /** The places of words in a field, by statement, or by page for outlets. */
  #in(field: Field): Postings {
    const known = this.#made.get(field)
    if (known) return known
    const postings = new Postings()
    for (const [page, entry] of this.#entries.entries()) this.#add(postings, field, page, entry)
    this.#made.set(field, postings)
    return postings
  }

  #add(postings: Postings, field: Field, page: number, { outlet, site, title, lines }: Entry): void {
    if (field === 'outlet') postings.add(page, `${outlet} ${site.replaceAll('.', ' ')} ${title}`)
    else this.#addLines(postings, field, this.#firsts[page] ?? 0, lines)
  }

  #addLines(postings: Postings, field: Field, first: number, lines: readonly Line[]): void {
    for (const [at, { pieces, speaker }] of lines.entries()) {
      postings.add(first + at, field === 'words' ? pieces.join(' ') : speaker)
    }
  }

  /** @param limit pages that are told; the rest is counted */
  search(query: Query, limit: number): Found {
    const { isPage, isStatement } = this.#asked(query)
    const found: Found = { pages: [], pageCount: 0, statementCount: 0 }
    for (const [page, entry] of this.#entries.entries()) {
      if (!isPage(page, entry)) continue
      const first = this.#firsts[page] ?? 0
      const own = entry.lines.filter((_, at) => isStatement(first + at))
      if (own.length === 0) continue
      found.pageCount++
      found.statementCount += own.length
      if (found.pages.length >= limit) continue
      const { lines, prints, ...head } = entry
      found.pages.push({ entry: head, lines: own })
    }
    return found
  }

  /** What tells of each page, and each statement by its number, whether it is asked for. */
  #asked({ words, speaker, outlet, ...days }: Query) {
    const has = (field: Field, text: string, count: number) => {
      const found = text === '' ? null : this.#in(field).find(text, count)
      return (document: number) => found === null || found[document] === 1
    }
    const hasWords = has('words', words, this.#statements)
    const hasSpeaker = has('speaker', speaker, this.#statements)
    const hasOutlet = has('outlet', outlet, this.#entries.length)
    return {
      isPage: (page: number, entry: Entry) => hasOutlet(page) && isWithin(dayOf(entry), days),
      isStatement: (at: number) => hasWords(at) && hasSpeaker(at),
    }
  }

  /** All statements that are found, by the addresses of their pages, the one read last first. */
  statements(query: Query): { url: string; ids: string[] }[] {
    return this.search(query, Number.POSITIVE_INFINITY).pages.map(({ entry, lines }) => ({
      url: entry.url,
      ids: lines.map(({ id }) => id),
    }))
  }
}

const isWithin = (day: string, { from, to }: Pick<Query, 'from' | 'to'>) =>
  (from === '' || day >= from) && (to === '' || day <= to)
