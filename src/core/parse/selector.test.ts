import { describe, expect, it } from 'vitest'
import { parseHtml } from './parse-html'

const document = parseHtml(`<body>
  <section id="a" class="lead-byline big"><p>1</p><p>2</p><i><p>3</p></i></section>
  <section id="b" data-reactroot><p>4</p><h2>5</h2><p>6</p><em></em><p>7</p></section>
  <a href="#note" rel="nofollow Author">8</a><script type="Application/LD+json"></script>
</body>`)
const found = (selector: string) => Array.from(document.querySelectorAll(selector), ({ textContent }) => textContent)

describe('a selector', () => {
  it.each([
    ['p', ['1', '2', '3', '4', '6', '7']],
    ['h2, em', ['5', '']],
    ['#b p', ['4', '6', '7']],
    ['.big i p', ['3']],
    ['section.big', ['123']],
    ['p ~ p', ['2', '6', '7']],
    ['p ~ p ~ p', ['7']],
    ['section p ~ p', ['2', '6', '7']],
    ['[data-reactroot]', ['4567']],
    ['[class*="BYLINE" i]', ['123']],
    ['[class*="BYLINE"]', []],
    ['a[rel~="Author"]', ['8']],
    ['a[href^="#"]', ['8']],
    ['script[type*="ld+json" i]', ['']],
  ])('%s', (selector, texts) => {
    expect(found(selector)).toEqual(texts)
  })

  it('of another kind is no selector that finds nothing', () => {
    for (const selector of ['p > a', 'p:first-child', 'p + p'])
      expect(() => document.querySelectorAll(selector), selector).toThrow('not a selector')
  })

  it('goes from an element to those around it', () => {
    expect(document.querySelector('i p')?.closest('.big')?.getAttribute('id')).toBe('a')
    expect(document.querySelector('i p')?.closest('#b')).toBeNull()
  })
})
