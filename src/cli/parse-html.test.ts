import { describe, expect, test } from 'vitest'
import { parseHtml } from './parse-html'

describe('a page is parsed as a browser would', () => {
  test.each([
    ['paragraphs end by themselves', '<p>One<p>Two', '<p>One</p><p>Two</p>'],
    [
      'what stands wrongly in a table comes before it',
      '<table>Words<tr><td>Cell',
      'Words<table><tbody><tr><td>Cell</td></tr></tbody></table>',
    ],
    ['wrong nesting is mended', '<b>One<i>Two</b>Three</i>', '<b>One<i>Two</i></b><i>Three</i>'],
    ['references are resolved', '<p>Quill &amp; Farrow&rsquo;s</p>', '<p>Quill &amp; Farrow’s</p>'],
  ])('%s', (_, html, expected) => {
    expect(parseHtml(`<!doctype html><body>${html}`).body.innerHTML).toBe(expected)
  })

  test('a template holds nothing that stands on the page', () => {
    expect(parseHtml('<template><p>Not here</p></template><p>Here').body.textContent).toBe('Here')
  })

  test('a torn page is a page', () => {
    expect(parseHtml('<html><head><title>Bri').title).toBe('Bri')
  })
})
