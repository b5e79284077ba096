import { withoutOpening } from '../languages/byline-words'
import { isSameHost } from '../sites/near-site'
import { resolve } from './address'
import { isNode, textValue } from './json-ld'
import { outletOf, spellsOutlet } from './outlet'
import type { PageFacts } from './page-facts'
import { fold, plain } from './plain'
import { publishedOf } from './published'

/** What is known of an article without its text. All `''` where unknown. */
export interface Metadata {
  /** The page's own address: what it names as such, where that is on its host. */
  url: string
  /** The address that it names as its own, where that is on another host. */
  canonical: string
  title: string
  outlet: string
  byline: string
  published: string
  language: string
  description: string
}

/** Takes each fact from where pages are most often right about it. `root` is what the facts are about. */
export function readMetadata(root: Document | Element, facts: PageFacts): Metadata {
  const outlet = outletOf(facts)
  return {
    ...addressesOf(facts),
    title: titleOf(facts, outlet),
    outlet,
    byline: bylineOf(facts),
    published: publishedOf(root, facts),
    language: languageOf(facts),
    description: plain(
      first(facts, 'og:description', 'description', 'twitter:description') || textValue(facts.article?.description),
    ),
  }
}

function first(facts: PageFacts, ...names: string[]): string {
  for (const name of names) {
    const value = facts.meta.get(name)
    if (value) return value
  }
  return ''
}

/** The address of a front page, as `URL` writes it. */
const FRONT_PAGE = /^[^:]+:\/\/[^/]*\/\??(?:#|$)/

/**
 * The page's address, and that which it names as its own. What it names is believed on its own host alone: a page may
 * name any. Front pages do not count: then a page forgot to set it.
 */
function addressesOf(facts: PageFacts): Pick<Metadata, 'url' | 'canonical'> {
  let canonical = ''
  for (const given of [facts.canonical, facts.meta.get('og:url')]) {
    const url = given && resolve(given, facts.url)
    if (!url || /\/\/[^/]*@/.test(url) || FRONT_PAGE.test(url)) continue
    if (facts.url === '' || isSameHost(url, facts.url)) return { url, canonical }
    if (canonical === '') canonical = url
  }
  return { url: facts.url, canonical }
}

/**
 * The structured data's headline; but where it is that of `<title>`, which is written for search engines, and the page
 * is shared under another, that other one.
 */
function titleOf(facts: PageFacts, outlet: string): string {
  const told = plain(textValue(facts.article?.headline))
  const shared = plain(first(facts, 'og:title', 'twitter:title', 'parsely-title', 'sailthru.title', 'headline'))
  const isForSearch = told !== '' && fold(facts.title).startsWith(fold(told))
  const isOther = !isShortForm(shared, told) && withoutOutlet(shared, outlet, facts.url) === shared
  const given = [isForSearch && isOther ? shared : told, told, shared, plain(textValue(facts.article?.name))]
  return withoutOutlet(given.find(isUsable) ?? plain(facts.title), outlet, facts.url)
}

/** Whether a title has no word that the other has not. */
function isShortForm(title: string, other: string): boolean {
  const words = new Set(fold(other).split(' '))
  return fold(title)
    .split(' ')
    .every((word) => words.has(word))
}

/** Not empty, and no longer in the references of HTML: some pages write them where nothing resolves them. */
function isUsable(title: string): boolean {
  return title.length > 3 && !/&\w+;/.test(title)
}

/** What parts a title from what stands behind it: a stroke with room around it, or one as wide as a letter. */
const STROKE = /(?<!\s)(?:\s+(?:[|–—·•»-]|::)\s+|\s*[：｜ㅣ]\s*)/g

/**
 * Takes a trailing * | The Outlet* off a title, also where a section's name stands with it, or where the outlet's is
 * longer, shorter, or told by the host alone.
 */
function withoutOutlet(title: string, outlet: string, url: string): string {
  const last = [...title.matchAll(STROKE)].at(-1)
  const before = title.slice(0, last?.index)
  const tail = title.slice(before.length + (last?.[0].length ?? 0))
  if (before === '' || tail === '') return title
  const [name, end] = [fold(outlet), fold(tail)]
  const isOutlet = name !== '' && (end === name || end.startsWith(`${name} `) || name.endsWith(` ${end}`))
  return isOutlet || spellsOutlet(tail, url) ? before.trimEnd() : title
}

function bylineOf(facts: PageFacts): string {
  const author = facts.article?.author
  const authors = (Array.isArray(author) ? author : [author])
    .map(textValue)
    .filter((name) => name !== '' && !/^https?:/.test(name))
  if (authors.length > 0) return plain([...new Set(authors)].join(', '))
  const named = first(facts, 'author', 'article:author', 'byl', 'parsely-author', 'sailthru.author', 'dc.creator')
  return /^https?:/.test(named) ? '' : withoutOpening(plain(named))
}

function languageOf(facts: PageFacts): string {
  const node = facts.article?.inLanguage
  const given =
    facts.lang ||
    first(facts, 'content-language', 'language', 'og:locale') ||
    textValue(isNode(node) ? node.alternateName : node)
  return /^[a-z]{2,3}(?:[-_][a-z0-9]{2,8})*$/i.test(given) ? given.replaceAll('_', '-') : ''
}
