/** @module-tag sweep */

import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { findCutText } from '../ui/testing/find-cut-text'
import { LANGUAGES } from '../words/languages'
import { speakIn } from '../words/testing/speak'
import { WelcomePage } from './welcome-page'
import '../ui/page.css'
import '../ui/chain.css'
import '../ui/outcomes.css'
import './welcome.css'

afterEach(() => {
  speakIn('en')
  render(null, document.body)
  document.body.style.inlineSize = ''
  document.documentElement.style.fontSize = ''
})

it.each(LANGUAGES)('is cut and broken nowhere, with text of twice the size in 320 pixels: %s', (language) => {
  speakIn(language)
  document.documentElement.lang = language
  document.documentElement.style.fontSize = '200%'
  document.body.style.inlineSize = '320px'
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
  expect(findCutText(document.body).join('\n')).toBe('')
})
