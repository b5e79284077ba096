import { beforeEach, expect, it, vi } from 'vitest'
import { followLanguage } from './interface-language'

const told = vi.hoisted(() => ({
  said: null as string | null,
  settings: (_: { language: string }): void => undefined,
  reading: Promise.resolve({ language: '' }),
}))
vi.mock('./api', () => ({
  browser: { i18n: { getUILanguage: () => 'en-GB' }, runtime: { getURL: (path: string) => path } },
}))
vi.mock('./said-language', () => ({ readSaid: async () => told.said }))
vi.mock('./kept-settings', () => ({ readSettings: () => told.reading, watchSettings: () => undefined }))

/** The languages that were spoken, in order, with the parts of their catalogues. */
const spoken: string[] = []
const follow = () =>
  followLanguage(
    ['first'],
    ({ language, spoken: { messages } }) => spoken.push(`${language}: ${Object.values(messages)}`),
    new AbortController().signal,
  )

beforeEach(() => {
  spoken.length = 0
  told.said = null
  told.reading = new Promise((resolve) => {
    told.settings = resolve
  })
  vi.stubGlobal('fetch', async (file: string) => ({ json: async () => ({ [file]: file.split('.').at(-2) }) }))
})

it('speaks what the browser was told before the settings are read, which have the last word', async () => {
  told.said = 'de'
  const further = await follow()
  expect(spoken).toEqual(['de: first'])
  told.settings({ language: 'fr' })
  await vi.waitFor(() => expect(spoken).toEqual(['de: first', 'fr: first']))
  await further('later')
  expect(spoken.at(-1)).toBe('fr: first,later')
})

it('says nothing twice where they agree', async () => {
  told.said = 'de'
  await follow()
  told.settings({ language: 'de' })
  await new Promise((resolve) => setTimeout(resolve))
  expect(spoken).toEqual(['de: first'])
})

it('waits for the settings where nothing was told', async () => {
  let isFollowing = false
  const following = follow().then(() => {
    isFollowing = true
  })
  await new Promise((resolve) => setTimeout(resolve))
  expect([spoken, isFollowing]).toEqual([[], false])
  told.settings({ language: 'es' })
  await following
  expect(spoken).toEqual(['es: first'])
})
