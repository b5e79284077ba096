import { describe, expect, it } from 'vitest'
import { isPrivateAddress, isPrivateHost } from './private-address'

describe('an address that leads into the reader’s own network', () => {
  it.each([
    'http://127.0.0.1/minutes',
    'http://127.255.3.4/',
    'http://0.0.0.0/',
    'http://10.20.0.8/barrier/minutes',
    'http://100.64.0.1/',
    'http://100.127.255.254/',
    'http://169.254.169.254/latest/meta-data/',
    'http://172.16.0.1/',
    'http://172.31.255.255/',
    'http://192.168.10.1:8080/status',
    'http://192.0.0.192/',
    'http://198.19.1.1/',
    'http://224.0.0.251/',
    'http://255.255.255.255/',
    // The same in other clothes
    'http://0x7f000001/',
    'http://0177.0.0.1/',
    'http://2130706433/',
    'http://127.1/',
    'http://①②⑦.0.0.1/',
    'http://127.0.0.1./',
    'http://reader:word@10.0.0.1/',
    'HTTP://LOCALHOST/',
    'http://localhost./',
    'http://printer.localhost/',
    'http://nas.local/',
    'http://wiki.corp.internal/',
    'http://router.home.arpa/',
    'http://router.lan/',
    'http://intranet/minutes/june',
    'http://intranet./',
    'http://intranet../',
    'http://localhost../',
    'http://nas.local./',
    'http://10.0.0.1./',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://[fe80::1]/',
    'http://[fd00::1]/',
    'http://[64:ff9b::a00:1]/',
    'http://[2001:db8::1]/',
    'not an address',
    'file:///etc/hosts',
  ])('is told: %s', (href) => {
    expect(isPrivateAddress(href)).toBe(true)
  })

  it.each([
    'http://northwire.test/2026/10/06/olmsk-port',
    'https://harbourpost.test:8443/',
    'http://1.1.1.1/',
    'http://9.255.255.255/',
    'http://11.0.0.0/',
    'http://100.63.255.255/',
    'http://100.128.0.0/',
    'http://172.15.255.255/',
    'http://172.32.0.0/',
    'http://192.167.1.1/',
    'http://223.255.255.255/',
    // Names that only look like it
    'http://10.0.0.1.northwire.test/',
    'http://localhost.northwire.test/',
    'http://local.test/',
    'http://thelocal.test/',
    'http://internal-affairs.test/',
    'http://xn--80aswg.xn--p1ai/',
  ])('is not seen in %s', (href) => {
    expect(isPrivateAddress(href)).toBe(false)
  })
})

it('takes a host by itself, too, as an address has it', () => {
  expect(isPrivateHost(new URL('http://0xA.1/').hostname)).toBe(true)
  expect(isPrivateHost('')).toBe(true)
  expect(isPrivateHost('plaza.test')).toBe(false)
})
