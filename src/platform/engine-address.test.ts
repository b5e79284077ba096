import { expect, it } from 'vitest'
import { askedAt, engineAddress } from './engine-address'

it.each(['', 'https://seek.test/?q=%s', 'http://seek.test:8080/find/%s?lang=en', 'https://192.168.1.2/search?q=%s'])(
  'takes %j as it stands',
  (address) => expect(engineAddress(` ${address} `)).toBe(address),
)

it.each([
  7,
  null,
  'seek',
  'https://seek.test/?q=',
  'https://seek.test/%s?q=%s',
  'https://%s.test/',
  'https://seek.test%s',
  'https://a:b@seek.test/?q=%s',
  'javascript:alert(%s)',
])('does not take %j', (value) => expect(engineAddress(value)).toBeNull())

it('puts the words in whole, whatever they are', () => {
  expect(askedAt('https://seek.test/?q=%s&x=1', '"a & b" #1 $&')).toBe(
    'https://seek.test/?q=%22a%20%26%20b%22%20%231%20%24%26&x=1',
  )
})
