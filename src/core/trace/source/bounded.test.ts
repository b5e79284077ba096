/** @module-tag sweep */

import { describe, expect, it } from 'vitest'
import { charsetOf, encodingOf } from '../../encoding'
import { parseHtml } from '../../parse/parse-html'
import { TreeTooLarge } from '../../parse/tree-adapter'
import { processorTime } from '../../testing/processor-time'
import { HOSTILE_CHECK, numbered } from '../testing/long-texts'
import { kindOf } from './kind-of'
import { readPdfPages } from './pdf/read-pdf-pages'
import { readSource } from './read-source'
import { sentOnBy } from './sent-on'
import { whyEmpty } from './why-empty'

/**
 * That reading a source ends in time, whatever it is. Processor time counts, not the clock: other work on the machine
 * is no fault of the reading.
 */

describe('a page of a PDF', { timeout: 120_000 }, () => {
  const item = { y: 10, width: 200, size: 10, font: 'f', isRightToLeft: false }
  const pages: [string, { text: string; x: number; y?: number; width?: number; size?: number; font?: string }[]][] = [
    ['one row of 150,000 items', numbered(150_000, 'w').map((text, i) => ({ text, x: 3 * i, width: 2 }))],
    ['100,000 lines', numbered(100_000, 'gate').map((text, i) => ({ text, x: 10, y: -12 * i }))],
    [
      '100,000 lines, each in a font of its own',
      numbered(100_000, 'f').map((font, i) => ({ text: 'gate', x: 10, y: -12 * i, font })),
    ],
    [
      'a long row, and 50,000 marks of notes',
      [
        { text: 'gate '.repeat(100_000), x: 0 },
        ...numbered(50_000, '').map((_, i) => ({ text: '1', x: 9 + i, y: 14, width: 1, size: 5 })),
      ],
    ],
  ]
  it.each(pages)(
    '%s: is read in time',
    (_, items) => {
      const page = { number: 1, height: 800, items: items.map((own) => ({ ...item, ...own })) }
      expect(processorTime(() => readPdfPages([page]))).toBeLessThan(HOSTILE_CHECK)
    },
    120_000,
  )
})

/** For the first thousand bytes, and a header. Milliseconds. */
const SNIFFING = 50

describe('an answer', () => {
  const bytes = (text: string) => new TextEncoder().encode(text)
  const SPACES = ' '.repeat(120_000)

  it.each([
    ['comments by the dozen', '', `${'<!---->'.repeat(60)}x`],
    ['comments that are not closed', '', '<!--'.repeat(1000)],
    ['a type of 120,000 spaces', `text/html${SPACES};${SPACES}charset=${SPACES}"${SPACES};`, '<p>'],
    ['a type of semicolons', `${'; '.repeat(60_000)}charset=`, '<p>'],
    ['a declaration of spaces', '', `<meta charset=${SPACES}`],
    ['declarations by the hundred', '', '<meta charset= '.repeat(1000)],
  ])('is known for what it is at once: %s', (_, type, start) => {
    const read = () => {
      kindOf(type, bytes(start))
      encodingOf(bytes(`${start}\xff`), charsetOf(type))
    }
    read()
    expect(processorTime(read)).toBeLessThan(SNIFFING)
  })
})

/** For a page of up to 5 MB; a tenth of it would do. Milliseconds. */
const HOSTILE_PAGE = 8000

describe('a hostile page', () => {
  const MB = 1_000_000
  const filled = (piece: string, length = 2 * MB) => piece.repeat(length / piece.length)
  const jsonLd = (json: string) => `<script type="application/ld+json">${json}</script>`
  const SHUT = '<p>The gates are shut until the ice has gone.</p>'
  const repeated = (count: number, write: (at: number) => string) => Array.from({ length: count }, (_, at) => write(at))

  it.each([
    ['nested boxes, 400 kB', filled('<div>', 0.4 * MB)],
    ['nested boxes, 5 MB', filled('<div>', 5 * MB)],
    ['boxes that are closed in the wrong order', filled('<div></p><b></div>')],
    ['nested tables, 1 MB', filled('<table><tr><td>', MB)],
    ['nested tables, 5 MB', filled('<table><tr><td>', 5 * MB)],
    ['text in a table', `<table>${filled('gate<b>', MB)}`],
    ['nested lists', filled('<ul><li>', MB)],
    ['nested links', filled('<a href=/><p>', MB)],
    ['nested templates', filled('<template>', MB)],
    ['nested drawings', filled('<svg><g>', MB)],
    ['paragraphs that are not closed', filled('<p>The gates are shut. ')],
    [
      'formatting opened anew in each paragraph',
      `<p>${repeated(3000, (at) => `<b id=${at}>`).join('')}${'</p><p>x'.repeat(2000)}`,
    ],
    ['formatting that is never closed', repeated(60_000, (at) => `<b id=${at}>x`).join('')],
    ['attributes', `<p ${repeated(500_000, (at) => `a${at}`).join(' ')}>`],
    ['one attribute', `<p class="${filled('gate ')}">`],
    ['ends of styles', `<style>${filled('</style ')}`],
    ['styles', filled('<style>')],
    ['comments', filled('<!---->')],
    ['half comments', filled('<!--')],
    ['character references', filled('&am')],
    ['brackets', filled('<')],
    ['a refresh of spaces', `<meta http-equiv=refresh content="0;${' '.repeat(MB)}'">`],
    [
      'structured data of half a million blanks',
      jsonLd(`{"@type":"Article","articleBody":"${'\u00a0'.repeat(499_000)}"}`),
    ],
    [
      'structured data of blanks and line breaks',
      jsonLd(`{"@type":"Article","articleBody":"${'\u00a0'.repeat(200_000)}\\n${'\u00a0'.repeat(200_000)}"}`),
    ],
    ['structured data of commas', jsonLd(`[${', '.repeat(240_000)}`)],
    ['structured data of slashes', jsonLd(`{${'/'.repeat(490_000)}`)],
    ['links in one paragraph', `<p>${filled('<a href="/a">gate</a>, ')}</p>`],
    ['marks of notes in one paragraph', `<p>${filled('gate<a href="#a"><sup>1</sup></a>, ')}</p>`],
    ['powers in one paragraph', `<p>${filled('10<sup>6</sup> gates, ')}</p>`],
    ['what is for readers without scripts', `<script></script><noscript>${'a'.repeat(MB)}</noscript>`],
  ])(
    'is read in time, or given up: %s',
    (_, html) => {
      const read = () => {
        try {
          const document = parseHtml(html + SHUT)
          whyEmpty(document, readSource(document, { url: 'http://ledger.test/', bytes: 0 }))
          sentOnBy(document, 'http://ledger.test/')
        } catch (error) {
          expect(error).toBeInstanceOf(TreeTooLarge)
        }
      }
      expect(processorTime(read)).toBeLessThan(HOSTILE_PAGE)
    },
    60_000,
  )

  it.each([
    ['lists', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['graphs', `${'{"@graph":'.repeat(40_000)}1${'}'.repeat(40_000)}`],
    ['names', `{"@type":"Article","headline":${'{"name":'.repeat(40_000)}1${'}'.repeat(40_000)}}`],
  ])('with structured data of nested %s is read without these', (_, json) => {
    const document = parseHtml(jsonLd(json) + SHUT)
    expect(readSource(document, { url: 'http://ledger.test/', bytes: 0 }).text).toContain('The gates are shut')
  })
})
