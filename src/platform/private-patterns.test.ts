import { describe, expect, it } from 'vitest'
import { isPrivateAddress, PRIVATE_BLOCKS } from '../core/trace/source/private-address'
import { PRIVATE_PATTERNS } from './private-patterns'

const patterns = PRIVATE_PATTERNS.map((pattern) => new RegExp(pattern))
const isStopped = (href: string) => patterns.some((pattern) => pattern.test(new URL(href).href))

/** The four numbers of an IPv4 address. */
const dotted = (number: number) => [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.')
const numberOf = (address: string) => address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0)

describe('the patterns of private addresses', () => {
  it('begin and end where the private blocks do', () => {
    for (const [network, bits] of PRIVATE_BLOCKS) {
      const first = numberOf(network)
      const last = first + 2 ** (32 - bits) - 1
      for (const number of [first - 1, first, first + 1, last - 1, last, last + 1]) {
        if (number < 0 || number > 0xffffffff) continue
        const href = `http://${dotted(number)}/`
        expect([href, isStopped(href)]).toEqual([href, isPrivateAddress(href)])
      }
    }
  })

  it('agree with our own refusal all over the addresses there are', () => {
    const odd = Array.from({ length: 1_000 }, (_, at) => `http://${dotted(at * 4_294_967)}:8080/a?b`)
    for (let at = 0; at < 256; at++) odd.push(`https://100.${at}.3.4/`, `https://172.${at}.3.4/`, `https://${at}.1.1.1`)
    expect(odd.filter((href) => isStopped(href) !== isPrivateAddress(href))).toEqual([])
  })

  it.each([
    'http://127.0.0.1/minutes',
    'http://127.1:8080/',
    'http://0x7f000001/',
    'http://017700000001/',
    'https://user:pass@10.0.0.8/',
    'http://[::1]/',
    'http://[::ffff:10.0.0.8]:81/a',
    'http://localhost',
    'http://LOCALHOST.:3000?a',
    'http://a.localhost/',
    'http://printer.local/',
    'http://wiki.corp.internal#top',
    'http://nas.home.arpa/',
    'http://intranet/minutes/june',
    'http://intranet./',
    'http://intranet../',
    'http://nas.local../',
    'http://127.0.0.1./',
    'https://user@router:8443/',
  ])('stop %s', (href) => {
    expect(isPrivateAddress(href)).toBe(true)
    expect(isStopped(href)).toBe(true)
  })

  it.each([
    'https://courier.test/news?to=http://127.0.0.1/',
    'https://courier.test/127.0.0.1/',
    'https://10.courier.test/',
    'https://local.courier.test/',
    'https://notlocal.test/',
    'https://localhost.courier.test/',
    'https://user:10.0.0.1@courier.test/',
    'http://8.8.8.8/',
    'http://172.32.0.1:10/',
    'https://xn--e1afmkfd.test/#10.0.0.1',
  ])('let %s through', (href) => {
    expect(isPrivateAddress(href)).toBe(false)
    expect(isStopped(href)).toBe(false)
  })
})
