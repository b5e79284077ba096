import { type DefaultTreeAdapterMap, Parser, serialize } from 'parse5'
import { describe, expect, it } from 'vitest'
import { QuickTokenizer } from './quick-tokenizer'

/** The tree that parse5 builds, with its own tokenizer or with the quick one, written down. */
function treeOf(html: string, isQuick: boolean): string {
  const parser = new Parser<DefaultTreeAdapterMap>()
  if (isQuick) parser.tokenizer = new QuickTokenizer(parser.options, parser)
  parser.tokenizer.write(html, true)
  return serialize(parser.document)
}

/** Pieces at which a tokenizer turns. */
const PIECES = [
  ...['<script>', '</script>', '</scr', '<!--', '-->', '--!>', '--', '<script', '<style>', '</style >', '<p title="'],
  ...["'", '"', " data-a='", '&amp;', '&', '&#x1F30A', '\r\n', '\r', '\n', '\0', '🌊', '\ud83c', 'gate', ' ', '<', '>'],
  ...[
    '<textarea>',
    '</textarea>',
    '<title>',
    '<noscript>',
    '</noscript>',
    '<svg><style>',
    '<![CDATA[',
    ']]>',
    '=',
    '/',
  ],
]

/** Texts of these pieces by a rule that is the same each time. */
function texts(count: number): string[] {
  let state = 5
  const next = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648
    return Math.floor((state / 2147483648) * below)
  }
  return Array.from({ length: count }, () =>
    Array.from({ length: 3 + next(25) }, () => PIECES[next(PIECES.length)] ?? '').join(''),
  )
}

describe('the quick tokenizer', () => {
  it.each([
    ['a script that holds markup', '<script>if (a < b) document.write("<p>&amp;\\0</p>")</script><p>Shut'],
    ['a script in a comment in a script', '<script><!-- <script> </script> --> x </script><p>Shut'],
    ['line breaks of two kinds', '<script>a\r\nb\rc\n</script><p title="a\r\nb">Shut<!-- a\r\nb -->'],
    ['a character of two units at each border', '<style>🌊</style><p title="🌊🌊" class=\'🌊\'>🌊<!--🌊-->'],
    ['a page that is cut off in the midst of it', '<style>p { color: red }'],
    [
      'more than is kept at once',
      `<script>${'a b <c '.repeat(30_000)}</script><p title="${'a b '.repeat(40_000)}">Shut`,
    ],
  ])('makes of %s what parse5 makes of it', (_, html) => {
    expect(treeOf(html, true)).toBe(treeOf(html, false))
  })

  it('makes what parse5 makes of whatever pieces', () => {
    for (const html of texts(4000)) expect(treeOf(html, true), JSON.stringify(html)).toBe(treeOf(html, false))
  })
})
