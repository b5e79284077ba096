import { expect, it } from 'vitest'
import { withoutStyles } from './parse-page'

it.each([
  ['<p>The lane is shut.</p>', '<p>The lane is shut.</p>'],
  ['<style>p{color:red}</style><p>Shut.</p>', '<p>Shut.</p>'],
  ['<STYLE media="print">p{}</STYLE ><p>Shut.</p><style>a{}</style>', '<p>Shut.</p>'],
  ['<style>p{}<p>Shut.</p>', '<style>p{}<p>Shut.</p>'],
  ['<styled>Shut.</styled><p>a</style>', '<styled>Shut.</styled><p>a</style>'],
])('of %s leaves %s', (html, rest) => {
  expect(withoutStyles(html)).toBe(rest)
})

it('takes no longer for styles that are never closed', () => {
  const html = '<style>'.repeat(700_000)
  const began = performance.now()
  expect(withoutStyles(html)).toBe(html)
  expect(performance.now() - began).toBeLessThan(1000)
})
