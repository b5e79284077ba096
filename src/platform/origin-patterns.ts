/** Schemes that a page may be fetched by. */
const WEB = ['http', 'https'] as const

/** Tells whether a host may be read, by http and https alike. */
export type Allows = (host: string) => boolean

/**
 * What the patterns of granted origins allow, as browsers spell them: every site (`<all_urls>`, or a star for host and
 * scheme), one site, or one with all below it (`*.a.test`). Those of other schemes, or with a path, count for nothing.
 */
export function allowedBy(patterns: readonly string[]): Allows {
  const allowed = patterns.flatMap((pattern) => {
    if (pattern === '<all_urls>') return [{ scheme: '*', host: '*' }]
    const [, scheme, host] = /^(\*|https?):\/\/([^/:]+)\/\*$/.exec(pattern) ?? []
    return scheme && host ? [{ scheme, host }] : []
  })
  return (host) =>
    WEB.every((wanted) =>
      allowed.some(({ scheme, host: given }) => (scheme === '*' || scheme === wanted) && covers(given, host)),
    )
}

function covers(given: string, host: string): boolean {
  if (given === '*' || given === host) return true
  return given.startsWith('*.') && (host === given.slice(2) || host.endsWith(given.slice(1)))
}

/**
 * The pattern for one host, null where the browsers would refuse it and all that is asked with it: addresses of
 * IPv6, and what is no host.
 */
export function patternOf(host: string): string | null {
  return /^[a-z0-9](?:[a-z0-9._-]*[a-z0-9])?$/i.test(host) ? `*://${host}/*` : null
}
