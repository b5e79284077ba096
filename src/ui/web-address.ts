import { withoutCredentials, withoutWww } from '../core/address-parts'

/** An address as it is shown: the host, which tells whose it is, apart from the rest. */
export interface WebAddress {
  /** To be linked: http or https, normalised. */
  href: string
  /** Without `www.`; foreign letters in their xn-- form, so that no host can pass for another. */
  host: string
  /** Path, query and fragment; `''` where there is only a host. */
  rest: string
}

/**
 * Takes an address that came from a page apart. null for anything but http(s), so that `javascript:` and its like
 * never become a link. A name and a password in it are left out: they are neither shown nor sent.
 */
export function webAddress(href: string): WebAddress | null {
  if (!URL.canParse(href)) return null
  const url = new URL(withoutCredentials(href))
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return null
  const rest = url.pathname + url.search + url.hash
  return { href: url.href, host: withoutWww(url.host), rest: rest === '/' ? '' : rest }
}
