import { beforeEach, describe, expect, it, vi } from 'vitest'
import { injectContentScript } from './content-script'

const executeScript = vi.fn()
const getTab = vi.fn()

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: { getURL: (path: string) => path },
    scripting: { executeScript: () => executeScript() },
    tabs: { get: () => getTab() },
  },
}))
vi.mock('../content/content.ts?script&iife', () => ({ default: '/content.js' }))
vi.mock('../content/article-script.ts?script&iife', () => ({ default: '/article.js' }))
vi.mock('../content/card-script.ts?script&iife', () => ({ default: '/card.js' }))

const DENIED = new Error('Cannot access contents of the page. Extension manifest must request permission.')
const TAB = 3

describe('injectContentScript', () => {
  beforeEach(() => {
    vi.resetAllMocks()
    executeScript.mockResolvedValue([])
  })

  it('puts the script in', async () => {
    expect(await injectContentScript(TAB)).toBe('injected')
    expect(executeScript).toHaveBeenCalledTimes(1)
  })

  it('tries again where the page has not heard yet that we may read it', async () => {
    getTab.mockResolvedValue({ url: 'https://courier.test/gates' })
    executeScript.mockRejectedValueOnce(DENIED)
    expect(await injectContentScript(TAB)).toBe('injected')
  })

  it('does not try again where the page may not be read', async () => {
    getTab.mockResolvedValue({})
    executeScript.mockRejectedValue(DENIED)
    expect(await injectContentScript(TAB)).toBe('denied')
    expect(executeScript).toHaveBeenCalledTimes(1)
  })

  it('gives up in the end', async () => {
    getTab.mockResolvedValue({ url: 'https://courier.test/gates' })
    executeScript.mockRejectedValue(DENIED)
    expect(await injectContentScript(TAB)).toBe('denied')
  })

  it('tells what is closed to every extension', async () => {
    executeScript.mockRejectedValue(new Error('The extensions gallery cannot be scripted.'))
    expect(await injectContentScript(TAB)).toBe('closed')
  })
})
