import { withoutFragment } from '../address-parts'
import { Memory } from '../memory'
import { nearSiteOf } from '../sites/near-site'

/** Makes the addresses of a page's links absolute. */

/** The address links are relative to: `<base href>`, which may itself be relative to the page's own. */
export function baseOf(baseHref: string | null, pageUrl: string): string {
  return resolve(baseHref ?? '', pageUrl) ?? pageUrl
}

/** An address as nearly all are written, within no page: one as it stands. */
const PLAIN_ADDRESS = /^https?:\/\/(?:[a-z\d]+(?:-[a-z\d]+)*\.)+[a-z]{2,}(?:\/[^#\s]*)?$/i

/**
 * The absolute http(s) address of a link, as the page gives it where it is absolute already; null for everything
 * else: within the page, other schemes, relative where no base is known, broken.
 */
export function linkAddress(href: string, base: string, pageUrl: string): string | null {
  const given = href.trim()
  if (given === '' || given.startsWith('#')) return null
  // Most links are plain, and to parse an address costs as much as to find its paragraph.
  if (PLAIN_ADDRESS.test(given)) return given
  const address = resolve(given, base)
  if (address === null || isWithin(address, pageUrl)) return null
  return /^https?:\/\//i.test(given) && !/\s/.test(given) ? given : address
}

/** Tells whether a link, as written, leads to the page's own site, as far as the address tells. */
export function ownSite(base: string, pageUrl: string): (href: string) => boolean {
  const own = nearSiteOf(pageUrl)
  // A page's links lead to few hosts, and to parse an address costs as much as to find its paragraph.
  const siteOf = new Memory((host) => nearSiteOf(/^http/i.test(host) ? host : (resolve(host, base) ?? '')))
  return (href) => {
    if (own === '' || /^(?:mailto|tel|javascript):/i.test(href)) return false
    const [host = ''] = /^(?:https?:)?\/\/[^/?#]*/i.exec(href) ?? []
    return siteOf.of(host) === own
  }
}

/** The absolute http(s) address, or null. */
export function resolve(href: string, base: string): string | null {
  try {
    const url = base === '' ? new URL(href) : new URL(href, base)
    return url.protocol === 'http:' || url.protocol === 'https:' ? url.href : null
  } catch {
    return null
  }
}

function isWithin(address: string, pageUrl: string): boolean {
  const hash = address.indexOf('#')
  return hash > 0 && pageUrl !== '' && address.slice(0, hash) === withoutFragment(pageUrl)
}
