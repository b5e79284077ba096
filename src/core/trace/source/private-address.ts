import { hostnameOf } from '../../address-parts'

/**
 * Addresses that lead into the reader's own machine or network. A page could name one as a source, or a source could
 * send on to one, to have the reader's browser ask there what the page itself may not. They are refused before
 * anything is sent. What a name resolves to cannot be seen from here.
 */

/** Endings of names that are never public: RFC 6761, 6762, 8375, and what is reserved or in use within networks. */
export const LOCAL_ENDINGS = ['localhost', 'localdomain', 'local', 'internal', 'home.arpa', 'lan'] as const

/** IPv4 blocks that are not public, as `[network, bits]`: RFC 6890, RFC 1112 and the registry of special purposes. */
export const PRIVATE_BLOCKS: readonly (readonly [network: string, bits: number])[] = [
  ['0.0.0.0', 8],
  ['10.0.0.0', 8],
  ['100.64.0.0', 10],
  ['127.0.0.0', 8],
  ['169.254.0.0', 16],
  ['172.16.0.0', 12],
  ['192.0.0.0', 24],
  ['192.168.0.0', 16],
  ['198.18.0.0', 15],
  ['224.0.0.0', 3],
]

/**
 * Whether an address may not be asked because of where it leads. Every IPv6 literal counts: none is the address of a
 * publication, and too many ways lead from one into a network. `URL` writes IPv4 in decimal whatever the page wrote
 * (octal, hexadecimal, one number), so one form is to be known.
 * @returns true, too, for what is no address at all
 */
export function isPrivateAddress(href: string): boolean {
  return isPrivateHost(hostnameOf(href))
}

/** Whether a host, as `URL.hostname` gives it, is this machine, a machine of the reader's network, or a bare label. */
export function isPrivateHost(hostname: string): boolean {
  const host = hostname.toLowerCase().replace(/(?<!\.)\.+$/, '')
  if (host === '' || host.startsWith('[')) return true
  const number = numberOf(host)
  if (number !== null) return PRIVATE_BLOCKS.some(([network, bits]) => isWithin(number, network, bits))
  return !host.includes('.') || LOCAL_ENDINGS.some((ending) => host === ending || host.endsWith(`.${ending}`))
}

/** The 32 bits of an IPv4 address in decimal; null for a name. */
function numberOf(host: string): number | null {
  if (!/^\d{1,3}(?:\.\d{1,3}){3}$/.test(host)) return null
  return host.split('.').reduce((number, part) => number * 256 + Number(part), 0)
}

function isWithin(number: number, network: string, bits: number): boolean {
  const size = 2 ** (32 - bits)
  return Math.floor(number / size) === Math.floor((numberOf(network) ?? 0) / size)
}
