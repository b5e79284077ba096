/*
 * Sites that Whence is switched off on. A site is a host and all below it, without `www.`: whoever wants no marks on
 * www.harbourpost.test wants none on live.harbourpost.test either.
 */

/** Letters of a host, as `URL.hostname` gives it, one of IPv6 included. */
const HOST = /^(?:[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?|\[[0-9a-f:.]+\])$/
/** The longest name that there is (RFC 1035). */
const MAX_LENGTH = 253
const IP = /^(?:\[.*|\d{1,3}(?:\.\d{1,3}){3})$/

/** Whether this is a site as it is kept. */
export const isSite = (value: unknown): value is string =>
  typeof value === 'string' && value.length <= MAX_LENGTH && HOST.test(value)

/** The site that a page is of; null where its address is none of the web. */
export function siteOf(url: string): string | null {
  if (!/^https?:/i.test(url) || !URL.canParse(url)) return null
  const host = new URL(url).hostname.replace(/(?<!\.)\.+$/, '').replace(/^www\.(?=.+\.)/, '')
  return isSite(host) ? host : null
}

/** Whether a page is of one of these sites. */
export function isAmongSites(url: string, sites: readonly string[]): boolean {
  const site = siteOf(url)
  return site !== null && sites.some((each) => covers(each, site))
}

/** These sites with the one of a page, or without all that it is of. Sorted. */
export function withSite(sites: readonly string[], site: string): string[] {
  return [...new Set([...sites, site])].sort()
}

export function withoutSite(sites: readonly string[], site: string): string[] {
  return sites.filter((each) => !covers(each, site))
}

/** Patterns of all pages of these sites, as browsers take them for leaving pages out; numbers of IPv6 have none. */
export function patternsOfSites(sites: readonly string[]): string[] {
  return sites.flatMap((site) => {
    if (site.startsWith('[')) return []
    return [IP.test(site) ? `*://${site}/*` : `*://*.${site}/*`]
  })
}

const covers = (site: string, host: string) => host === site || (!IP.test(site) && host.endsWith(`.${site}`))
