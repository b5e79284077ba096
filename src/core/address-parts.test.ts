import { expect, it } from 'vitest'
import {
  hasCredentials,
  hostnameOf,
  withoutCredentials,
  withoutFragment,
  withoutRootDot,
  withoutTracking,
} from './address-parts'

it.each([
  ['https://harbourpost.test:8080/news#a', 'harbourpost.test', 'https://harbourpost.test:8080/news'],
  ['http://10.0.0.8/', '10.0.0.8', 'http://10.0.0.8/'],
  ['no address # at all', '', 'no address '],
])('parts %j', (href, host, plain) => {
  expect(hostnameOf(href)).toBe(host)
  expect(withoutFragment(href)).toBe(plain)
})

it.each([
  ['https://harbourpost.test/a?page=2&utm_source=list&fbclid=7#b', 'https://harbourpost.test/a?page=2'],
  ['https://harbourpost.test/a?utm_source=list', 'https://harbourpost.test/a'],
  ['https://harbourpost.test/a?q=one%20two#b', 'https://harbourpost.test/a?q=one%20two'],
  ['no address?utm_source=list', 'no address?utm_source=list'],
])('leaves out of %s what says who sent the reader', (href, plain) => expect(withoutTracking(href)).toBe(plain))

it.each([
  ['https://reader:secret@harbourpost.test/a', true, 'https://harbourpost.test/a'],
  ['https://reader@harbourpost.test/a', true, 'https://harbourpost.test/a'],
  ['https://harbourpost.test/@reader', false, 'https://harbourpost.test/@reader'],
  ['no address', false, 'no address'],
])('of a name or a password in %s', (href, has, without) => {
  expect(hasCredentials(href)).toBe(has)
  expect(withoutCredentials(href)).toBe(without)
})

it.each([
  ['https://harbourpost.test.:8080/a', 'https://harbourpost.test:8080/a'],
  ['https://harbourpost.test../a', 'https://harbourpost.test/a'],
  ['https://harbourpost.test/a.', 'https://harbourpost.test/a.'],
  ['no address.', 'no address.'],
])('takes the dot off the host of %s', (href, without) => expect(withoutRootDot(href)).toBe(without))
