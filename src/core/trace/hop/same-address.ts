import { TRACKING, withoutWww } from '../../address-parts'

/**
 * When two addresses lead to the same page, for all that can be told from outside. Used to notice that a trace comes
 * back to where it has been; addresses are fetched as they stand.
 */

/** Last segments of paths that only send the reader on. */
const redirecting = /^(out|url|l\.php|redir(ect)?(\.php)?|away(\.php)?|click|go|exit|leave|link|jump|track)$/iu
/** Last segments that mean the folder they stand in. */
const index = /\/index\.\w{2,5}$/iu
/** How many redirectors may stand one within the other. */
const MOST_WRAPPINGS = 4

/**
 * An address made plain for comparison: redirectors and an archive's frame taken off; without scheme, `www.`, port of
 * the scheme, tracking parameters, fragment and closing slash. An address that cannot be read stays as it is.
 */
export function plainAddress(href: string): string {
  const inner = unwrapped(href)
  if (!URL.canParse(inner)) return inner
  const url = new URL(inner)
  for (const name of [...url.searchParams.keys()]) if (TRACKING.test(name)) url.searchParams.delete(name)
  url.searchParams.sort()
  const path = url.pathname.replace(index, '/').replace(/(?<!\/)\/+$/u, '')
  return `${withoutWww(url.host)}${path}${url.search}`
}

/** Where a redirector or an archive's copy names the address itself: that address. */
export function unwrapped(href: string): string {
  let inner = href
  for (let i = 0; i < MOST_WRAPPINGS && URL.canParse(inner); i++) {
    const url = new URL(inner)
    const next = archivedIn(url) ?? sentOnBy(url)
    if (next === null) break
    inner = next
  }
  return inner
}

/** `…/web/20210304050000/http://…`, as the Wayback Machine and its like frame what they keep. */
function archivedIn(url: URL): string | null {
  const at = url.href.search(/(?<=\/)https?:\/\//iu)
  return at > 0 && /\/\d{4,14}\w{0,3}\/$/u.test(url.href.slice(0, at)) ? url.href.slice(at) : null
}

/** `/out?u=http…`: a page whose name says that it sends on, and one parameter that is a web address. */
function sentOnBy(url: URL): string | null {
  const last = url.pathname.split('/').findLast((segment) => segment !== '') ?? ''
  if (!redirecting.test(last)) return null
  const targets = [...url.searchParams.values()].filter((value) => /^https?:\/\//iu.test(value))
  return targets.length === 1 ? (targets[0] ?? null) : null
}
