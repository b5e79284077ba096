import { hasCredentials, hostnameOf } from '../core/address-parts'
import { isPrivateHost } from '../core/trace/source/private-address'
import { patternOf } from './origin-patterns'

/**
 * The address of an archive, as far as one may be asked there: of the web, on a public host that leave can be given for,
 * without a password. Its path and all that follows are left out, since the archive's own are put there.
 * @returns null where it is none
 */
export function archiveAddress(value: unknown): string | null {
  if (typeof value !== 'string' || !URL.canParse(value) || hasCredentials(value)) return null
  const { protocol, origin } = new URL(value)
  const host = hostnameOf(value)
  if (!/^https?:$/.test(protocol) || isPrivateHost(host) || patternOf(host) === null) return null
  return origin
}
