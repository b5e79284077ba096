import { withoutCredentials, withoutFragment, withoutTracking } from '../../address-parts'
import { publisherName } from '../../publisher/publisher'
import type { SourceHead } from '../../trace/source/source-text'
import type { RecordedArticle } from '../to-record'
import type { Author } from './author'
import { authorsOf } from './authors-of'

/** A day as far as it is told: a year, a month of it from 1, a day of that. */
export interface CitedDay {
  year: number
  month?: number
  day?: number
}

/** What a work is, by the types of CSL 1.0.2. */
export type CitedType = 'article-newspaper' | 'webpage' | 'report' | 'post'

/** A work as it is cited, whatever the format. */
export interface CitedWork {
  type: CitedType
  authors: Author[]
  /** `''` where it has none. */
  title: string
  /** What it was published in: the outlet, the site, the network; by its host where nothing else is known. */
  container: string
  /** null where it is not told. */
  issued: CitedDay | null
  /** When it was read. */
  accessed: CitedDay
  /** `''` where unknown. */
  url: string
  /** BCP 47, `''` where unknown. */
  language: string
}

/** The page that was read. `read` is the moment when, ms since the epoch. */
export function workOfPage(article: RecordedArticle, read: number): CitedWork {
  return {
    type: 'article-newspaper',
    authors: authorsOf(article.byline),
    title: oneLine(article.title),
    container: oneLine(publisherName(article)),
    issued: dayOf(article.published),
    accessed: dayOfMoment(read),
    url: withoutCredentials(withoutTracking(article.url)),
    language: article.language,
  }
}

/** A source that was read. */
export function workOfSource(source: SourceHead, read: number): CitedWork {
  const { kind, author } = source
  const container = kind === 'post' && source.outlet !== '' ? source.outlet : publisherName(source)
  return {
    type: kind === 'post' ? 'post' : kind === 'page' ? 'webpage' : 'report',
    authors: author === '' ? [] : kind === 'post' ? [{ literal: oneLine(author) }] : authorsOf(author),
    title: oneLine(source.title),
    container: oneLine(container),
    issued: dayOf(source.published),
    accessed: dayOfMoment(read),
    url: withoutCredentials(withoutFragment(source.url)),
    language: source.language,
  }
}

const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim()

/** The day of an ISO 8601 date as the work itself counts it; null for none. */
export function dayOf(iso: string): CitedDay | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(iso) ?? []
  if (year === undefined) return null
  return {
    year: Number(year),
    ...(isIn(month, 12) && { month: Number(month) }),
    ...(isIn(month, 12) && isIn(day, 31) && { day: Number(day) }),
  }
}

const isIn = (part: string | undefined, most: number) => part !== undefined && Number(part) >= 1 && Number(part) <= most

/** The day of a moment as the reader's own clock has it. */
function dayOfMoment(moment: number): CitedDay {
  const at = new Date(moment)
  return { year: at.getFullYear(), month: at.getMonth() + 1, day: at.getDate() }
}

/** *2026-10-04*, as far as it is told. */
export function isoDay({ year, month, day }: CitedDay): string {
  const two = (part: number) => String(part).padStart(2, '0')
  return [String(year).padStart(4, '0'), month && two(month), month && day && two(day)].filter(Boolean).join('-')
}
