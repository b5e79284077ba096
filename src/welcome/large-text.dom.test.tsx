/** @module-tag sweep */

import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { axeFaults } from '../ui/testing/axe-faults'
import { findCutText } from '../ui/testing/find-cut-text'
import { clearEnlarged, enlargeIn } from '../ui/testing/large-text'
import { LANGUAGES } from '../words/languages'
import { WelcomePage } from './welcome-page'
import '../ui/page.css'
import '../ui/chain.css'
import '../ui/outcomes.css'
import './welcome.css'

afterEach(clearEnlarged)

function show(): void {
  act(() =>
    render(
      <WelcomePage
        everySite={null}
        actions={{ request: async () => true, withdraw: async () => undefined }}
        check={async () => null}
        target="chrome"
      />,
      document.body,
    ),
  )
}

it.each(LANGUAGES)('is cut and broken nowhere, with text of twice the size in 320 pixels: %s', (language) => {
  enlargeIn(language)
  show()
  expect(findCutText(document.body).join('\n')).toBe('')
})

it.each(['light', 'dark'])('breaks none of axe’s rules in %s colours', async (theme) => {
  document.documentElement.dataset.theme = theme
  show()
  expect((await axeFaults()).join('\n')).toBe('')
  delete document.documentElement.dataset.theme
})
