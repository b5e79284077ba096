/** @module-tag sweep */

import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest'
import { cdp } from 'vitest/browser'
import { inLanguage } from '../words/testing/speak'
import { App } from './app'
import { laterViews } from './later-views'
import { createPanelModel } from './panel-model'
import { PANEL_STATES, type PanelStateCase } from './testing/panel-states'
import { quietActions } from './testing/quiet-actions'
import './testing/styles'

// The rest of what is in it needs the browser's own storage.
vi.mock('./further-views', async () => ({ FindSteps: (await import('./find/find-steps')).FindSteps }))

await Promise.all([laterViews.load(), import('./find/find-steps')])

const devTools = cdp() as unknown as { send(method: string, ask: unknown): Promise<unknown> }
const force = (value: string) =>
  devTools.send('Emulation.setEmulatedMedia', { features: [{ name: 'forced-colors', value }] })
const all = (selector: string) => [...document.querySelectorAll<HTMLElement>(selector)]

/** CSS pixels of the margin beside all that the panel shows, at its width of 320. */
const GUTTER = 12

beforeAll(() => force('active'))
afterAll(() => force('none'))
afterEach(() => {
  render(null, document.body)
  document.body.style.inlineSize = ''
})

async function show({ show: bring, actions: given, press = [] }: PanelStateCase): Promise<void> {
  document.body.style.inlineSize = '320px'
  const actions = { ...quietActions, ...given }
  const model = createPanelModel(actions)
  await act(async () => render(<App model={model} actions={actions} />, document.body))
  await act(async () => bring(model))
  for (const name of press.map(inLanguage)) {
    await allLoaded()
    await act(async () =>
      all('button')
        .find((it) => (it.ariaLabel ?? it.textContent) === name)
        ?.click(),
    )
  }
  await allLoaded()
}

/** What is loaded once it is opened is there. */
const allLoaded = () =>
  vi.waitFor(() => expect(document.querySelector('.find > [aria-expanded=true]:last-child')).toBeNull())

const stateOf = (name: string): PanelStateCase => {
  const state = PANEL_STATES.find((each) => each.name === name)
  if (!state) throw new Error(`no state ${name}`)
  return state
}

describe.each(PANEL_STATES)('$name', (state) => {
  it('has every button with an edge, within the margins', async () => {
    await show(state)
    const { left, right } = document.body.getBoundingClientRect()
    const buttons = all('.button, .chip, .summary-help').filter((it) => it.checkVisibility())
    const out = buttons.filter((button) => {
      const box = button.getBoundingClientRect()
      return box.left < left + GUTTER - 0.5 || box.right > right - GUTTER + 0.5
    })
    expect(out.map((it) => it.ariaLabel ?? it.textContent)).toEqual([])
    expect(buttons.filter((it) => getComputedStyle(it).borderTopStyle === 'none')).toEqual([])
  })
})

it('the lines that stand for a page being read can be seen', async () => {
  await show(stateOf('reading'))
  const ground = getComputedStyle(document.body).backgroundColor
  const lines = all('.skeleton span').map((line) => getComputedStyle(line).backgroundColor)
  expect(new Set(lines).size).toBe(1)
  expect(lines).not.toContain(ground)
})

it('the origin has two rings', async () => {
  await show(stateOf('statement s2'))
  const [mark] = all('[data-place=origin] > .station-mark')
  const { borderTopStyle, outlineStyle } = getComputedStyle(mark ?? document.body)
  expect([borderTopStyle, outlineStyle]).toEqual(['solid', 'solid'])
})

it('each finding has a sign of its own below its bar, by shape alone', async () => {
  await show(stateOf('list, checked'))
  const signs = ['verbatim', 'said-by-another', 'reworded', 'not-there', 'ambiguous'].map((outcome) => {
    const [bar] = all(`.gauge [data-outcome="${outcome}"]`)
    const style = getComputedStyle(bar ?? document.body, '::before')
    const isFilled = style.backgroundColor !== 'rgba(0, 0, 0, 0)'
    return [style.height, style.rotate, style.borderTopLeftRadius, style.backgroundImage === 'none', isFilled].join()
  })
  expect(new Set(signs).size).toBe(signs.length)
})

it('a button that cannot be pressed looks otherwise than one that can', async () => {
  await show(stateOf('result: checking'))
  const [busy, open] = all('.source .button').map((button) => getComputedStyle(button))
  expect(busy?.color).not.toBe(open?.color)
  expect(busy?.borderTopColor).not.toBe(open?.borderTopColor)
})
