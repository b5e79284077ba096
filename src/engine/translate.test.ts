import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type TranslatorFactory, translateWith } from './translate'

const { signal } = new AbortController()

/** A stand-in for the browser's Translator. */
function translator(answers: Partial<TranslatorFactory> = {}) {
  const destroy = vi.fn()
  const asked: unknown[] = []
  const factory: TranslatorFactory = {
    availability: async () => 'available',
    create: async ({ sourceLanguage, targetLanguage }) => {
      asked.push([sourceLanguage, targetLanguage])
      return { translate: async (words) => `${words}, auf Deutsch`, destroy }
    },
    ...answers,
  }
  return { factory, asked, destroy }
}

describe('the browser’s Translator', () => {
  beforeEach(() => {
    vi.useFakeTimers()
  })
  afterEach(() => {
    vi.useRealTimers()
  })

  it('is asked for languages without regions, and put away after', async () => {
    const { factory, asked, destroy } = translator()
    expect(await translateWith(factory)('the gates', 'en-GB', 'de-AT', signal)).toBe('the gates, auf Deutsch')
    expect(asked).toEqual([['en', 'de']])
    expect(destroy).toHaveBeenCalledOnce()
  })

  it.each([
    ['where the browser has none', null],
    ['where it does not know the languages', translator({ availability: async () => 'unavailable' }).factory],
    ['where it must be allowed first', translator({ create: () => Promise.reject(new Error('not allowed')) }).factory],
  ])('is none %s', async (_, factory) => {
    expect(await translateWith(factory)('the gates', 'en', 'de', signal)).toBeNull()
  })

  it('is none where a language is not known', async () => {
    expect(await translateWith(translator().factory)('the gates', '', 'de', signal)).toBeNull()
  })

  it('is waited for no longer than its time', async () => {
    const { factory } = translator({ create: () => new Promise(() => {}) })
    const translating = translateWith(factory)('the gates', 'en', 'de', signal)
    await vi.advanceTimersByTimeAsync(10_000)
    expect(await translating).toBeNull()
  })
})
