/** @module-tag sweep */

import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { setPdf } from '../../../fixtures/server/set-pdf.mjs'
import { charsetOf, encodingOf } from '../../../src/core/encoding'
import { copyIn } from '../../../src/core/trace/source/archive'
import { kindOf } from '../../../src/core/trace/source/kind-of'
import { readPdfSource } from '../../../src/core/trace/source/pdf/read-pdf-source'
import { findAdapter } from '../../../src/core/trace/source/posts/find-adapter'
import { readPageOrText, readPost } from '../../../src/engine/source-tasks'
import { expectPage, expectSource, URL_OF_PAGE, wordsShown } from './expect-source'
import { fuzz } from './fuzz'
import { mutatedBytes, mutatedJson, mutatedTexts, mutatedTrees, ODD } from './mutations'
import { decoded, hostileMarkup, pages, webFile } from './seeds'

const encode = (text: string) => new TextEncoder().encode(text)
const page = fc.constantFrom(...pages)

describe('a page', () => {
  fuzz('whose bytes were mutated', { share: 0.03, bound: 4000 }, mutatedBytes(page.map(encode)), (bytes) =>
    expectPage(decoded(bytes), bytes),
  )
  fuzz('whose text was mutated', { share: 0.02, bound: 4000 }, mutatedTexts(page), (html) =>
    expectPage(html, encode(html)),
  )
  fuzz('whose tree was mutated', { share: 0.03, bound: 4000 }, mutatedTrees(page), (html) =>
    expectPage(html, encode(html)),
  )
})

/** One thing over and over, or a few in turn, before a paragraph that is read. */
const hostilePages = fc
  .tuple(fc.array(fc.constantFrom(...hostileMarkup), { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 600 }))
  .map(([pieces, times]) => `${pieces.join('').repeat(times)}<p>The gates are shut until the ice has gone.</p>`)

describe('a page that is to hang whoever reads it', () => {
  fuzz('is read in time, or given up', { share: 0.01, bound: 4000 }, hostilePages, (html) =>
    expectPage(html, encode(html)),
  )
})

const types = fc.oneof(
  fc.constantFrom(
    '',
    'text/html',
    'text/plain',
    'application/octet-stream',
    'application/pdf',
    'text/html; charset=utf-16',
  ),
  fc
    .constantFrom('windows-1251', 'shift_jis', 'utf-7', 'x-nothing', 'gb18030', '"')
    .map((name) => `text/html; charset=${name}`),
  mutatedTexts(fc.constant('text/html; charset="windows-1251"')),
)
const starts = fc.oneof(
  fc.constantFrom(...ODD).map(encode),
  fc
    .constantFrom('<meta charset=shift_jis>', '<?xml encoding="x"?>', '%PDF-1.4', '\ufeff<p>', 'WEBVTT\n\n')
    .map(encode),
  fc.uint8Array({ maxLength: 400 }),
)

describe('an answer in whatever encoding', () => {
  fuzz(
    'is told, decoded and read',
    { share: 0.1, bound: 1000 },
    fc.tuple(types, starts, starts),
    ([type, ...parts]) => {
      const bytes = new Uint8Array(parts.flatMap((part) => [...part]))
      const kind = kindOf(type, bytes)
      const text = new TextDecoder(encodingOf(bytes, charsetOf(type))).decode(bytes)
      for (const each of ['html', 'text'] as const) {
        const read = readPageOrText({
          kind: each,
          body: { bytes, contentType: type },
          url: URL_OF_PAGE,
          archived: null,
        })
        if (read.outcome === 'read') expectSource(read.source, each === 'html' ? wordsShown(text) : text)
      }
      expect(['html', 'text', 'pdf', null]).toContain(kind)
    },
  )
})

const posts: readonly [href: string, file: string][] = [
  ['https://x.com/lindalradio/status/2106990936847290401', 'publish.x.test/oembed.json'],
  [
    'https://bsky.app/profile/tarsis.test/post/3kgateknock22',
    'public.api.bsky.test/xrpc/app.bsky.feed.getPostThread.json',
  ],
  ['https://plaza.test/@dariovenn/114602', 'plaza.test/api/v1/statuses/114602.json'],
  ['https://www.youtube.com/watch?v=gateknock01', 'www.youtube.test/oembed.json'],
  ['https://www.youtube.com/watch?v=gateknock01', 'www.youtube.test/watch.html'],
  ['https://t.me/portofolmsk/118', 't.test/portofolmsk/118.html'],
]
const post = fc.constantFrom(...posts).chain(([href, file]) => {
  const text = new TextDecoder().decode(webFile(file))
  const answers = file.endsWith('.json')
    ? fc.oneof(
        {
          weight: 3,
          arbitrary: mutatedJson(fc.constant(JSON.parse(text))).map((value) => JSON.stringify(value) ?? ''),
        },
        mutatedTexts(fc.constant(text)),
      )
    : fc.oneof(mutatedTexts(fc.constant(text)), mutatedTrees(fc.constant(text)))
  return fc.record({
    href: fc.oneof({ weight: 9, arbitrary: fc.constant(href) }, mutatedAddress(href)),
    answer: answers,
  })
})

/** Addresses alone that are some still. */
function mutatedAddress(href: string): fc.Arbitrary<string> {
  return mutatedTexts(fc.constant(href)).filter((each) => URL.canParse(each))
}

describe('an answer about a post', () => {
  fuzz('that was mutated', { share: 0.1, bound: 1000 }, post, ({ href, answer }) => {
    const found = findAdapter(new URL(href))
    for (const address of found?.addresses ?? ['https://ledger.test/']) {
      expect(URL.canParse(address)).toBe(true)
      const read = readPost({ href, address, body: { bytes: encode(answer), contentType: '' } })
      if (read.outcome === 'read') expectSource(read.source, null)
    }
  })
  fuzz('of the archive', { share: 0.02, bound: 1000 }, mutatedJson(fc.constant(COPY)), (answer) => {
    const copy = copyIn(JSON.stringify(answer) ?? '', 'https://archive.org')
    if (copy) expect([copy.raw, copy.shown].filter((each) => !/^https?:\/\//.test(each))).toEqual([])
  })
})

const COPY = {
  archived_snapshots: {
    closest: {
      available: true,
      url: 'http://web.archive.org/web/20240219083000/http://a.test/b',
      timestamp: '20240219083000',
    },
  },
}

const pdf = new Uint8Array(
  await setPdf(readFileSync('fixtures/web/documents.harbourpost.test/letters/LA-0417.txt', 'utf8'), {
    columns: 1,
    firstPage: 1,
  }),
)
const waiter = {
  signal: new AbortController().signal,
  onPage: () => {},
  loadMap: async (file: string) => new Uint8Array(readFileSync(`node_modules/pdfjs-dist/cmaps/${file}`)),
}

describe('a PDF', () => {
  fuzz('whose bytes were mutated', { share: 0.02, bound: 5000 }, mutatedBytes(fc.constant(pdf)), async (bytes) => {
    const read = await readPdfSource(new Uint8Array(bytes), 'http://ledger.test/a.pdf', waiter)
    if (read.outcome === 'read') expectSource(read.source, null)
    else expect(read.reason.length).toBeGreaterThan(0)
  })
})
