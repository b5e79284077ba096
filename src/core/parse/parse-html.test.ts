import { describe, expect, test } from 'vitest'
import { parseHtml } from './parse-html'
import { TreeTooLarge } from './tree-adapter'

/** What a tree holds, as markup without attributes. */
function markupOf(node: Node | null): string {
  return Array.from(node?.childNodes ?? [], (child) =>
    'localName' in child ? `<${child.localName}>${markupOf(child)}</${child.localName}>` : child.textContent,
  ).join('')
}

describe('a page is parsed as a browser would', () => {
  test.each([
    ['paragraphs end by themselves', '<p>One<p>Two', '<p>One</p><p>Two</p>'],
    [
      'what stands wrongly in a table comes before it',
      '<table>Words<tr><td>Cell',
      'Words<table><tbody><tr><td>Cell</td></tr></tbody></table>',
    ],
    ['wrong nesting is mended', '<b>One<i>Two</b>Three</i>', '<b>One<i>Two</i></b><i>Three</i>'],
    ['references are resolved', '<p>Quill &amp; Farrow&rsquo;s</p>', '<p>Quill & Farrow’s</p>'],
  ])('%s', (_, html, expected) => {
    expect(markupOf(parseHtml(`<!doctype html><body>${html}`).body)).toBe(expected)
  })

  test('a template holds nothing that stands on the page', () => {
    expect(parseHtml('<template><p>Not here</p></template><p>Here').body.textContent).toBe('Here')
  })

  test('a torn page is a page', () => {
    expect(parseHtml('<html><head><title>Bri').title).toBe('Bri')
  })
})

const depthOf = (document: Document): number => {
  let depth = 0
  for (let at: Node | null = document; at; at = at.firstChild) depth++
  return depth
}

describe('a page that asks for too much', () => {
  test('is no deeper than browsers let it be: what is deeper stands beside it', () => {
    const document = parseHtml(`${'<div>'.repeat(2000)}<p>The gates are shut.`)
    expect(depthOf(document)).toBeLessThanOrEqual(514)
    expect(document.body.textContent).toBe('The gates are shut.')
  })

  test('is no deeper where formatting is wrapped around what is deep already', () => {
    const open = Array.from({ length: 900 }, (_, at) => `<b id="${at}">`).join('')
    const document = parseHtml(`${open}<div>${'<i><u>'.repeat(250)}Shut${'</b>'.repeat(900)}`)
    let deepest = 0
    for (const element of document.getElementsByTagName('*')) {
      let depth = 0
      for (let at: Node | null = element; at; at = at.parentNode) depth++
      deepest = Math.max(deepest, depth)
    }
    expect(deepest).toBeLessThanOrEqual(600)
  })

  test.each([
    ['elements', '<br>'.repeat(400_000)],
    // 47 kB that ask for six million elements.
    [
      'formatting that is opened again in each paragraph',
      `<p>${Array.from({ length: 3000 }, (_, at) => `<b id=${at}>`).join('')}${'</p><p>x'.repeat(2000)}`,
    ],
  ])('is given up: %s', (_, html) => {
    expect(() => parseHtml(html)).toThrow(TreeTooLarge)
  })
})
