import { withoutTracking } from '../address-parts'
import { BEFORE_OUTLET, type Outlet, outletAt, outlets } from '../languages/outlets/outlets'
import { romanize } from '../languages/romanize'
import type { Article } from '../model'
import { isSameHost, nearSiteLabel } from '../sites/near-site'
import { bearsOut, isNameOf } from './bears-out'
import { hostOfPublisher, type Told, toldHost } from './publisher-host'

/*
 * Who publishes a page. Its host is certain; what the page calls itself is told by the page, and held against the host.
 * Wherever such a name is shown, cited or copied, the host stands with it.
 */

/**
 * Whether the address bears out the name: it is that outlet's known host, or is named after it. A name that is known to
 * be that of others must be the label itself (`independent.ie`).
 * @param label the one that the site is registered by, where the caller knows it better
 */
export function isBorneOut({ url, outlet }: Pick<Told, 'url' | 'outlet'>, label = nearSiteLabel(url)): boolean {
  const known = knownAs(outlet)
  if (known.length === 0) return bearsOut(outlet, label)
  const here = outletAt(url)
  return (here !== undefined && known.includes(here)) || isNameOf(label, outlet)
}

/**
 * The name that a page gives itself, unless it speaks against its address: it is known to be that of others, or the page
 * says that it stands elsewhere. Then `''`. Where the address is unknown, nothing speaks against it.
 */
export function credibleOutlet({ url, outlet, canonical = '' }: Told): string {
  if (url === '' || outlet === '' || isBorneOut({ url, outlet })) return outlet
  const isOfOthers = knownAs(outlet).length > 0
  return isOfOthers || toldHost({ url, canonical }) !== '' ? '' : outlet
}

/**
 * An article held against the address that the browser says its page has: its own address is on that host, whatever the
 * page's process sends, and a name that the address speaks against is dropped.
 * @param address `''` where it is not known
 */
export function heldAgainst(address: string, article: Article): Article {
  const url = address === '' || isSameHost(article.url, address) ? article.url : withoutTracking(address)
  return { ...article, url, outlet: credibleOutlet({ ...article, url }) }
}

/** What a publisher is called where there is room for one name: that which the address bears out, else the host. */
export function publisherName({ url, outlet }: Pick<Told, 'url' | 'outlet'>): string {
  const name = outlet.trim()
  const host = hostOfPublisher(url)
  return name !== '' && (host === '' || isBorneOut({ url, outlet: name })) ? name : host || name
}

/** The outlets that go by a name, however it is written. */
const knownAs = (name: string): readonly Outlet[] => byKey().get(keyOf(name)) ?? []

let known: Map<string, Outlet[]> | null = null

/** Those with hosts, by all their names; made when first asked for. */
function byKey(): ReadonlyMap<string, readonly Outlet[]> {
  if (known) return known
  known = new Map()
  for (const outlet of outlets) {
    if (outlet.hosts.length === 0) continue
    for (const key of new Set([outlet.name, ...outlet.others].map(keyOf)))
      known.set(key, [...(known.get(key) ?? []), outlet])
  }
  return known
}

const keyOf = (name: string): string =>
  romanize(name)
    .replace(BEFORE_OUTLET, '')
    .replace(/[^\p{L}\p{N}]/gu, '')
