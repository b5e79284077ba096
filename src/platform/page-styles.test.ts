import { beforeEach, describe, expect, it, vi } from 'vitest'
import { fakeBrowser } from './fake-browser'
import { newNames } from './highlight-names'
import type { MarkStyle } from './mark-styles'

vi.mock('webextension-polyfill', async () => ({ default: new (await import('./fake-browser')).FakeBrowser() }))
/** What the page has: `TAB where style`. */
const inPage = new Set<string>()
vi.mock('./content-script', () => ({
  styleHighlights: async (tab: number, _: unknown, where: string, style: string) =>
    inPage.add(`${tab} ${where} ${style}`),
  unstyleHighlights: async (tab: number, _: unknown, where: string, style: string) =>
    inPage.delete(`${tab} ${where} ${style}`),
}))
let markStyle: MarkStyle = 'quiet'
vi.mock('./kept-settings', () => ({ readSettings: async () => ({ markStyle }) }))

const { areMarksHidden, forgetHidden, forgetPageStyle, hideMarks, restyleAll, stylePage, tabsWithStyle, watchHidden } =
  await import('./page-styles')

const TAB = 3
const names = newNames()
const now = () => [...inPage]

beforeEach(async () => {
  for (const tab of await tabsWithStyle()) await forgetPageStyle(tab)
  inPage.clear()
  markStyle = 'quiet'
  ;(await fakeBrowser()).closedTabs.clear()
})

describe('the marks of a page', () => {
  it('have the looks that are chosen, and others as soon as others are', async () => {
    await stylePage(TAB, names, 'top')
    await stylePage(TAB + 1, newNames(), 'with frames')
    expect(now()).toEqual(['3 top quiet', '4 with frames quiet'])
    markStyle = 'strong'
    await restyleAll()
    expect(now()).toEqual(['3 top strong', '4 with frames strong'])
  })

  it('have them in frames, too, once there is something in one', async () => {
    await stylePage(TAB, names, 'top')
    await stylePage(TAB, names, 'with frames')
    expect(now()).toContain('3 with frames quiet')
  })

  it('are hidden, whatever is read or chosen, until they are shown again', async () => {
    await stylePage(TAB, names, 'top')
    expect(await hideMarks(TAB, true)).toBe(true)
    await stylePage(TAB, names, 'top')
    markStyle = 'strong'
    await restyleAll()
    expect(now()).toEqual([])
    expect(await areMarksHidden(TAB)).toBe(true)
    await hideMarks(TAB, false)
    expect(now()).toEqual(['3 top strong'])
  })

  it.each<[string, () => Promise<unknown>]>([
    ['the page is loaded anew', async () => undefined],
    ['the page has become another one', () => forgetHidden(TAB)],
  ])('are shown again once %s', async (_, change) => {
    await stylePage(TAB, names, 'top')
    await hideMarks(TAB, true)
    await change()
    await stylePage(TAB, (await areMarksHidden(TAB)) ? newNames() : names, 'top')
    expect(await areMarksHidden(TAB)).toBe(false)
    expect(now()).toEqual(['3 top quiet'])
  })

  it('are not there to be hidden where no page was read, nor kept of a tab that is closed', async () => {
    expect(await hideMarks(TAB, true)).toBe(false)
    ;(await fakeBrowser()).closedTabs.add(TAB)
    await stylePage(TAB, names, 'top')
    expect(await tabsWithStyle()).toEqual([])
  })

  it('get no style by names that are none of ours', async () => {
    await stylePage(TAB, { ...names, layer: 'x){}*{' }, 'top')
    expect(now()).toEqual([])
  })

  it('tell who watches when they are hidden and shown', async () => {
    const told: unknown[] = []
    const life = new AbortController()
    watchHidden((tab, isHidden) => told.push([tab, isHidden]), life.signal)
    await stylePage(TAB, names, 'top')
    await hideMarks(TAB, true)
    await forgetPageStyle(TAB)
    life.abort()
    expect(told).toEqual([
      [TAB, false],
      [TAB, true],
      [TAB, false],
    ])
  })
})
