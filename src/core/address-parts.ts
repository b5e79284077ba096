/** The host of an address, without port; `''` for what is no address. */
export function hostnameOf(href: string): string {
  return URL.canParse(href) ? new URL(href).hostname : ''
}

/** An address without its fragment: what is sent of it. */
export function withoutFragment(href: string): string {
  return href.split('#', 1)[0] ?? ''
}
