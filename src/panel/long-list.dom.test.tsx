import axe from 'axe-core'
import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { page, userEvent } from 'vitest/browser'
import type { TabState } from '../platform/tab-state'
import { inventFound, inventTrace } from '../ui/testing/invented-checks'
import './testing/styles'
import { type BlockSpec, inventArticle, inventReading } from '../ui/testing/invented-reading'
import { App } from './app'
import { laterViews } from './later-views'
import { createPanelModel, type PanelModel } from './panel-model'
import { fakeActions } from './testing/fake-actions'

const actions = fakeActions()
const TAB = 7
const ROWS = 500
let model: PanelModel

await laterViews.load()

beforeEach(async () => {
  await page.viewport(360, 640)
  model = createPanelModel(actions)
  act(() => render(<App model={model} actions={actions} />, document.body))
})
afterEach(() => render(null, document.body))

/** Some take one line, some two; every other one has a source. */
const wordsOf = (at: number) =>
  at % 3 ? `It is wave ${at}.` : `It is wave ${at}, and it is as high as a house on the quay.`

/** Statements of one article, or each under a heading of its own. */
function waves(focus: string | null, isParted = false): TabState {
  const blocks = Array.from({ length: ROWS }, (_, at): BlockSpec[] => [
    ...(isParted ? [['heading', `Hour ${at}`] satisfies BlockSpec] : []),
    `“${wordsOf(at)}”`,
  ]).flat()
  const reading = inventReading(
    inventArticle(blocks),
    Array.from({ length: ROWS }, (_, at) => ({ content: [wordsOf(at)], sources: at % 2 ? [{}] : [] })),
  )
  return { status: 'read', reading, focus, changed: false }
}

const show = (state: TabState) => act(() => model.receive({ tabId: TAB, state }))
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]
const idsOf = (rows: HTMLElement[]) => rows.map(({ dataset }) => Number(dataset.id?.slice(1)))
const focusedRow = () => document.activeElement?.closest<HTMLElement>('.row')?.dataset.id
const row = (id: string) => all(`[data-id=${id}]`)[0]
const frame = () => new Promise((resolve) => requestAnimationFrame(resolve))
const frames = async (count = 4) => {
  for (let at = 0; at < count; at++) await frame()
}

/** What stands at a height of the window, in the list: a row or a heading, or nothing but room. */
const stands = (y: number) => document.elementFromPoint(180, y)?.closest('.row, .part') ?? null
const isInSight = (element: HTMLElement | undefined) => {
  const box = element?.getBoundingClientRect()
  return box !== undefined && box.top >= -1 && box.bottom <= innerHeight + 1
}
/** Heights of the window at which there is no row, though the list is there. */
const bareHeights = () => {
  const list = all('main')[0]?.getBoundingClientRect()
  const [top, bottom] = [Math.max(list?.top ?? 0, 120) + 3, Math.min(list?.bottom ?? 0, innerHeight) - 3]
  const heights = Array.from({ length: 14 }, (_, at) => top + (at * (bottom - top)) / 13)
  return heights.filter((y) => stands(y) === null)
}

