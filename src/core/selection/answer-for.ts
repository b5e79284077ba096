import { findQuotations } from '../attribution/words/quotations'
import type { Article, BlockKind, Reading, Span, Statement, Where } from '../model'
import { overlapOf } from '../overlap'
import { haveWords, type PlacedPiece, stringOf, without } from './spans'

/** How words that a reader chose lie to a statement's words; marks and blanks do not count. */
export type Share =
  /** They are its words, no more and no less. */
  | 'all'
  /** They are a part of them. */
  | 'within'
  /** They hold all of its words, and others. */
  | 'around'
  /** Some of them are some of its words. */
  | 'part'
  /** None of them is, but they are of those by which it is given to somebody: the cue, or the speaker's name. */
  | 'frame'

/** A statement that chosen words have to do with. */
export interface Given {
  statement: Statement
  share: Share
}

/** What stands about words that belong to no statement. Told as it is: none of it says who said them. */
export interface Nearby {
  /** Whether they stand in quotation marks. */
  inMarks: 'all' | 'some' | 'none'
  /** What they stand in: a part of the page's head, or a block of the body. */
  stands: Exclude<Where, 'body'> | BlockKind
  /** The statement nearest to them; null where the same string of the article has none. */
  nearest: { statement: Statement; place: 'same-block' | 'before' | 'after' } | null
}

/** Who said the words that a reader chose, as far as the reading tells. */
export interface SelectionAnswer {
  /** The statements that they have to do with, the one that tells most of them first. */
  given: Given[]
  /** Whether some of them belong to no statement. */
  hasRest: boolean
  /** What stands about them; null where at least some of them are a statement's. */
  nearby: Nearby | null
}

/** Units that may stand between two parts of a statement's sentence: an attribution, and no further sentence. */
const ATTRIBUTION_ROOM = 200

/** From the one that tells most of chosen words to the one that tells least. */
const ORDER: readonly Share[] = ['all', 'within', 'around', 'part', 'frame']

/**
 * Answers for exactly these words of an article, from what was found in it: nothing is found anew, and nothing is guessed.
 * Linear in statements and words.
 */
export function answerFor({ article, statements }: Reading, words: readonly PlacedPiece[]): SelectionAnswer {
  const given = statements
    .flatMap((statement): Given[] => {
      const share = shareOf(article, statement, words)
      return share ? [{ statement, share }] : []
    })
    .sort((a, b) => ORDER.indexOf(a.share) - ORDER.indexOf(b.share) || lengthOf(a.statement) - lengthOf(b.statement))
  const isAny = given.some(({ share }) => share !== 'frame')
  return { given, hasRest: hasRest(article, given, words), nearby: isAny ? null : nearbyOf(article, statements, words) }
}

function shareOf(article: Article, statement: Statement, words: readonly PlacedPiece[]): Share | null {
  const text = stringOf(article, statement.where)
  const here = words.filter(({ where }) => where === statement.where)
  const { content } = statement
  const shared = here.flatMap((span) => content.flatMap((piece) => overlapOf(span, piece) ?? []))
  if (!haveWords(text, shared)) return isOfFrame(text, statement, here) ? 'frame' : null
  const areOthersChosen = haveWords(text, without(here, content)) || here.length < words.length
  const areOthersSaid = haveWords(text, without(content, here))
  if (areOthersChosen) return areOthersSaid ? 'part' : 'around'
  return areOthersSaid ? 'within' : 'all'
}

const isOfFrame = (text: string, statement: Statement, here: readonly Span[]) =>
  haveWords(
    text,
    here.flatMap((span) => frameOf(statement).flatMap((frame) => overlapOf(span, frame) ?? [])),
  )

/** What gives a statement's words to somebody. */
const frameOf = ({ cue, speaker }: Statement): Span[] => [cue, speaker].flatMap((span) => span ?? [])

/** Whether any of the words is neither a statement's nor of what gives it to somebody. */
function hasRest(article: Article, given: readonly Given[], words: readonly PlacedPiece[]): boolean {
  return words.some((span) => {
    const text = stringOf(article, span.where)
    const own = given.filter(({ statement }) => statement.where === span.where)
    const covered = own.flatMap(({ statement }) => extentOf(text, statement))
    return haveWords(text, without([span], covered))
  })
}

/** A statement with all that gives it to somebody: what stands between its words and these is of its sentence. */
function extentOf(text: string, statement: Statement): Span[] {
  const own = [...statement.content, ...frameOf(statement), ...stationsOf(text, statement)]
  const spans: Span[] = []
  for (const { start, end } of own.sort((a, b) => a.start - b.start)) {
    const last = spans.at(-1)
    const isNear = last && start - last.end <= ATTRIBUTION_ROOM && !text.slice(last.end, start).includes('\n')
    if (last && isNear) last.end = Math.max(last.end, end)
    else spans.push({ start, end })
  }
  return spans
}

/** The stations that stand right after a statement's cue. */
function stationsOf(text: string, { via, cue }: Statement): Span[] {
  if (!cue) return []
  return via.flatMap(({ mention }) => {
    const start = text.indexOf(mention, cue.end)
    const isNear = mention !== '' && start >= 0 && start - cue.end <= ATTRIBUTION_ROOM
    return isNear ? [{ start, end: start + mention.length }] : []
  })
}

function nearbyOf(article: Article, statements: readonly Statement[], words: readonly PlacedPiece[]): Nearby {
  const [first] = words
  const where = first?.where ?? 'body'
  const at = first?.start ?? 0
  const block = where === 'body' ? article.blocks.find(({ start, end }) => start <= at && at < end) : undefined
  return {
    inMarks: inMarksOf(article, words),
    stands: where === 'body' ? (block?.kind ?? 'paragraph') : where,
    nearest: nearestTo(
      { start: at, end: first?.end ?? at },
      statements.filter((statement) => statement.where === where),
      block ?? null,
    ),
  }
}

function inMarksOf(article: Article, words: readonly PlacedPiece[]): Nearby['inMarks'] {
  const quotedIn = (where: Where) => {
    const text = stringOf(article, where)
    const blocks = where === 'body' ? article.blocks : [{ kind: 'paragraph', start: 0, end: text.length } as const]
    return findQuotations(text, blocks).flatMap(({ pieces }) => pieces)
  }
  const quoted = new Map(words.map(({ where }) => [where, quotedIn(where)]))
  const isIn = (span: PlacedPiece) =>
    haveWords(
      stringOf(article, span.where),
      (quoted.get(span.where) ?? []).flatMap((piece) => overlapOf(span, piece) ?? []),
    )
  const isOut = (span: PlacedPiece) =>
    haveWords(stringOf(article, span.where), without([span], quoted.get(span.where) ?? []))
  if (!words.some(isIn)) return 'none'
  return words.some(isOut) ? 'some' : 'all'
}

function nearestTo(words: Span, statements: readonly Statement[], block: Span | null): Nearby['nearest'] {
  const distance = ({ content }: Statement) =>
    Math.min(...content.map(({ start, end }) => Math.max(start - words.end, words.start - end, 0)))
  const [statement] = statements.toSorted((a, b) => distance(a) - distance(b))
  if (!statement) return null
  const { start } = statement.content[0]
  if (block && statement.content.some((piece) => overlapOf(piece, block))) return { statement, place: 'same-block' }
  return { statement, place: start < words.start ? 'before' : 'after' }
}

const lengthOf = ({ content }: Statement) => content.reduce((sum, { start, end }) => sum + end - start, 0)
