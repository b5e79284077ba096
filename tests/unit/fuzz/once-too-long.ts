import type { PdfPage } from '../../../src/core/trace/source/pdf/pdf-page'

/**
 * What once kept Whence from ending, or from ending in time: each is made as long as is asked for, and so stored nowhere.
 * `bounded.test.ts` of each stage holds them at one length; the fuzzer makes others of them.
 */
export interface Shape<Made> {
  name: string
  /** So many of what it is made of. */
  make: (times: number) => Made
}

const named = <Made>(name: string, make: Shape<Made>['make']): Shape<Made> => ({ name, make })
const each = (times: number, write: (at: number) => string): string =>
  Array.from({ length: times }, (_, at) => write(at)).join('')
const jsonLd = (json: string): string => `<script type="application/ld+json">${json}</script>`
const told = (body: string): string => jsonLd(`{"@type":"Article","articleBody":"${body}"}`)

/** Markup, the beginning of a page. */
export const longMarkup: readonly Shape<string>[] = [
  ...[
    '<div>',
    '<div></p><b></div>',
    '<table><tr><td>',
    '<ul><li>',
    '<a href=/><p>',
    '<template>',
    '<svg><g>',
    '<p>The gates are shut. ',
    '<style>',
    '<!---->',
    '<!--',
    '&am',
    '<',
  ].map((piece) => named(piece, (times) => piece.repeat(times))),
  named('text in a table', (times) => `<table>${'gate<b>'.repeat(times)}`),
  named(
    'formatting opened anew',
    (times) => `<p>${each(times / 2, (at) => `<b id=${at}>`)}${'</p><p>x'.repeat(times / 2)}`,
  ),
  named('formatting never closed', (times) => each(times, (at) => `<b id=${at}>x`)),
  named('attributes', (times) => `<p ${each(times, (at) => ` a${at}`)}>`),
  named('one attribute', (times) => `<p class="${'gate '.repeat(times)}">`),
  named('ends of styles', (times) => `<style>${'</style '.repeat(times)}`),
  named('a refresh of spaces', (times) => `<meta http-equiv=refresh content="0;${' '.repeat(times)}'">`),
  named('blanks told to machines', (times) => told('\u00a0'.repeat(times))),
  named('blanks and breaks told to machines', (times) =>
    told(`${'\u00a0'.repeat(times / 2)}\\n${'\u00a0'.repeat(times / 2)}`),
  ),
  named('commas told to machines', (times) => jsonLd(`[${', '.repeat(times)}`)),
  named('slashes told to machines', (times) => jsonLd(`{${'/'.repeat(times)}`)),
  named('lists told to machines', (times) => jsonLd('['.repeat(times) + ']'.repeat(times))),
  named('graphs told to machines', (times) => jsonLd(`${'{"@graph":'.repeat(times)}1${'}'.repeat(times)}`)),
  named('names told to machines', (times) =>
    jsonLd(`{"@type":"Article","headline":${'{"name":'.repeat(times)}1${'}'.repeat(times)}}`),
  ),
  named('links in one paragraph', (times) => `<p>${'<a href="/a">gate</a>, '.repeat(times)}</p>`),
  named('marks of notes', (times) => `<p>${'gate<a href="#a"><sup>1</sup></a>, '.repeat(times)}</p>`),
  named('powers', (times) => `<p>${'10<sup>6</sup> gates, '.repeat(times)}</p>`),
  named('for readers without scripts', (times) => `<script></script><noscript>${'a'.repeat(times)}</noscript>`),
]

/** An answer that has not been read: what it says its kind is, and how it begins. */
export interface Answer {
  type: string
  start: string
}

export const longAnswers: readonly Shape<Answer>[] = [
  named('comments, and a letter', (times) => ({ type: '', start: `${'<!---->'.repeat(times)}x` })),
  named('comments that are not closed', (times) => ({ type: '', start: '<!--'.repeat(times) })),
  named('a type of spaces', (times) => {
    const spaces = ' '.repeat(times)
    return { type: `text/html${spaces};${spaces}charset=${spaces}"${spaces};`, start: '<p>' }
  }),
  named('a type of semicolons', (times) => ({ type: `${'; '.repeat(times)}charset=`, start: '<p>' })),
  named('a declaration of spaces', (times) => ({ type: '', start: `<meta charset=${' '.repeat(times)}` })),
  named('declarations', (times) => ({ type: '', start: '<meta charset= '.repeat(times) })),
]

type Item = PdfPage['items'][number]
const item: Item = { text: 'gate', x: 10, y: 10, width: 200, size: 10, font: 'f', isRightToLeft: false }
const items = (times: number, make: (at: number) => Partial<Item>): Item[] =>
  Array.from({ length: times }, (_, at) => ({ ...item, ...make(at) }))

/** What stands on a page of a PDF. */
export const longPdfPages: readonly Shape<Item[]>[] = [
  named('one row', (times) => items(times, (at) => ({ text: `w${at}`, x: 3 * at, width: 2 }))),
  named('lines', (times) => items(times, (at) => ({ text: `gate${at}`, y: -12 * at }))),
  named('a font for each line', (times) => items(times, (at) => ({ y: -12 * at, font: `f${at}` }))),
  named('a row, and marks of notes', (times) => [
    { ...item, text: 'gate '.repeat(times), x: 0 },
    ...items(times, (at) => ({ text: '1', x: 9 + at, y: 14, width: 1, size: 5 })),
  ]),
]

/** A run within words that stand otherwise at the source. */
export const longRuns: readonly Shape<string>[] = ['A', 'É', 'A-', '1.', 'a’', '«', 'g\u0301', '門', '1,', '(a'].map(
  (piece) => named(piece, (times) => piece.repeat(times)),
)

/** Links that once threw, or let a password or a port to the own network through. */
export const oddLinks: readonly string[] = [
  'https://bsky.app/profile/%/post/3kgateknock22',
  'https://bsky.app/profile/%E0%A4%A/post/%',
  'https://x.com/%/status/2106990936847290401',
  'https://plaza.test/@%/114602',
  'https://www.youtube.com/watch?v=%',
  'https://t.me/%/%',
  'https://reader:secret@harbourpost.test/a',
  'https://reader@harbourpost.test./a',
  'https://harbourpost.test./a',
  'https://harbourpost.test.../a',
  'http://0x7f.1/a',
  'http://2130706433/',
  'http://[::ffff:127.0.0.1]/a',
  'http://localhost./a',
  'https://web.archive.org/web/20240219083000/http://user:pw@a.test./%',
  'https://ledger.test/out?url=https%3A%2F%2Fledger.test%2Fout%3Furl%3D%25',
  'https://ledger.test/#:~:text=%E0%A4%A',
  'https://xn--/a',
  'javascript:alert(1)',
  'data:text/html,<p>',
]
