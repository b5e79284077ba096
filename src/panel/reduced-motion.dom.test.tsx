import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { cdp } from 'vitest/browser'
import { App } from './app'
import { laterViews } from './later-views'
import { createPanelModel } from './panel-model'
import { PANEL_STATES } from './testing/panel-states'
import { quietActions } from './testing/quiet-actions'
import './testing/styles'

await laterViews.load()

const emulate = (value: string) =>
  cdp().send('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-reduced-motion', value }] })

beforeAll(() => emulate('reduce'))
afterAll(() => emulate(''))
afterEach(() => render(null, document.body))

/** What moves by itself, or on its way from one look to another. */
function moving(): string[] {
  return [...document.querySelectorAll('body *')].flatMap((each) => {
    const { animationName, animationDuration, transitionDuration } = getComputedStyle(each)
    const isAnimated = animationName !== 'none' && isTime(animationDuration)
    return isAnimated || isTime(transitionDuration) ? [`${each.localName}.${each.getAttribute('class')}`] : []
  })
}

const isTime = (durations: string) => durations.split(',').some((duration) => Number.parseFloat(duration) > 0)

it.each(PANEL_STATES)('nothing moves where the reader wants no motion: $name', async ({ show, actions: given }) => {
  const actions = { ...quietActions, ...given }
  const model = createPanelModel(actions)
  await act(async () => render(<App model={model} actions={actions} />, document.body))
  await act(async () => show(model))
  expect(matchMedia('(prefers-reduced-motion: reduce)').matches).toBe(true)
  expect(moving()).toEqual([])
})