describe('a long list', () => {
  it('draws at first what is seen of it, and then little more', async () => {
    model.receive({ tabId: TAB, state: waves(null) })
    await Promise.resolve()
    const first = all('.row').length
    expect(first).toBeGreaterThan(5)
    expect(first).toBeLessThan(15)
    await vi.waitFor(() => expect(all('.row').length).toBeGreaterThan(first))
    expect(all('.row').length).toBeLessThan(40)
    expect(bareHeights()).toEqual([])
  })

  it.each([
    ['of one article', false],
    ['each under a heading', true],
  ])('has rows wherever it is scrolled to, %s, in order and each once', async (_, isParted) => {
    show(waves(null, isParted))
    await frames()
    expect(document.documentElement.scrollHeight).toBeGreaterThan(ROWS * 60)
    for (const stride of [90, 700, 5000]) {
      for (const direction of [1, -1]) {
        for (let turn = 0; turn < 12; turn++) {
          scrollBy(0, direction * stride)
          await frame()
          await frame()
          expect(bareHeights(), `${stride} at ${scrollY}`).toEqual([])
          const ids = idsOf(all('.row'))
          expect(ids).toEqual([...new Set(ids)].sort((a, b) => a - b))
        }
      }
    }
    expect(all('.row').length).toBeLessThan(60)
  })

  it.each([
    ['of one article', false],
    ['each under a heading', true],
  ])('keeps the words that are selected over many rows, however far it is scrolled, %s', async (_, isParted) => {
    show(waves(null, isParted))
    await frames()
    const from = all('.row')[2]
    getSelection()?.setBaseAndExtent(from?.querySelector('.row-words') ?? document.body, 0, from ?? document.body, 0)
    for (let turn = 0; turn < 12; turn++) {
      scrollBy(0, 300)
      await frames()
      const seen = all('.row').findLast((each) => isInSight(each))
      getSelection()?.extend(seen?.querySelector('.row-words')?.firstChild ?? document.body, 2)
    }
    const ids = idsOf(all('.row')).filter((id) => id >= 3)
    const [last = 0] = idsOf(all('.row').filter((each) => isInSight(each))).slice(-1)
    expect(last).toBeGreaterThan(30)
    const selected = getSelection()?.toString() ?? ''
    for (let at = 2; at < last - 1; at++) expect(selected).toContain(wordsOf(at))
    expect(ids.slice(0, 20)).toEqual(Array.from({ length: 20 }, (_, at) => at + 3))
    getSelection()?.removeAllRanges()
    scrollBy(0, 3000)
    await frames()
    expect(all('.row').length).toBeLessThan(60)
  })

  it('ends with its last row, however high those are that were never drawn', async () => {
    show(waves(null, true))
    await frames()
    scrollTo(0, document.documentElement.scrollHeight)
    await frames(8)
    scrollTo(0, document.documentElement.scrollHeight)
    await frames(8)
    expect(isInSight(row(`s${ROWS}`))).toBe(true)
    expect(bareHeights()).toEqual([])
    scrollTo(0, 0)
    await frames(8)
    expect(isInSight(row('s1'))).toBe(true)
  })

  it('tells of each row its place among all', async () => {
    show(waves(null))
    await frames()
    scrollTo(0, 20_000)
    await frames()
    expect(Math.min(...idsOf(all('.row').slice(3)))).toBeGreaterThan(150)
    for (const each of all('.row')) {
      expect(each.getAttribute('aria-posinset')).toBe(each.dataset.id?.slice(1))
      expect(each.getAttribute('aria-setsize')).toBe(`${ROWS}`)
    }
    expect((await axe.run(document.body, { resultTypes: ['violations'] })).violations.map(({ id }) => id)).toEqual([])
  })

  it('is gone through by key, beyond what was drawn, and shows where it is', async () => {
    show(waves(null))
    await frames()
    all('.row-open')[0]?.focus()
    for (let at = 0; at < 60; at++) await userEvent.keyboard('{ArrowDown}')
    await frames()
    expect(focusedRow()).toBe('s61')
    expect(isInSight(row('s61'))).toBe(true)
    await userEvent.keyboard('{End}')
    await frames(8)
    expect(focusedRow()).toBe(`s${ROWS}`)
    expect(isInSight(row(`s${ROWS}`))).toBe(true)
    expect(bareHeights()).toEqual([])
    await userEvent.keyboard('{ArrowUp}')
    expect(focusedRow()).toBe(`s${ROWS - 1}`)
    await userEvent.keyboard('{Home}')
    await frames(8)
    expect(focusedRow()).toBe('s1')
    expect(isInSight(row('s1'))).toBe(true)
  })

  it('keeps the focus where it is while it is scrolled away, and goes on from there', async () => {
    show(waves(null))
    await frames()
    all('.row-open')[2]?.focus()
    scrollTo(0, 15_000)
    await frames()
    expect(focusedRow()).toBe('s3')
    expect(bareHeights()).toEqual([])
    await userEvent.keyboard('{ArrowDown}')
    await frames()
    expect(focusedRow()).toBe('s4')
    expect(isInSight(row('s4'))).toBe(true)
    expect(bareHeights()).toEqual([])
  })

  it('stays one tab stop, that can be reached from wherever it is scrolled to', async () => {
    show(waves(null))
    await frames()
    scrollTo(0, 15_000)
    await frames()
    expect(all('.row [tabindex="0"]').map((it) => it.closest<HTMLElement>('.row')?.dataset.id)).toEqual(['s1'])
  })

  it('stays at the marked row that it came up at', async () => {
    show(waves('s400', true))
    act(() => model.back())
    await frames(8)
    expect(isInSight(row('s400'))).toBe(true)
    expect(bareHeights()).toEqual([])
  })

  it('does not jump where a row above what is seen gets higher', async () => {
    show(waves(null))
    await frames()
    scrollTo(0, 8000)
    await frames()
    const seen = stands(300)?.getBoundingClientRect().top
    const id = (stands(300) as HTMLElement | null)?.dataset.id
    const state = waves(null)
    const statements = state.status === 'read' ? state.reading.statements : []
    const above = statements.slice(60, 95)
    act(() =>
      model.receiveTraces(
        TAB,
        above.filter(({ sources }) => sources.length > 0).map((it) => inventTrace(it, [inventFound()])),
      ),
    )
    await frames()
    expect(Math.abs((row(id ?? '')?.getBoundingClientRect().top ?? 0) - (seen ?? 0))).toBeLessThan(3)
  })

  it('has rows everywhere in another width, and with short rows', async () => {
    show(waves(null))
    await frames()
    scrollTo(0, 9000)
    await frames()
    await page.viewport(600, 640)
    await vi.waitFor(() => expect(bareHeights()).toEqual([]))
    act(() => {
      model.compact.value = true
    })
    await vi.waitFor(() => expect(bareHeights()).toEqual([]))
  })

  it('finds what is not drawn, by the browser’s own key for it', async () => {
    show(waves(null))
    await frames()
    await userEvent.keyboard('{Control>}f{/Control}')
    await vi.waitFor(() => expect(document.activeElement?.getAttribute('type')).toBe('search'))
    await userEvent.keyboard('wave 321')
    await frames()
    expect(all('.row').map(({ dataset }) => dataset.id)).toEqual(['s322'])
  })

  it('stands on paper as a whole', async () => {
    show(waves(null))
    await frames()
    dispatchEvent(new Event('beforeprint'))
    await Promise.resolve()
    await vi.waitFor(() => expect(idsOf(all('.row'))).toEqual(Array.from({ length: ROWS }, (_, at) => at + 1)))
    expect(all('.list-gap')).toEqual([])
    dispatchEvent(new Event('afterprint'))
    await vi.waitFor(() => expect(all('.row').length).toBeLessThan(60))
  })
})
