/** @module-tag sweep */

import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { hasCredentials, hostnameOf } from '../../../src/core/address-parts'
import { charsetOf, encodingOf } from '../../../src/core/encoding'
import { publisherName } from '../../../src/core/publisher/publisher'
import { hostsOf } from '../../../src/core/trace/hop/hosts-of'
import { plainAddress } from '../../../src/core/trace/hop/same-address'
import { kindOf } from '../../../src/core/trace/source/kind-of'
import { readPdfPages } from '../../../src/core/trace/source/pdf/read-pdf-pages'
import { isPrivateAddress } from '../../../src/core/trace/source/private-address'
import { sourceOf } from '../../../src/core/trace/testing/source-of'
import { webAddress } from '../../../src/ui/web-address'
import { expectMatch } from './expect-match'
import { expectPage } from './expect-source'
import { expectEachInTime, fuzz } from './fuzz'
import { edited, edits, mutatedTexts, ODD } from './mutations'
import { longAnswers, longMarkup, longPdfPages, longRuns, oddLinks, type Shape } from './once-too-long'

/*
 * That what was mended stays mended, and what comes of it by a few edits does no harm either. Each case tries a shape at
 * one length after the other.
 */

const encode = (text: string) => new TextEncoder().encode(text)
/** A few edits, or none. */
const changes = fc.oneof(fc.constant([]), edits(fc.constantFrom(...ODD)))
const shaped = <Made>(shapes: readonly Shape<Made>[]) => fc.record({ shape: fc.constantFrom(...shapes), changes })

describe('what once took too long', () => {
  const SHUT = '<p>The gates are shut until the ice has gone.</p>'
  fuzz('of a page is read in time, or given up', { share: 0.001, bound: 20_000 }, shaped(longMarkup), (one) =>
    expectEachInTime(20_000, 4000, (length) => {
      const html = edited(one.shape.make(length) + SHUT, one.changes)
      expectPage(html, encode(html))
    }),
  )

  fuzz('of an answer is known for what it is', { share: 0.003, bound: 2000 }, shaped(longAnswers), (one) =>
    expectEachInTime(60_000, 200, (length) => {
      const { type, start } = one.shape.make(length)
      const bytes = encode(edited(start, one.changes))
      expect(['html', 'text', 'pdf', null]).toContain(kindOf(edited(type, one.changes), bytes))
      expect(() => new TextDecoder(encodingOf(bytes, charsetOf(type)))).not.toThrow()
    }),
  )

  fuzz('of a page of a PDF is put in order', { share: 0.001, bound: 20_000 }, fc.constantFrom(...longPdfPages), (one) =>
    expectEachInTime(16_000, 2500, (length) => {
      const blocks = readPdfPages([{ number: 1, height: 800, items: one.make(length) }])
      expect(blocks.length).toBeGreaterThan(0)
    }),
  )

  fuzz(
    'of words that stand otherwise at the source is compared',
    { share: 0.002, bound: 8000 },
    shaped(longRuns),
    (one) =>
      expectEachInTime(2000, 1500, (length) => {
        const run = edited(one.shape.make(length), one.changes)
        const sentence = (word: string) =>
          `The gates ${word} will hold if winter comes late, and Lind opens them before.`
        expectMatch([sentence(`${run}x`)], sourceOf([sentence(run)]))
      }),
  )
})

describe('a link', () => {
  const links = fc.oneof(fc.constantFrom(...oddLinks), mutatedTexts(fc.constantFrom(...oddLinks)))
  fuzz('asks nobody with a password, and throws nowhere', { share: 0.03, bound: 500 }, links, (href) => {
    for (const way of ['fetch', 'tab', 'archive'] as const) {
      const hosts = hostsOf(href, { way, archive: 'https://archive.org' })
      for (const host of hosts) expect(hostnameOf(`https://${host}/`), host).toBe(host)
      expect(hosts.filter((host) => host.endsWith('.'))).toEqual([])
      if (hasCredentials(href)) expect(hosts).toEqual([])
    }
    const shown = webAddress(href)
    if (shown) {
      expect(shown.href).toMatch(/^https?:/)
      expect(hasCredentials(shown.href)).toBe(false)
      expect(shown.host).toMatch(/^[\x21-\x7e]+$/)
      expect(isPrivateAddress(shown.href)).toBe(isPrivateAddress(href))
    }
    expect(typeof plainAddress(href)).toBe('string')
    expect(typeof publisherName({ url: href, outlet: 'The Harbour Post' })).toBe('string')
  })
})
