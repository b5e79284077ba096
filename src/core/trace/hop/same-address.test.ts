import { describe, expect, it } from 'vitest'
import { plainAddress, unwrapped } from './same-address'

describe('plainAddress', () => {
  it.each([
    ['the scheme and www', 'http://www.courier.test/a', 'https://courier.test/a'],
    ['the fragment', 'https://courier.test/a#part', 'https://courier.test/a'],
    ['a closing slash', 'https://courier.test/a/', 'https://courier.test/a'],
    ['the folder’s own page', 'https://courier.test/a/index.html', 'https://courier.test/a/'],
    ['tracking', 'https://courier.test/a?utm_source=mail&id=3&fbclid=x', 'https://courier.test/a?id=3'],
    ['the order of parameters', 'https://courier.test/a?b=1&a=2', 'https://courier.test/a?a=2&b=1'],
    ['the case of the host', 'https://Courier.TEST/a', 'https://courier.test/a'],
    ['a redirector', 'https://roundup.test/out?u=http%3A%2F%2Fcourier.test%2Fa', 'https://courier.test/a'],
    [
      'an archive’s frame',
      'https://web.keep.test/web/20210304050000id_/http://courier.test/a',
      'https://courier.test/a',
    ],
  ])('looks past %s', (_, one, other) => expect(plainAddress(one)).toBe(plainAddress(other)))

  it.each([
    ['the path', 'https://courier.test/a', 'https://courier.test/b'],
    ['a parameter', 'https://courier.test/a?id=3', 'https://courier.test/a?id=4'],
    ['the host', 'https://courier.test/a', 'https://ledger.test/a'],
    ['the port', 'http://courier.test:8080/a', 'http://courier.test:8081/a'],
    ['the case of the path', 'https://courier.test/A', 'https://courier.test/a'],
  ])('tells pages apart by %s', (_, one, other) => expect(plainAddress(one)).not.toBe(plainAddress(other)))

  it('leaves what is no address as it is', () => expect(plainAddress('no address')).toBe('no address'))
})

describe('unwrapped', () => {
  it.each([
    [
      'a redirector within another',
      'https://a.test/url?q=https%3A%2F%2Fb.test%2Fout%3Fu%3Dhttps%253A%252F%252Fc.test%252Fx',
      'https://c.test/x',
    ],
    [
      'a page that only mentions an address',
      'https://a.test/story?share=https%3A%2F%2Fb.test%2F',
      'https://a.test/story?share=https%3A%2F%2Fb.test%2F',
    ],
    [
      'a redirector with two targets',
      'https://a.test/go?a=https%3A%2F%2Fb.test%2F&b=https%3A%2F%2Fc.test%2F',
      'https://a.test/go?a=https%3A%2F%2Fb.test%2F&b=https%3A%2F%2Fc.test%2F',
    ],
    [
      'an address in a path that is no archive',
      'https://a.test/see/https://b.test/',
      'https://a.test/see/https://b.test/',
    ],
  ])('reads %s', (_, href, inner) => expect(unwrapped(href)).toBe(inner))
})
