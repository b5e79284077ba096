import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it, vi } from 'vitest'
import { barrierReading } from '../ui/testing/invented-reading'
import { SearchWords } from './search-words'
import { fakeActions } from './testing/fake-actions'

afterEach(() => render(null, document.body))

const { article, statements } = barrierReading()

/** Shows what would be searched for, of the statement at this place. */
async function shown(at: number, canSearch = true) {
  const [actions, statement] = [{ ...fakeActions(), canSearch }, statements[at]]
  if (!statement) throw new Error(`no statement ${at}`)
  act(() => render(<SearchWords statement={statement} article={article} actions={actions} />, document.body))
  act(() => document.querySelector<HTMLElement>('[aria-expanded]')?.click())
  await vi.waitFor(() => expect(document.querySelector('[aria-expanded=true]')).not.toBeNull())
  const texts = [...document.querySelectorAll('.search-text')].map(({ textContent }) => textContent ?? '')
  const buttons = [...document.querySelectorAll('button')].filter((it) => it.textContent?.startsWith('Search the web'))
  return { actions, texts, buttons }
}

it('are shown before the search engine is told them, and told as they stand', async () => {
  const { actions, texts, buttons } = await shown(1)
  expect(texts.length).toBe(2)
  expect(texts[0]).toMatch(/^"[^"]+" /)
  expect(actions.search).not.toHaveBeenCalled()
  act(() => buttons[0]?.click())
  expect(actions.search.mock.calls).toEqual([[texts[0]]])
})

it('are of a report names and numbers alone', async () => {
  const { texts } = await shown(0)
  expect(texts.every((text) => !text.includes('"'))).toBe(true)
})

it('can be copied where the browser has no search to ask', async () => {
  const { buttons } = await shown(1, false)
  expect(buttons).toEqual([])
  expect([...document.querySelectorAll('button')].some((it) => it.textContent?.startsWith('Copy the words'))).toBe(true)
})
