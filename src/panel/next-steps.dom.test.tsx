import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import type { TabState } from '../platform/tab-state'
import { barrierReading } from '../ui/testing/invented-reading'
import { App } from './app'
import { createPanelModel } from './panel-model'
import { fakeActions } from './testing/fake-actions'

afterEach(() => render(null, document.body))

const NOTHING: TabState = {
  status: 'read',
  reading: { ...barrierReading(), statements: [] },
  focus: null,
  changed: false,
}

it.each<[what: string, state: TabState, title: string, says: string]>([
  ['nothing was found', NOTHING, 'What you can do', 'choose “Who said this?”'],
  ['there is no article', { status: 'not-article' }, 'What you can do', 'Open an article from this page'],
  ['the page is closed', { status: 'closed' }, 'What you can do', 'press the Whence button'],
  ['nothing is allowed', { status: 'no-access', host: null }, 'Why, and what follows', 'Once you allow a site'],
  [
    'a site is not allowed',
    { status: 'no-access', host: 'courier.test' },
    'Why, and what follows',
    'No site is open to it',
  ],
])('the panel tells what can be done where %s', (_, state, title, says) => {
  const actions = fakeActions()
  vi.mocked(actions.siteToAllow).mockResolvedValue(null)
  const model = createPanelModel(actions)
  act(() => render(<App model={model} actions={actions} />, document.body))
  act(() => model.receive({ tabId: 7, state }))
  const next = document.querySelector('.next-steps')
  expect(next?.querySelector('h2')?.textContent).toBe(title)
  expect(next?.textContent).toContain(says)
})
