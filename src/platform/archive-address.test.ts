import { expect, it } from 'vitest'
import { archiveAddress } from './archive-address'

it.each([
  ['https://archive.org', 'https://archive.org'],
  ['https://copies.test/wayback/available?url=a#b', 'https://copies.test'],
  ['http://copies.test:8080', 'http://copies.test:8080'],
  ['copies.test', null],
  ['ftp://copies.test', null],
  ['javascript:alert(1)', null],
  ['https://me@copies.test', null],
  ['http://localhost:8080', null],
  ['http://0x7f.1/', null],
  ['http://[2001:db8::1]/', null],
  ['https://', null],
  [7, null],
])('%s: %s', (value, address) => expect(archiveAddress(value)).toBe(address))
