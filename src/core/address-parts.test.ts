import { expect, it } from 'vitest'
import { hostnameOf, withoutFragment } from './address-parts'

it.each([
  ['https://harbourpost.test:8080/news#a', 'harbourpost.test', 'https://harbourpost.test:8080/news'],
  ['http://10.0.0.8/', '10.0.0.8', 'http://10.0.0.8/'],
  ['no address # at all', '', 'no address '],
])('parts %j', (href, host, plain) => {
  expect(hostnameOf(href)).toBe(host)
  expect(withoutFragment(href)).toBe(plain)
})
