import { hasCredentials, isWebAddress, withoutFragment } from '../address-parts'
import { isPrivateAddress } from '../trace/source/private-address'

/** An address that a reader typed: as it may be asked, or why it is not. */
export type TypedAddress =
  | { outcome: 'address'; href: string }
  | { outcome: 'refused'; why: 'empty' | 'none' | 'not-web' | 'private' | 'credentials' | 'page' }

/** Without a scheme in front: a host with a dot in it, and perhaps a port and a path. */
const BARE_HOST = /^[^\s/:?#@.]+(?:\.[^\s/:?#@.]+)+\.?(?::\d+)?(?:[/?#]|$)/u

/**
 * Reads an address as a reader types or pastes it; where no scheme stands in front of a host, https is meant.
 * @param page the address of the page itself, at which its words need not be looked for
 */
export function readAddress(typed: string, page: string): TypedAddress {
  const text = typed.trim()
  if (text === '') return { outcome: 'refused', why: 'empty' }
  const whole = BARE_HOST.test(text) ? `https://${text}` : text
  if (/\s/.test(whole) || !URL.canParse(whole)) return { outcome: 'refused', why: 'none' }
  if (!isWebAddress(whole)) return { outcome: 'refused', why: 'not-web' }
  if (hasCredentials(whole)) return { outcome: 'refused', why: 'credentials' }
  if (isPrivateAddress(whole)) return { outcome: 'refused', why: 'private' }
  const { href } = new URL(whole)
  return withoutFragment(href) === withoutFragment(page)
    ? { outcome: 'refused', why: 'page' }
    : { outcome: 'address', href }
}
