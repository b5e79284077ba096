import { creditedAgency } from '../../languages/outlets/credited-agency'
import { isAgency, outletNamed } from '../../languages/outlets/outlets'
import type { Article } from '../../model'
import { publisherName } from '../../publisher/publisher'

/**
 * Copies of one text: how much of the shorter article stands in the longer, by runs of words in common (shingles; A.
 * Broder, *On the resemblance and containment of documents*, 1997: containment, since papers cut what they carry).
 * Linear in both texts. A page that quotes the other at length is below the bound; a translation is not noticed.
 */

/** Words of a shingle: runs of five are seldom in common by chance. */
const SHINGLE = 5
/** Share of the shorter text's shingles that must stand in the longer. */
export const SAME = 0.6
/** Fewest shingles that say anything: some three sentences. */
export const FEWEST = 40
/** Units of each text that are compared: agency reports are shorter. */
const SAMPLE = 40_000
/** `VARNHOLM, Oct 6 (Reuters) -`, `BERLIN (AP) —`, `(dpa)` at the start of a report. */
const dateline = /^.{0,60}?\(([\p{L}][\p{L}\s/.-]{1,40})\)\s*[-–—:]/u

export type Text = Pick<Article, 'outlet' | 'byline' | 'text' | 'published'> & Partial<Pick<Article, 'url'>>

const nameOf = ({ outlet, url = '' }: Text): string => publisherName({ outlet, url })

/**
 * Whose text both carry: the agency that one of them credits, or is; where none does, the outlet that had it first.
 * `''` where they are no copies of one text.
 */
export function copyOf(page: Text, source: Text): string {
  if (!areCopies(page.text, source.text)) return ''
  for (const text of [page, source]) {
    const agency = agencyOf(text)
    if (agency !== '') return agency
  }
  const isPageFirst = page.published !== '' && page.published < source.published
  const [first, other] = isPageFirst ? [page, source] : [source, page]
  return nameOf(first) || nameOf(other)
}

/** Whether most of the shorter of two texts stands in the longer. */
export function areCopies(a: string, b: string): boolean {
  if (a === '' || b === '') return false
  const [x, y] = [shingles(a), shingles(b)]
  const [short, long] = x.size <= y.size ? [x, y] : [y, x]
  if (short.size < FEWEST) return false
  let common = 0
  for (const shingle of short) if (long.has(shingle)) common++
  return common >= SAME * short.size
}

/** The runs of words of a text, each once. */
export function shingles(text: string): Set<string> {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  const found = new Set<string>()
  for (let i = 0; i + SHINGLE <= words.length; i++) found.add(words.slice(i, i + SHINGLE).join(' '))
  return found
}

/** The agency whose text this is, by its outlet, its dateline or its byline; `''` for none. */
export function agencyOf(text: Text): string {
  const named = outletNamed(text.outlet)
  if (named && isAgency(named)) return named.name
  const place = dateline.exec(text.text)?.[1]?.trim() ?? ''
  return creditedAgency(text) ?? (place === '' ? '' : (outletNamed(place)?.name ?? place))
}
