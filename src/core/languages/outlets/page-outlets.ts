import { addressKind } from '../../attribution/links/address-kind'
import type { Article } from '../../model'
import { siteLabels } from '../../sites/same-site'
import { socialHosts } from '../addresses'
import { outletNamed } from './outlets'

/** The usual name of the outlet that a page calls by a name; null where it is none that is known, or linked. */
export interface PageOutlets {
  /** By the table, or the page's own: wherever the name stands. */
  known(name: string): string | null
  /** The same of a name that may lack the article it begins with: *a Repubblica*, *au Monde*. */
  called(name: string): string | null
  /** By a link to pages under its name, as well: where an outlet is what one would name. A company has such pages, too. */
  linked(name: string): string | null
}

/** Articles that outlets have in their names. */
const ARTICLES = ['Le', 'La', 'Il', 'El', 'Die', 'Der', 'O']
/** What an outlet's name has for one of its editions: *Vogue UK*, *Sky News Australia*. */
const EDITION =
  /(?<=\S) (?:UK|US|USA|EU|Africa|Arabia|Asia|Australia|Brasil|Canada|Europe|India|Ireland|Middle East|Scotland|Wales)$/u
/** Fewest letters of a name that a host is looked up by, and of initials. */
const FEWEST = 3

/** What a page tells of outlets by its own name and by where its links lead: *told [the Echo](https://echo.test/2024/a)*. */
export function outletsOfPage({ outlet, url, links }: Pick<Article, 'outlet' | 'url' | 'links'>): PageOutlets {
  const own = lettersOf(siteLabels(url).own)
  const sites = new Set(links.flatMap(({ href }) => (isPublished(href) ? [lettersOf(siteLabels(href).own)] : [])))
  const letters = lettersOf(outlet)
  const initials = (outlet.match(/(?<!\p{L})\p{L}/gu) ?? []).join('').toUpperCase()
  /** *The Lorne Echo*, *Lorne Echo*, *TLE*: whether the page's outlet goes by a name; a page may add its edition to it. */
  const isCalled = (name: string): boolean =>
    letters === lettersOf(name) || (name.length >= FEWEST && initials.startsWith(plainName(name)))
  const known = (name: string): string | null => {
    const usual = outletNamed(name) ?? outletNamed(name.replace(EDITION, ''))
    if (usual) return usual.name
    if (outlet !== '' && isCalled(name)) return outletNamed(outlet)?.name ?? outlet
    return own !== '' && lettersOf(name) === own ? plainName(name) : null
  }
  return {
    known,
    called: (name) => known(name) ?? ARTICLES.map((each) => outletNamed(`${each} ${name}`)).find(Boolean)?.name ?? null,
    linked(name) {
      const asSite = lettersOf(name)
      return known(name) ?? (asSite.length >= FEWEST && sites.has(asSite) ? plainName(name) : null)
    },
  }
}

const isPublished = (href: string): boolean => addressKind(href) === 'page' && !socialHosts.test(new URL(href).hostname)

const plainName = (name: string): string => name.replace(/^the\s+/iu, '')

/** *The Lorne Echo*, *thelorneecho* → *lorneecho* */
const lettersOf = (name: string): string =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/^the(?=.{3})/u, '')
