import { textValue } from './json-ld'
import type { PageFacts } from './page-facts'

/** Names of `<meta>` that give the date of publication, the most reliable first. */
const DATE_NAMES = (
  'article:published_time og:article:published_time article:published datepublished ' +
  'og:published_time parsely-pub-date sailthru.date article.published published_time publish-date ' +
  'publication_date dc.date.issued dcterms.created dc.date dcterms.date date pubdate publishdate ' +
  'ptime pdate cxenseparse:recs:publishtime og:pubdate last-modified'
).split(' ')

/** Further `<time>` elements are those of other articles and comments. */
const MAX_TIMES = 20

/** Date or date-time of publication, ISO 8601; `''` where neither the facts nor what stands in `root` tells it. */
export function publishedOf(root: Document | Element, facts: PageFacts): string {
  for (const value of datesOf(root, facts)) {
    const iso = value && isoDate(value)
    if (iso) return iso
  }
  return ''
}

/** What may tell the date, the most reliable first. */
function* datesOf(root: Document | Element, facts: PageFacts): Generator<string | null | undefined> {
  yield textValue(facts.article?.datePublished)
  for (const name of DATE_NAMES) yield facts.meta.get(name) ?? facts.meta.get(name.replaceAll('_', ':'))
  yield textValue(facts.article?.dateCreated)
  let times = 0
  for (const time of root.getElementsByTagName('time')) {
    const value = time.getAttribute('datetime')
    if (!value) continue
    yield value
    if (++times === MAX_TIMES) break
  }
  yield dateOfUrl(facts.url)
}

/** The date in an address: `/2024/11/07/`. */
function dateOfUrl(url: string): string {
  const [, year, month, day] = /[/-]((?:19|20)\d{2})[/-](\d{2})[/-](\d{2})(?:[/_-]|$)/.exec(url) ?? []
  return year ? `${year}-${month}-${day}` : ''
}

/** A date as pages write it to machines, in ISO 8601; `''` where it cannot be understood. */
export function isoDate(value: string): string {
  const text = value.trim()
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})(?:[T ](\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?)\s*(Z|[+-]\d{2}:?\d{2})?)?/.exec(text)
  if (iso) {
    const [, year, month, day, time, zone] = iso
    if (Number(month) > 12 || Number(day) > 31) return ''
    return `${year}-${month}-${day}${time ? `T${time}${zone ?? ''}` : ''}`
  }
  const at = new Date(text)
  const year = at.getFullYear()
  if (text.length <= 7 || !(year > 1990 && year < 2100)) return ''
  return ZONE.test(text) ? at.toISOString() : asWritten(at, text)
}

/** A zone at the end of a date in words: *GMT*, *+0100*, *EST*, *(CET)*. */
const ZONE = /(?:\b(?:Z|UTC|GMT|[ECMP][SD]T)|[+-]\d{2}:?\d{2})\)?$|\b(?:UTC|GMT)\b/

/** *November 7, 2024* is that day wherever it is read: what names no zone is given none. */
function asWritten(at: Date, text: string): string {
  const pad = (value: number) => String(value).padStart(2, '0')
  const day = `${at.getFullYear()}-${pad(at.getMonth() + 1)}-${pad(at.getDate())}`
  return /\d:\d\d/.test(text) ? `${day}T${pad(at.getHours())}:${pad(at.getMinutes())}` : day
}
