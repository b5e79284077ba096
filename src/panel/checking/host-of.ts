import { webAddress } from '../../ui/web-address'

/** The host of an address, the address itself where it has none. */
export function hostOf(href: string): string {
  return webAddress(href)?.host ?? href
}
