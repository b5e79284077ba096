import { getDomain, getPublicSuffix } from 'tldts'
import { hostnameOf } from '../address-parts'

/**
 * Which site an address is on, by the list of public suffixes (https://publicsuffix.org), as the library has it: the
 * name that somebody has registered, with all below it. Whoever keeps pages for others counts as a suffix, too
 * (`*.github.io`). The list weighs 115 kB by gzip: this is for the engine's worker; `near-site.ts` for what is injected.
 */

const WITH_KEEPERS = { allowPrivateDomains: true }

/** The site of an address: `courier.co.uk`; the host itself where that is none of a site; `''` for no address. */
export function siteOf(href: string): string {
  const host = hostnameOf(href).replace(/\.$/, '')
  return getDomain(host, WITH_KEEPERS) ?? host
}

/** Whether two addresses are on one site; false where one is no address. */
export function sameSite(one: string, other: string): boolean {
  const site = siteOf(one)
  return site !== '' && site === siteOf(other)
}

/** The label that a site is registered by, and those below it: `port.olmsk.test` → `olmsk`, `port`. `''`: no site. */
export function siteLabels(href: string): { own: string; below: string[] } {
  const host = hostnameOf(href).replace(/\.$/, '')
  const suffix = getPublicSuffix(host, WITH_KEEPERS) ?? ''
  if (suffix === '' || host === suffix) return { own: '', below: [] }
  const labels = host.slice(0, -suffix.length - 1).split('.')
  return { own: labels.pop() ?? '', below: labels }
}
