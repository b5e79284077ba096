import { isWebAddress, withoutTracking } from '../address-parts'
import { textOf } from '../article/element'
import { isoDate } from '../article/published'
import { sameSite } from '../sites/same-site'
import { unwrapped } from '../trace/hop/same-address'
import { type Hit, keptHits, mayBeAsked } from './hit'

/*
 * What a search engine's page lists, told by the structure of the page alone: links to other sites that are headed, or that
 * stand alike one after the other. No engine is known by its name.
 */

/** Links that are looked at: a page of results has some hundred. */
const MOST_LINKS = 3000
/** Parts of a page that hold no results. */
const ASIDE = 'nav, footer, header, aside, form'
const HEADING = /^h[1-6]$/
/** Letters of a link’s words, below which it is a button, or a number of a page. */
const LEAST_LETTERS = 4
/** How far up a heading may stand over its link, and how far up what belongs to one hit is looked for. */
const REACH = { heading: 3, hit: 8 }

interface Candidate {
  href: string
  words: string
  link: Element
  isHeaded: boolean
  /** The tags from the page down to the link: results stand alike. */
  path: string
}

/**
 * The results on a page, in its order.
 * @param url where the page stands: what is on that site is the engine's own
 */
export function resultsOfPage(document: Document, url: string): Hit[] {
  const candidates = [...candidatesIn(document, url)]
  const headed = candidates.filter(({ isHeaded }) => isHeaded)
  const results = headed.length > 0 ? headed : mostAlike(candidates)
  const links = new Set(results.map(({ link }) => link))
  return keptHits(hitsOf(results, links))
}

/** One after the other, each address once: to look for a date takes time in proportion to the page. */
function* hitsOf(results: readonly Candidate[], links: ReadonlySet<Element>): Generator<Hit> {
  const told = new Set<string>()
  for (const { href, words, link } of results) {
    if (told.has(href)) continue
    told.add(href)
    yield { href, title: words, date: dateBeside(link, links) }
  }
}

function* candidatesIn(document: Document, url: string): Generator<Candidate> {
  let seen = 0
  for (const link of document.getElementsByTagName('a')) {
    if (++seen > MOST_LINKS) return
    const href = leadsTo(link.getAttribute('href') ?? '', url)
    if (href === null || /\b(?:sponsored|license)\b/.test(link.getAttribute('rel') ?? '')) continue
    const heading = headingIn(link)
    const words = heading ?? textOf(link)
    if (lettersOf(words) < LEAST_LETTERS || link.closest(ASIDE)) continue
    yield { href, words, link, isHeaded: heading !== null || isWithinHeading(link), path: pathOf(link) }
  }
}

/** Where a link leads outside of the page's site, redirects of the engine taken off; null where it does not. */
function leadsTo(href: string, url: string): string | null {
  if (!URL.canParse(href, url)) return null
  const address = unwrapped(new URL(href, url).href)
  const target = sameSite(address, url) ? namedIn(address, url) : address
  if (target === null || !mayBeAsked(target)) return null
  return sameSite(target, url) ? null : withoutTracking(target)
}

/** The one address of another site that an address of the engine names, plainly or in base64; null where there is none. */
function namedIn(href: string, url: string): string | null {
  const named = [...new URL(href).searchParams.values()]
    .flatMap((value) => [value, decoded(value)])
    .filter((value) => /^https?:\/\//iu.test(value) && isWebAddress(value) && !sameSite(value, url))
  return named.length === 1 ? (named[0] ?? null) : null
}

/** A value in base64, for addresses, without two signs that may stand in front; `''` where it is none. */
function decoded(value: string): string {
  const plain = value.replace(/^\w\d(?=aHR0c)/u, '')
  if (!/^aHR0c[\w+/-]+=*$/u.test(plain)) return ''
  try {
    return atob(plain.replaceAll('-', '+').replaceAll('_', '/'))
  } catch {
    return ''
  }
}

/** The words of a heading within a link; null where it has none. */
function headingIn(link: Element): string | null {
  for (const level of [3, 2, 1, 4, 5, 6]) {
    const [heading] = link.getElementsByTagName(`h${level}`)
    if (heading) return textOf(heading)
  }
  const [told] = Array.from(link.getElementsByTagName('*')).filter((each) => each.getAttribute('role') === 'heading')
  return told ? textOf(told) : null
}

function isWithinHeading(link: Element): boolean {
  let at = link.parentElement
  for (let steps = 0; at && steps < REACH.heading; steps++, at = at.parentElement) {
    if (HEADING.test(at.localName) || at.getAttribute('role') === 'heading') return true
  }
  return false
}

function pathOf(link: Element): string {
  const path: string[] = []
  for (let at: Element | null = link; at; at = at.parentElement) path.push(at.localName)
  return path.join(' ')
}

/** The links of the shape that leads to most different pages; of a page with one link of each shape, none. */
function mostAlike(candidates: readonly Candidate[]): Candidate[] {
  const shapes = new Map<string, Candidate[]>()
  for (const each of candidates) shapes.set(each.path, [...(shapes.get(each.path) ?? []), each])
  const pagesOf = (links: readonly Candidate[]) => new Set(links.map(({ href }) => href)).size
  const [most] = [...shapes.values()].toSorted((a, b) => pagesOf(b) - pagesOf(a))
  return most && pagesOf(most) > 1 ? most : []
}

/** The date that stands with a result, told to machines or as a day in figures; `''` where none does. */
function dateBeside(link: Element, results: ReadonlySet<Element>): string {
  let own: Element = link
  for (let steps = 0; steps < REACH.hit && own.parentElement; steps++) {
    const links = Array.from(own.parentElement.getElementsByTagName('a'))
    if (links.some((each) => each !== link && results.has(each))) break
    own = own.parentElement
  }
  for (const time of own.getElementsByTagName('time')) {
    const date = isoDate(time.getAttribute('datetime') ?? '')
    if (date !== '') return date
  }
  return /(?<!\d)(?:19|20)\d{2}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])(?!\d)/u.exec(textOf(own, 2000))?.[0] ?? ''
}

const lettersOf = (words: string) => words.match(/[\p{L}\p{N}]/gu)?.length ?? 0
