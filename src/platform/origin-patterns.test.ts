import { describe, expect, it } from 'vitest'
import { allowedBy, patternOf } from './origin-patterns'

describe('what granted origins allow', () => {
  const cases: [patterns: string[], host: string, allowed: boolean][] = [
    [[], 'courier.test', false],
    [['*://*/*'], 'courier.test', true],
    [['<all_urls>'], 'courier.test', true],
    [['http://*/*', 'https://*/*'], 'courier.test', true],
    [['https://*/*'], 'courier.test', false],
    [['*://courier.test/*'], 'courier.test', true],
    [['*://courier.test/*'], 'www.courier.test', false],
    [['*://*.courier.test/*'], 'www.courier.test', true],
    [['*://*.courier.test/*'], 'courier.test', true],
    [['*://*.courier.test/*'], 'notcourier.test', false],
    [['*://courier.test/news/*'], 'courier.test', false],
    [['file:///*', 'chrome://favicon/*'], 'courier.test', false],
  ]
  it.each(cases)('%j and %s: %s', (patterns, host, allowed) => {
    expect(allowedBy(patterns)(host)).toBe(allowed)
  })
})

it.each([
  ['courier.test', '*://courier.test/*'],
  ['xn--e1afmkfd.test', '*://xn--e1afmkfd.test/*'],
  ['10.0.0.8', '*://10.0.0.8/*'],
  ['[::1]', null],
  ['*', null],
  ['', null],
  ['a.test/b', null],
])('asks for %s by the pattern %s', (host, pattern) => {
  expect(patternOf(host)).toBe(pattern)
})
