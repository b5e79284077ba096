import { expect, it } from 'vitest'
import { webAddress } from './web-address'

it.each([
  ['https://www.harbourpost.test/a?b=1#c', 'harbourpost.test', '/a?b=1#c'],
  ['http://harbourpost.test:8080/', 'harbourpost.test:8080', ''],
  ['https://вести.test/день', 'xn--b1agj9af.test', '/%D0%B4%D0%B5%D0%BD%D1%8C'],
  ['https://harbourpost.test@evil.test/', 'evil.test', ''],
])('parts %s', (href, host, rest) => {
  expect(webAddress(href)).toMatchObject({ host, rest })
})

it.each(['https://reader:secret@harbourpost.test/a', 'https://reader@harbourpost.test/a'])(
  'takes a name and a password out of %s',
  (href) => expect(webAddress(href)?.href).toBe('https://harbourpost.test/a'),
)

it.each([
  'javascript:alert(1)',
  ' JavaScript:alert(1)',
  'data:text/html,x',
  'mailto:desk@harbourpost.test',
  'ftp://harbourpost.test/',
  '/relative',
  '',
  'https://',
])('makes no link of %j', (href) => {
  expect(webAddress(href)).toBeNull()
})

it('shows a host that is nothing but www as it is', () => {
  expect(webAddress('https://www./watch')?.host).toBe('www.')
})
