import { hostnameOf } from '../address-parts'
import { Memory } from '../memory'

/**
 * Sites as far as the address alone tells: for the content script, which has no room for the list of public suffixes
 * (`same-site.ts`). It takes those whom one keeper keeps pages for (`*.github.io`) for one site, so nothing that must
 * not be wrong hangs on it.
 */

/** Second labels under which countries let everybody register: `co.uk`, `com.au`, `or.jp`, `gob.mx`. */
const OPEN_SECOND = /^(?:com?|net|org|gov|edu|ac|or|ne|go|gob|gouv)$/
/** First labels by which one publication has several hosts: for phones, for AMP. */
const VARIANT = /^(?:www\d*|m|mobile|amp)\.(?=.*\.)/
/** IPv4 and IPv6 as `URL` writes them. */
const LITERAL = /^[[\d.]+$|:/

/** The site of an address, as far as it tells; the host itself where that is none of a site; `''` for no address. */
export function nearSiteOf(href: string): string {
  const host = plainHost(href)
  const labels = host.split('.')
  const isOpen = labels.at(-1)?.length === 2 && OPEN_SECOND.test(labels.at(-2) ?? '')
  return LITERAL.test(host) ? host : labels.slice(isOpen ? -3 : -2).join('.')
}

/** The label that a site is named by: `courier` of `www.courier.co.uk`; `''` for no address, and for one in numbers. */
export function nearSiteLabel(href: string): string {
  return LITERAL.test(plainHost(href)) ? '' : (nearSiteOf(href).split('.')[0] ?? '')
}

/**
 * Whether two addresses are on one host, ports and the variants of a publication aside: `www.courier.test`,
 * `amp.courier.test`. Stricter than the same site: what one may say in the name of the other.
 */
export function isSameHost(one: string, other: string): boolean {
  const [host, beside] = [one, other].map((href) => plainHost(href).replace(VARIANT, ''))
  return host !== '' && host === beside
}

/** Hosts without the dot that may end them. The same few addresses are asked about again and again, and parsing costs. */
const hosts = new Memory((href) => hostnameOf(href).replace(/\.$/, ''))
const plainHost = (href: string): string => hosts.of(href)
