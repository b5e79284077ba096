import { type Claim, isSameClaim } from '../core/claims/claim-of'
import type { Article, Reading, Statement } from '../core/model'
import { plainWords } from '../ui/statement-words'
import { partWords } from '../ui/words'
import { wayOf } from './way-of'

/** A statement as the list shows it. */
export interface Entry {
  statement: Statement
  /** Its place among all statements of the page, from 1. */
  number: number
  /** Its words with their quotation marks, on one line. */
  words: string
  /** How the page says it got them: *told the Harbour Post*. The page's words; `''` where it does not say. */
  way: string
  part: PageSection
  /** The body's paragraph it begins in, from 1, headings not counted; null outside the body. */
  paragraph: number | null
  /** What came of checking its sources, null where none was checked. */
  claim: Claim | null
}

/** A stretch of the page under one heading. */
export interface PageSection {
  /** Unique within the page. */
  key: string
  title: string
  /** Whether the title is the page's own. */
  theirs: boolean
}

/** An entry that finds out what its row says once that is asked for: of a long list few rows are seen. */
export class ReadEntry implements Entry {
  readonly part: PageSection
  readonly paragraph: number | null
  #words: string | null = null
  #way: string | null = null

  constructor(
    readonly statement: Statement,
    readonly number: number,
    readonly article: Article,
    place: Pick<Entry, 'part' | 'paragraph'>,
    readonly claim: Claim | null,
  ) {
    this.part = place.part
    this.paragraph = place.paragraph
  }

  get words(): string {
    this.#words ??= plainWords(this.statement, this.article).replace(/\n/g, ' ')
    return this.#words
  }

  get way(): string {
    this.#way ??= wayOf(this.statement, this.article)
    return this.#way
  }

  /** The same with what came of checking. */
  with(claim: Claim | null): ReadEntry {
    return new ReadEntry(this.statement, this.number, this.article, this, claim)
  }
}

/** Makes the rows of a reading, in the order of its statements. Of n blocks, each statement takes log n. */
export function entriesOf({ article, statements }: Reading): ReadEntry[] {
  const places = placesOf(article)
  return statements.map(
    (statement, at) => new ReadEntry(statement, at + 1, article, placeOf(statement, article, places), null),
  )
}

/**
 * The same rows with what came of checking. Rows that are as they were in `drawn` are the same objects, and where all
 * are, so is the array: while sources load, news comes by the moment, and most of it changes no row.
 */
export function withClaims(
  entries: readonly ReadEntry[],
  claims: ReadonlyMap<string, Claim>,
  drawn: readonly ReadEntry[] = [],
): readonly ReadEntry[] {
  const next = entries.map((entry, at) => {
    const claim = claims.get(entry.statement.id) ?? null
    const before = drawn[at]
    if (before?.statement === entry.statement && isSameClaim(before.claim, claim)) return before
    return isSameClaim(entry.claim, claim) ? entry : entry.with(claim)
  })
  return next.length === drawn.length && next.every((entry, at) => entry === drawn[at]) ? drawn : next
}

/** Where what begins at a block stands: the heading above it, by its place among the blocks, and how many paragraphs in. */
interface BlockPlace {
  start: number
  heading: number
  paragraphs: number
}

function placesOf({ blocks }: Article): BlockPlace[] {
  let [heading, paragraphs] = [-1, 0]
  return blocks.map(({ kind, start }, at) => {
    if (kind === 'heading') heading = at
    else paragraphs++
    return { start, heading, paragraphs }
  })
}

/** The last block that begins at this offset or before it: blocks stand in order. */
function lastBefore(places: readonly BlockPlace[], offset: number): BlockPlace | undefined {
  let [from, to] = [0, places.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if ((places[middle]?.start ?? 0) <= offset) from = middle + 1
    else to = middle
  }
  return places[from - 1]
}

function placeOf(
  statement: Statement,
  article: Article,
  places: readonly BlockPlace[],
): { part: PageSection; paragraph: number | null } {
  if (statement.where !== 'body') {
    return { part: { key: statement.where, title: partWords[statement.where], theirs: false }, paragraph: null }
  }
  const place = lastBefore(places, statement.content[0].start)
  const paragraph = place?.paragraphs || null
  const heading = article.blocks[place?.heading ?? -1]
  if (!heading) {
    const isParted = (places.at(-1)?.heading ?? -1) >= 0
    return { part: { key: 'opening', title: partWords[isParted ? 'opening' : 'article'], theirs: false }, paragraph }
  }
  const title = article.text.slice(heading.start, heading.end).trim()
  return { part: { key: `heading-${place?.heading}`, title, theirs: true }, paragraph }
}

/** Entries that follow one another in the same part. */
export interface PartGroup {
  part: PageSection
  entries: Entry[]
}

/** Gathers entries under their parts, in order; a part that comes back later stands again. */
export function groupByPart(entries: readonly Entry[]): PartGroup[] {
  const groups: PartGroup[] = []
  for (const entry of entries) {
    const last = groups.at(-1)
    if (last?.part.key === entry.part.key) last.entries.push(entry)
    else groups.push({ part: entry.part, entries: [entry] })
  }
  return groups
}
