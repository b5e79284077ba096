import { beforeEach, expect, it, vi } from 'vitest'
import { speakInPage } from '../platform/content-script'
import { fakeBrowser } from '../platform/fake-browser'
import { offerMenus } from '../platform/menus'
import { sayInBrowser, speakEverywhere } from './say'

vi.mock('webextension-polyfill', async () => ({
  default: new (await import('../platform/fake-browser')).FakeBrowser(),
}))
const chosen = vi.hoisted(() => ({ language: 'en' }))
vi.mock('../platform/interface-language', async () => {
  const { spokenIn } = await import('../words/testing/speak')
  return {
    readLanguage: async () => chosen.language,
    loadLanguage: async () => ({ language: chosen.language, spoken: spokenIn(chosen.language) }),
  }
})
vi.mock('../platform/content-script', () => ({ speakInPage: vi.fn() }))
vi.mock('../platform/menus', () => ({ offerMenus: vi.fn() }))
vi.mock('../platform/page-styles', () => ({ tabsWithStyle: async () => [3, 4] }))
vi.mock('../platform/tabs', () => ({ titleAction: vi.fn() }))

const fake = await fakeBrowser()

beforeEach(async () => {
  vi.clearAllMocks()
  chosen.language = 'en'
  await fake.storage.session.remove(Object.keys(await fake.storage.session.get(null)))
})

it('pages get words only where another language was chosen', async () => {
  await sayInBrowser()
  await speakEverywhere()
  expect(speakInPage).not.toHaveBeenCalled()
  expect(offerMenus).toHaveBeenCalledOnce()
  chosen.language = 'de'
  await speakEverywhere()
  await speakEverywhere()
  expect(vi.mocked(speakInPage).mock.calls.map(([tabId]) => tabId)).toEqual([3, 4])
  expect(offerMenus).toHaveBeenCalledTimes(2)
})

it('pages get words where it is not known any more what was said', async () => {
  await speakEverywhere()
  expect(speakInPage).toHaveBeenCalledTimes(2)
})
