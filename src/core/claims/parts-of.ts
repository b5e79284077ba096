import type { Statement } from '../model'
import { wantedWords } from '../trace/match/wanted-words'
import type { Check, Comparison } from '../trace/model'
import type { SourceHead } from '../trace/source/source-text'
import { sizeOf } from './size-of'

/** What looking for the words came to, before anything else is weighed. */
export const WORDS = [
  'verbatim',
  'edited',
  'reworded',
  'partial',
  /** Each part stands, but an ellipsis joins what does not belong together. */
  'spliced',
  'ambiguous',
  /** A passage is near to what is reported. */
  'related',
  'other-language',
  'not-there',
  /** Nothing was read. */
  'not-read',
] as const
export type WordsPart = (typeof WORDS)[number]

/**
 * Whom source and page credit. `nobody`: the source has the words as what nobody has said: supposed, denied or mocked.
 * `unknown`: the page names nobody, or nothing was found that could be credited.
 */
export const WHO = ['agrees', 'differs', 'nobody', 'not-named', 'unknown'] as const
export type WhoPart = (typeof WHO)[number]

/** The source by its date, against the page. `changed`: it was changed on a later day than the page is dated. */
export const WHEN = ['fits', 'older', 'newer', 'changed', 'unknown'] as const
export type WhenPart = (typeof WHEN)[number]

/** How much of the source was read. `wall`: what came is a wall, or stands before one. */
export const READ = ['whole', 'part', 'wall', 'nothing'] as const
export type ReadPart = (typeof READ)[number]

/** Which of a statement's words are held to the source's: all, those in quotation marks, or, of a report, none. */
export const JUDGED = ['all', 'quoted', 'none'] as const
export type Judged = (typeof JUDGED)[number]

/** The parts of a result, from which everything that is said of it is computed. */
export interface Parts {
  words: WordsPart
  judged: Judged
  /** Whether so few words are judged that they may stand anywhere by chance. */
  isShort: boolean
  who: WhoPart
  /** Whether the source has its speaker read them out from somebody's text. */
  isReadAloud: boolean
  when: WhenPart
  read: ReadPart
  /** Whether it is of an archived copy. */
  isCopy: boolean
}

/** With fewer words than these, any text on the subject may have them. */
const ENOUGH_WORDS = 3
/** Days by which a source must be newer than the page to be newer: one day is a page that was changed after it was out. */
export const NEWER_FROM = 2

/** The parts of what one check came to. `statement` is the one that was looked for. */
export function partsOf(check: Check, statement: Pick<Statement, 'form' | 'content'>): Parts {
  const wanted = wantedWords(statement)
  const isQuoted = wanted.kind === 'quoted'
  const source = 'source' in check ? check.source : null
  const comparison = 'comparison' in check ? check.comparison : null
  const date = comparison?.date ?? (check.outcome === 'notFound' ? check.date : undefined)
  return {
    words: wordsOf(check),
    judged: !isQuoted ? 'none' : statement.form === 'mixed' ? 'quoted' : 'all',
    isShort: isQuoted && wanted.pieces.reduce((sum, piece) => sum + sizeOf(piece), 0) < ENOUGH_WORDS,
    who: comparison?.speaker.relation ?? 'unknown',
    isReadAloud: comparison?.speaker.manner === 'read-aloud',
    when: date ? whenOf(date) : 'unknown',
    read: source ? readOf(source) : 'nothing',
    isCopy: source !== null && source.archived !== null,
  }
}

function wordsOf(check: Check): WordsPart {
  switch (check.outcome) {
    case 'found':
      return check.splice ? 'spliced' : check.verdict
    case 'notFound':
      return 'not-there'
    case 'otherLanguage':
      return 'other-language'
    case 'unreadable':
      return 'not-read'
    default:
      return check.outcome
  }
}

function whenOf({ days, isOld, changed }: Comparison['date']): WhenPart {
  if (days !== null && days <= -NEWER_FROM) return 'newer'
  if (isOld) return 'older'
  if (changed) return 'changed'
  return days === null ? 'unknown' : 'fits'
}

function readOf({ cutOff }: SourceHead): ReadPart {
  if (cutOff === null) return 'whole'
  return cutOff === 'length' || cutOff === 'excerpt' ? 'part' : 'wall'
}
