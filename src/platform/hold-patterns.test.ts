import { describe, expect, it } from 'vitest'
import { ANY_ADDRESS, withinOrigin } from './hold-patterns'

describe('what stays within an origin', () => {
  const isWithin = (href: string) => new RegExp(withinOrigin('http://sho.test:8080')).test(href)

  it.each(['http://sho.test:8080/', 'http://sho.test:8080/round?a#b'])('does: %s', (href) => {
    expect(isWithin(href)).toBe(true)
  })

  it.each([
    'http://sho.test/',
    'https://sho.test:8080/',
    'http://shoxtest:8080/',
    'http://a.sho.test:8080/',
    'http://sho.test:80801/',
    'http://plaza.test/?u=http://sho.test:8080/',
  ])('does not: %s', (href) => {
    expect(isWithin(href)).toBe(false)
  })
})

it('tells the whole of an address', () => {
  expect(new RegExp(ANY_ADDRESS).exec('https://plaza.test/a?b=http://c.test/')?.[1]).toBe(
    'https://plaza.test/a?b=http://c.test/',
  )
})
