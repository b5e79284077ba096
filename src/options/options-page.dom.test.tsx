import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type Access, OptionsPage } from './options-page'

const actions = {
  requestEverySite: vi.fn(async () => true),
  withdrawEverySite: vi.fn(async () => undefined),
  requestSite: vi.fn(async () => true),
  withdrawSite: vi.fn(async () => undefined),
}

beforeEach(() => vi.clearAllMocks())
afterEach(() => render(null, document.body))

const show = (access: Access | null) =>
  act(() => render(<OptionsPage access={access} actions={actions} />, document.body))
const text = () => document.body.textContent ?? ''
function press(name: string): void {
  const found = [...document.querySelectorAll('button')].find((it) => (it.ariaLabel ?? it.textContent) === name)
  if (!found) throw new Error(`No button ${name}`)
  act(() => found.click())
}

it('allows every site and takes it back', async () => {
  show({ everySite: false, sites: [] })
  press('Allow')
  expect(actions.requestEverySite).toHaveBeenCalledOnce()
  await vi.waitFor(() => expect(text()).toContain('Every news site is allowed.'))
  show({ everySite: true, sites: [] })
  press('Take back')
  await vi.waitFor(() => expect(text()).toContain('Taken back.'))
})

it('says so when the reader refuses', async () => {
  actions.requestEverySite.mockResolvedValueOnce(false)
  show({ everySite: false, sites: [] })
  press('Allow')
  await vi.waitFor(() => expect(text()).toContain('nothing has changed'))
})

it('removes a site, and offers to allow it again', async () => {
  show({ everySite: false, sites: ['harbourpost.test', 'lindal-radio.test'] })
  press('Remove harbourpost.test')
  expect(actions.withdrawSite).toHaveBeenCalledWith('harbourpost.test')
  show({ everySite: false, sites: ['lindal-radio.test'] })
  await vi.waitFor(() => expect(text()).toContain('harbourpost.test was removed.'))
  press('Allow again')
  expect(actions.requestSite).toHaveBeenCalledWith('harbourpost.test')
})

it('says nothing of access before it is known', () => {
  show(null)
  expect(document.querySelectorAll('button')).toHaveLength(0)
})
