/** @module-tag sweep */

import fc from 'fast-check'
import { describe, expect, vi } from 'vitest'
import { attribute } from '../../../src/core/attribution/attribute'
import { languages } from '../../../src/core/attribution/test-kit'
import { expectAttribution } from '../../../src/core/attribution/testing/expect-attribution'
import { articles } from '../../../src/core/attribution/testing/generated-articles'
import { archiveAddress } from '../../../src/platform/archive-address'
import { fakeBrowser } from '../../../src/platform/fake-browser'
import { areNames, newNames } from '../../../src/platform/highlight-names'
import type { Handlers, PageToBackground } from '../../../src/platform/messages'
import { answerAsBackground, type PageSender } from '../../../src/platform/messaging'
import {
  DEFAULTS,
  isNewer,
  type SettingsRecords,
  understandSettings,
  withoutSettings,
  withSettings,
} from '../../../src/platform/settings'
import { isSite } from '../../../src/platform/sites'
import { fuzz } from './fuzz'
import { mutatedJson } from './mutations'

vi.mock('webextension-polyfill', async () => ({
  default: new (await import('../../../src/platform/fake-browser')).FakeBrowser(),
}))

const { onMessage } = (await fakeBrowser()).runtime

/** What each message asks, taken apart as whoever handles it does: what is not as it should be throws. */
const pages: Handlers<PageToBackground, PageSender> = {
  article({ article, beside, names, shown, framed }) {
    expectAttribution(attribute(article, languages), article)
    expect(areNames(names)).toBe(true)
    expect([...beside.map((url) => typeof url), typeof shown, typeof framed].join()).toMatch(
      /^(?:string,)*boolean,boolean$/,
    )
    return { outcome: 'unseen' }
  },
  turned: ({ url, beside, holds }) => ({ known: beside.includes(url.trim()) && holds }),
  open: ({ id, by, url, beside }) => ({ panel: [id.trim(), by.trim(), url.trim(), ...beside].length > 0 }),
  drawings: () => null,
  panelKey: () => '',
  checkOpen: ({ id }) => ({ begun: id.trim() !== '', missing: null }),
  changed: () => null,
  unread({ failed }) {
    failed?.trim()
    return null
  },
}
answerAsBackground(pages, {} as never, {} as never)

const among = { url: 'https://courier.test/gates', beside: ['https://courier.test/quay'] }
const wellFormed: fc.Arbitrary<unknown> = articles.chain((article) =>
  fc
    .constantFrom(
      { type: 'article', ask: { article, shown: true, framed: false, names: newNames(), beside: among.beside } },
      { type: 'turned', ask: { ...among, holds: true } },
      { type: 'open', ask: { ...among, id: 's1', by: 'click' } },
      { type: 'checkOpen', ask: { id: 's1' } },
      { type: 'unread', ask: { failed: null } },
      { type: 'drawings', ask: null },
    )
    .map((message) => ({ to: 'background', ...message })),
)
const page = { id: 'whence', url: 'https://courier.test/', frameId: 0, tab: { id: 4, windowId: 2, incognito: false } }

describe('a message from a page’s process', () => {
  const ask = (message: unknown) => onMessage.fire(message, page as never).find((answer) => answer !== undefined)

  fuzz('is answered where it is as it should be', { share: 0.02, bound: 1000 }, wellFormed, async (message) => {
    expect(await ask(message)).toBeDefined()
  })

  fuzz(
    'is refused or understood, whatever it is',
    { share: 0.07, bound: 1000 },
    mutatedJson(wellFormed),
    async (message) => {
      await ask(message)
    },
  )
  fuzz('is refused where it is anything', { share: 0.02, bound: 1000 }, fc.anything(), async (message) => {
    expect(await ask(message)).toBeUndefined()
  })
})

const records: fc.Arbitrary<unknown> = mutatedJson(
  fc.constantFrom<SettingsRecords>(
    {
      here: { version: 2, archive: 'https://archive.org' },
      synced: { version: 2, markStyle: 'strong', sitesOff: ['a.test'] },
    },
    { here: { version: 99, archive: 7 }, synced: { later: { a: [1] } } },
    { here: {}, synced: {} },
  ),
)

describe('settings that stand in the browser, or are put back', () => {
  const isRecord = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value)
  fuzz(
    'are settings, whatever stands there',
    { share: 0.05, bound: 1000 },
    fc.tuple(records, records, fc.boolean()),
    ([stood, change, canSync]) => {
      const { here, synced } = (isRecord(stood) ? stood : {}) as Partial<SettingsRecords>
      const before = { here: isRecord(here) ? here : {}, synced: isRecord(synced) ? synced : {} } as SettingsRecords
      const after = withSettings(before, (isRecord(change) ? change : {}) as Record<string, unknown>, canSync)
      for (const each of [before, after, withoutSettings(after)]) {
        const { archive, markStyle, sitesOff } = understandSettings(each)
        expect(archiveAddress(archive)).toBe(archive)
        expect(typeof markStyle).toBe('string')
        expect(sitesOff.every(isSite)).toBe(true)
        expect(typeof isNewer(each)).toBe('boolean')
      }
      expect(understandSettings(withoutSettings(after))).toEqual(DEFAULTS)
    },
  )
})
