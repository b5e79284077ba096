/** @module-tag sweep */

import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { DEFAULTS } from '../platform/settings'
import { axeFaults } from '../ui/testing/axe-faults'
import { findCutText } from '../ui/testing/find-cut-text'
import { forceColors } from '../ui/testing/force-colors'
import { enlargeIn } from '../ui/testing/large-text'
import { LANGUAGES } from '../words/languages'
import { speakIn } from '../words/testing/speak'
import { OptionsPage } from './options-page'
import '../ui/page.css'
import './options.css'

const soon = async () => undefined
const given = async () => true
const actions = {
  requestEverySite: given,
  withdrawEverySite: soon,
  requestSite: given,
  withdrawSite: soon,
  requestArchive: given,
  settle: given,
  switchSite: given,
  reset: async () => null,
  openKeys: given,
  openMemory: () => undefined,
  reports: { report: async () => '', copy: soon },
}

afterEach(() => {
  speakIn('en')
  render(null, document.body)
  document.body.style.inlineSize = ''
  document.documentElement.style.fontSize = ''
  delete document.documentElement.dataset.theme
})

function show(): void {
  act(() =>
    render(
      <OptionsPage
        browserLanguage="en-GB"
        access={{ everySite: false, sites: ['harbourpost.test', 'documents.varnholm-courier.test'] }}
        kept={{ settings: { ...DEFAULTS }, isNewer: true, isUnread: false, isSynced: true }}
        keys={[]}
        problems={2}
        actions={actions}
      />,
      document.body,
    ),
  )
}

it.each(['light', 'dark'])('breaks none of axe’s rules in %s colours', async (theme) => {
  document.documentElement.dataset.theme = theme
  show()
  expect((await axeFaults()).join('\n')).toBe('')
})

it('says that looks are alike where colours are forced, and not elsewhere', async () => {
  show()
  const isSaid = () => document.querySelector('.looks-forced')?.checkVisibility()
  expect(isSaid()).toBe(false)
  await forceColors('active')
  try {
    expect(isSaid()).toBe(true)
  } finally {
    await forceColors('none')
  }
})

it('shows what is chosen where colours are forced', async () => {
  await forceColors('active')
  try {
    show()
    const chosen = document.querySelector('input:checked') ?? document.body
    const [dot, ground] = [getComputedStyle(chosen).accentColor, getComputedStyle(document.body).backgroundColor]
    expect(dot).not.toBe(ground)
  } finally {
    await forceColors('none')
  }
})

it.each(LANGUAGES)('is cut and broken nowhere, with text of twice the size in 320 pixels: %s', (language) => {
  enlargeIn(language)
  show()
  for (const fold of document.querySelectorAll('details')) fold.open = true
  expect(findCutText(document.body).join('\n')).toBe('')
})
