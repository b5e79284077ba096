import { hasCredentials, withoutRootDot } from '../../address-parts'
import { addressesOfPost } from '../source/posts/post-addresses'
import type { Way } from './trace'

/** How a source is to be had. `archive` is the archive's address, for way `archive`. */
interface Manner {
  way: Way
  archive: string
}

/**
 * The hosts that will be asked for a source, so that the permission for all of them can be seen to beforehand: the
 * source's own, without a dot at its end; for a post the network's public interface; for a copy the archive, whose copies stand under `web.`.
 * @param href the source's address, as a page gives it
 * @returns host names without port, each once; `[]` where the address is none of http(s), or has a password in it, so
 *   that nobody is asked
 */
export function hostsOf(href: string, { way, archive }: Manner = { way: 'fetch', archive: '' }): string[] {
  const url = parse(withoutRootDot(href))
  if (!url || hasCredentials(href)) return []
  if (way === 'tab') return [url.hostname]
  if (way === 'archive') {
    const host = parse(archive)?.hostname
    return host ? [host, `web.${host}`] : []
  }
  const addresses = addressesOfPost(url) ?? [url.href]
  return [...new Set(addresses.map((address) => new URL(address).hostname))]
}

function parse(href: string): URL | null {
  if (!URL.canParse(href)) return null
  const url = new URL(href)
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : null
}
