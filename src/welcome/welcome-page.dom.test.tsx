import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { checkedSample } from '../core/sample/testing/checked-sample'
import { LANGUAGES } from '../words/languages'
import { inLanguage, speakIn } from '../words/testing/speak'
import { WelcomePage } from './welcome-page'

const actions = { request: vi.fn(async () => true), withdraw: vi.fn(async () => undefined) }

const check = vi.fn(async (id: string, language: string) => checkedSample(id, language))

beforeEach(() => vi.clearAllMocks())
afterEach(() => render(null, document.body))

const show = (everySite: boolean | null, target: 'chrome' | 'firefox' = 'chrome') =>
  act(() =>
    render(<WelcomePage everySite={everySite} actions={actions} check={check} target={target} />, document.body),
  )
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
  [true, [expect.stringContaining('Mark on every news site')]],
  [false, [expect.stringContaining('Only when I click')]],
])('shows which choice holds: %s', (everySite, expected) => {
  show(everySite)
  expect(pressed('.choice')).toEqual(expected)
})

it('says what came of each choice, a refusal too', async () => {
  show(false)
  press('Mark on every news site')
  await vi.waitFor(() => expect(text()).toContain('Done. Articles are marked as you open them'))
  press('Only when I click')
  await vi.waitFor(() => expect(text()).toContain('Done. Nothing is read until'))
  actions.request.mockResolvedValueOnce(false)
  press('Mark on every news site')
  await vi.waitFor(() => expect(text()).toContain('nothing has changed'))
  actions.request.mockRejectedValueOnce(new Error('no gesture'))
  press('Mark on every news site')
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

describe.each(LANGUAGES)('the example is told in the language that Whence speaks: %s', (language) => {
  beforeEach(() => speakIn(language))
  afterEach(() => speakIn('en'))

  it('can be clicked and checked', async () => {
    show(null)
    expect(document.querySelector('.sample-page')?.getAttribute('lang')).toBe(language)
    const [report, quotation, reworded] = document.querySelectorAll<HTMLElement>('.sample-words')
    const marks = [quotation, reworded].map((it) =>
      /^(\S)\s?.*?\s?(\S)$/su
        .exec(it?.textContent ?? '')
        ?.slice(1)
        .join(''),
    )
    expect(['“”', '„“', '«»', '「」']).toContain(marks[0])
    expect(marks[1]).toBe(marks[0])
    act(() => report?.click())
    expect(text()).toContain(inLanguage('No link to its source was found on this page.'))
    act(() => reworded?.click())
    act(() => document.querySelector<HTMLElement>('.sample-check button')?.click())
    await vi.waitFor(() => expect(text()).toContain(inLanguage('Reworded')))
    expect(document.querySelectorAll('.sample-passage mark')).toHaveLength(2)
    expect([...document.querySelectorAll('.sample-passage')].map((it) => it.getAttribute('lang'))).toEqual([
      language,
      language,
    ])
  })
})

it('tells where to find it, in each browser', () => {
  show(null, 'chrome')
  expect(text()).toContain('the panel opens beside the page')
  show(null, 'firefox')
  expect(text()).toContain('the sidebar opens beside the page')
})

describe('the example is checked', () => {
  it.each([
    [
      'We told them in writing',
      'Verbatim',
      'These words stand at the source.',
      'Pavo Lindqvist-Adeyemi, as on this page',
    ],
    ['The gates will be mended', 'Reworded', 'One word differs.', 'Tomas Ekwall, as on this page'],
  ])('“%s”: %s', async (words, title, says, who) => {
    show(null)
    press(words)
    press('Check the source')
    await vi.waitFor(() => expect(text()).toContain(says))
    expect(text()).toContain(title)
    expect(text()).toContain(who)
    expect(text()).toContain('4 October 2026, two days before this page')
    expect(check).toHaveBeenCalledTimes(1)
  })

  it('shows what differs, on both sides', async () => {
    show(null)
    press('The gates will be mended')
    press('Check the source')
    await vi.waitFor(() => expect(text()).toContain('Reworded'))
    expect([...document.querySelectorAll('.sample-passage mark')].map((mark) => mark.textContent)).toEqual([
      'weather',
      'budget',
    ])
  })

  it('says so where it cannot be', async () => {
    check.mockRejectedValueOnce(new Error('no background'))
    show(null)
    press('Check the source')
    await vi.waitFor(() => expect(text()).toContain('The example could not be checked.'))
    press('she learned of the cracks')
    expect(text()).toContain('No link to its source was found on this page.')
  })
})

it.each([
  ['chrome', 'Press the pin beside Whence.'],
  ['firefox', 'Choose Pin to Toolbar'],
] as const)(
  'shows how the button is kept in sight in %s, and what follows where nothing is allowed',
  (target, says) => {
    show(null, target)
    expect(text()).toContain(says)
    expect(document.querySelectorAll('.pin-step')).toHaveLength(3)
    expect(text()).toContain('Whence reads no page by itself.')
  },
)
