import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, expect, it } from 'vitest'
import { newFind, type StepOutcome, withStep } from '../../core/find/find'
import type { Statement } from '../../core/model'
import type { OpenResults } from '../../platform/open-results'
import { barrierReading } from '../../ui/testing/invented-reading'
import { fakeActions } from '../testing/fake-actions'
import { ResultsBar } from './results-bar'

const { article, statements } = barrierReading()
const [statement] = statements as [Statement]
const QUERY = '"would not survive" Lindqvist'

afterEach(() => render(null, document.body))

/** Results that stand open in tab 9, of a search for words of the article in tab 7. */
function open(why: Extract<StepOutcome, { outcome: 'open' }>['why']): OpenResults {
  const step = { place: 'web', query: QUERY, before: '', at: 1, came: { outcome: 'open', tab: 9, why } } as const
  return { tabId: 7, find: withStep(newFind(article.url, statement), step), step }
}

function show(results: OpenResults | null) {
  const actions = fakeActions()
  actions.followResults.mockImplementation((_, listener) => listener(results))
  act(() => render(<ResultsBar tab={9} actions={actions} />, document.body))
  return actions
}

const press = () => act(() => document.querySelector('button')?.click())

it('is nothing in a tab that was opened for no search', () => {
  show(null)
  expect(document.body.textContent?.trim()).toBe('')
})

it('reads the results when the reader presses the button, and not before', () => {
  const { find } = show(open('unread'))
  expect(document.body.textContent).toContain(QUERY)
  expect(find).not.toHaveBeenCalled()
  press()
  expect(find.mock.calls).toEqual([['readResults', { tabId: 7, of: statement.id, query: QUERY }]])
})

it('asks for access where the results may not be read, and can be pressed again', () => {
  const { find } = show(open('no-access'))
  expect(document.querySelector('[role=status]')?.textContent).toBe(
    'Whence may not read the results yet. Allow it in their tab, then press again.',
  )
  press()
  expect(find).toHaveBeenCalledOnce()
})
