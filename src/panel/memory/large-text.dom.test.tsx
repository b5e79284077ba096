/** @module-tag sweep */

import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { EVERYTHING, SearchIndex } from '../../core/remembered/search-index'
import { pageThatQuotes } from '../../core/remembered/testing/page-that-quotes'
import { findCutText } from '../../ui/testing/find-cut-text'
import { clearEnlarged, enlargeIn } from '../../ui/testing/large-text'
import { LANGUAGES } from '../../words/languages'
import { MemoryPage } from './memory-page'
import { quietMemory, unreadMemory } from './testing/quiet-memory'
import '../../ui/page.css'
import '../../ui/chain.css'
import './memory.css'

const PAGES = [
  pageThatQuotes([{ pieces: ['The lane stays shut until the hinges are seen to'], who: 'Pavo Lindqvist-Adeyemi' }], {
    at: Date.UTC(2026, 10, 30),
  }),
].map(({ entry }) => entry)

afterEach(clearEnlarged)

it.each(LANGUAGES)('is cut and broken nowhere, with text of twice the size in 320 pixels: %s', (language) => {
  enlargeIn(language)
  act(() =>
    render(
      <MemoryPage
        {...unreadMemory}
        found={SearchIndex.of(PAGES).search(EVERYTHING, 50)}
        unread={2}
        sites={PAGES.map(({ site }) => ({ site, pages: 12, size: 900_000 }))}
        trouble="full"
        actions={quietMemory}
      />,
      document.body,
    ),
  )
  for (const fold of document.querySelectorAll('details')) fold.open = true
  expect(findCutText(document.body).join('\n')).toBe('')
})

it('a file is chosen by a button in the words of Whence, as large as they are', () => {
  enlargeIn('fr')
  act(() => render(<MemoryPage {...unreadMemory} actions={quietMemory} />, document.body))
  const button = document.querySelector('.import-field')
  const field = button?.querySelector('input')
  if (!button || !field) throw new Error('no field')
  expect(button.textContent).toBe('Importer un fichier')
  expect(getComputedStyle(field).opacity).toBe('0')
  expect(field.getBoundingClientRect().width).toBeGreaterThan(button.getBoundingClientRect().width - 4)
  expect(field.getBoundingClientRect().height).toBeGreaterThan(button.getBoundingClientRect().height - 4)
})
