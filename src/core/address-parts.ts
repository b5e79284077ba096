/** The host of an address, without port; `''` for what is no address. */
export function hostnameOf(href: string): string {
  try {
    return new URL(href).hostname
  } catch {
    return ''
  }
}

/** A host without `www.` before its name: `www.harbourpost.test` is the Harbour Post's as `harbourpost.test` is. */
export const withoutWww = (host: string): string => host.replace(/^www\.(?=.)/, '')

/** An address without its fragment: what is sent of it. */
export function withoutFragment(href: string): string {
  return href.split('#', 1)[0] ?? ''
}

/** Query parameters that say who sent the reader, and change nothing of the page. */
export const TRACKING =
  /^(utm_\w+|fbclid|gclid|dclid|msclkid|yclid|igshid|mc_[ce]id|_hs(enc|mi)|at_(medium|campaign)|cmp(id)?|ref(_?src)?|smid|s?cid|ocid|ns_\w+|__twitter_impression)$/iu

/** An address without its fragment, and without parameters that only say who sent the reader. */
export function withoutTracking(href: string): string {
  const bare = withoutFragment(href)
  if (!bare.includes('?') || !URL.canParse(bare)) return bare
  const url = new URL(bare)
  const sent = [...url.searchParams.keys()].filter((name) => TRACKING.test(name))
  for (const name of sent) url.searchParams.delete(name)
  return sent.length > 0 ? url.href : bare
}

/** Whether an address has a name or a password in it: `https://reader:secret@harbourpost.test/`. */
export function hasCredentials(href: string): boolean {
  if (!URL.canParse(href)) return false
  const { username, password } = new URL(href)
  return username !== '' || password !== ''
}

/** An address without a name or a password: as it may be shown, copied and opened. */
export function withoutCredentials(href: string): string {
  if (!hasCredentials(href)) return href
  const url = new URL(href)
  url.username = ''
  url.password = ''
  return url.href
}

/** An address without the dot that may end its host: `harbourpost.test.` is the same to all but permissions. */
export function withoutRootDot(href: string): string {
  if (!hostnameOf(href).endsWith('.')) return href
  const url = new URL(href)
  url.hostname = url.hostname.replace(/(?<!\.)\.+$/, '')
  return url.href
}

/** Whether this is an address of the web: of http or https, with a host. */
export function isWebAddress(href: string): boolean {
  return URL.canParse(href) && /^https?:$/.test(new URL(href).protocol)
}
