import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { WelcomePage } from './welcome-page'

const actions = { request: vi.fn(async () => true), withdraw: vi.fn(async () => undefined) }

beforeEach(() => vi.clearAllMocks())
afterEach(() => render(null, document.body))

const show = (everySite: boolean | null, target: 'chrome' | 'firefox' = 'chrome') =>
  act(() => render(<WelcomePage everySite={everySite} actions={actions} target={target} />, document.body))
const text = () => document.body.textContent ?? ''
function press(words: string): void {
  const found = [...document.querySelectorAll<HTMLElement>('button, [role=button]')].find((it) =>
    it.textContent?.includes(words),
  )
  if (!found) throw new Error(`No button ${words}`)
  act(() => found.click())
}
const pressed = (selector: string) =>
  [...document.querySelectorAll(`${selector}[aria-pressed=true]`)].map((it) => it.textContent)

it.each([
  [null, []],
  [true, [expect.stringContaining('Highlight on every news site')]],
  [false, [expect.stringContaining('Only when I click')]],
])('shows which choice holds: %s', (everySite, expected) => {
  show(everySite)
  expect(pressed('.choice')).toEqual(expected)
})

it('says what came of each choice, a refusal too', async () => {
  show(false)
  press('Highlight on every news site')
  await vi.waitFor(() => expect(text()).toContain('Done. Articles are marked as you open them'))
  press('Only when I click')
  await vi.waitFor(() => expect(text()).toContain('Done. Nothing is read until'))
  actions.request.mockResolvedValueOnce(false)
  press('Highlight on every news site')
  await vi.waitFor(() => expect(text()).toContain('nothing has changed'))
  actions.request.mockRejectedValueOnce(new Error('no gesture'))
  press('Highlight on every news site')
  await vi.waitFor(() => expect(text()).toContain('Please try again'))
})

it('lets the example be tried', () => {
  show(null)
  const names = () => [...document.querySelectorAll('.station-name bdi')].map((it) => it.textContent)
  expect(names()).toEqual(['Pavo Lindqvist-Adeyemi', 'Harbour Post', 'This page'])
  press('she learned of the cracks')
  expect(names()).toEqual(['Ruta Senneville', 'This page'])
  expect(pressed('.sample-words')).toEqual(['she learned of the cracks only in August'])
})

it('tells where to find it, in each browser', () => {
  show(null, 'chrome')
  expect(text()).toContain('the panel opens beside the page')
  show(null, 'firefox')
  expect(text()).toContain('the sidebar opens beside the page')
})
