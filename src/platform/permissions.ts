import { browser } from './api'
import { type Allows, allowedBy, patternOf } from './origin-patterns'
import { tabAddress } from './tabs'

/** All news sites: every page that is served over http or https. */
export const EVERY_SITE = '*://*/*'

const siteOf = (host: string) => `*://${host}/*`

export function hasEverySite(): Promise<boolean> {
  return browser.permissions.contains({ origins: [EVERY_SITE] })
}

/** Asks the reader. Must be the first thing done in a click. @returns whether it was given */
export function requestEverySite(): Promise<boolean> {
  return browser.permissions.request({ origins: [EVERY_SITE] })
}

export async function withdrawEverySite(): Promise<void> {
  await browser.permissions.remove({ origins: [EVERY_SITE] })
}

/** Origin patterns that may be read now, as the browser spells them. */
export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** Hosts that were allowed one by one, sorted. */
export async function grantedSites(): Promise<string[]> {
  const hosts = (await grantedOrigins()).map((origin) => /^[^:]+:\/\/([^/*]+)\/\*$/.exec(origin)?.[1] ?? '')
  return [...new Set(hosts.filter((host) => host !== ''))].sort()
}

/** Asks the reader for one site. Must be the first thing done in a click. @returns whether it was given */
export function requestSite(host: string): Promise<boolean> {
  return browser.permissions.request({ origins: [siteOf(host)] })
}

/**
 * Asks the reader for these sites in one request; those that no browser gives are left out. Must be the first thing
 * done in a click. @returns whether it was given
 */
export async function requestSites(hosts: readonly string[]): Promise<boolean> {
  const origins = [...new Set(hosts)].flatMap((host) => patternOf(host) ?? [])
  return origins.length > 0 && browser.permissions.request({ origins })
}

export async function withdrawSite(host: string): Promise<void> {
  await browser.permissions.remove({ origins: [siteOf(host)] })
}

/** Whether a page at this address may be read without a click. */
export async function mayRead(url: string): Promise<boolean> {
  if (!/^https?:/.test(url)) return false
  const { protocol, hostname } = new URL(url)
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}

/** Whether a host may be asked for something, by http and https. To be known before anything is sent there. */
export async function maySend(host: string): Promise<boolean> {
  const origin = patternOf(host)
  return origin !== null && browser.permissions.contains({ origins: [origin] })
}

/** The host of a tab's page that may be read at a click alone; null where it may be anyway, or is not told. */
export async function siteToAllow(tabId: number): Promise<string | null> {
  const url = await tabAddress(tabId)
  return url && /^https?:/.test(url) && !(await mayRead(url)) ? new URL(url).hostname : null
}

/** Tells that what may be read has changed, until `signal` aborts. */
export function watchPermissions(listener: () => void, signal: AbortSignal): void {
  browser.permissions.onAdded.addListener(listener)
  browser.permissions.onRemoved.addListener(listener)
  signal.addEventListener('abort', () => {
    browser.permissions.onAdded.removeListener(listener)
    browser.permissions.onRemoved.removeListener(listener)
  })
}

/**
 * Tells which hosts may be read, now and whenever that changes, until `signal` aborts: so that a click that must ask
 * for what is missing need not find out first.
 */
export function watchGranted(listener: (may: Allows) => void, signal: AbortSignal): void {
  const tell = () => {
    void grantedOrigins().then((origins) => {
      if (!signal.aborted) listener(allowedBy(origins))
    })
  }
  watchPermissions(tell, signal)
  tell()
}

/** The background's ears: what may be read has become more. */
export function onAccessGiven(listener: () => void): void {
  browser.permissions.onAdded.addListener(listener)
}

/** The background's ears: what may be read has become less. */
export function onAccessWithdrawn(listener: () => void): void {
  browser.permissions.onRemoved.addListener(listener)
}

/** Chrome's own request for access to a tab, shown at the toolbar button. */
interface HostAccess {
  addHostAccessRequest?: (request: { tabId: number }) => Promise<void>
}
const hostAccess = browser.permissions as unknown as HostAccess

export const canRequestHostAccess = typeof hostAccess.addHostAccessRequest === 'function'

/** Lets the browser offer, at the toolbar button, to give access to this tab. */
export async function requestHostAccess(tabId: number): Promise<void> {
  await hostAccess.addHostAccessRequest?.({ tabId })
}
