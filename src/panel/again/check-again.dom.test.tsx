import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { checkedPage } from '../../core/claims/testing/checked-page'
import type { PageRecord, RecordedHop } from '../../core/export/page-record'
import { pageThatQuotes } from '../../core/remembered/testing/page-that-quotes'
import type { Check } from '../../core/trace/model'
import { unreadable } from '../../core/trace/source/unreadable'
import { CheckAgain } from './check-again'

afterEach(() => render(null, document.body))

const traces = checkedPage(1).map((trace) => ({ ...trace, statement: 's1' }))
const { record } = pageThatQuotes(['The lane stays shut until the hinges are seen to'], { traces })
const [hop] = record.traces[0]?.hops ?? []
const recorded = hop?.check as Check

const withHop = (change: Partial<RecordedHop>): PageRecord => ({
  ...record,
  traces: record.traces.map((trace) => ({ ...trace, hops: trace.hops.map((each) => ({ ...each, ...change })) })),
})
const text = () => document.body.textContent ?? ''

async function pressed(check: Check, { of = record, gives = true } = {}) {
  const actions = { requestSites: vi.fn(async () => gives), checkAgain: vi.fn(async () => check) }
  act(() => render(<CheckAgain records={[of]} actions={actions} />, document.body))
  expect(actions.checkAgain).not.toHaveBeenCalled()
  await act(async () => document.querySelector('button')?.click())
  return actions
}

describe('a report that is checked again', () => {
  it('says that nothing has changed where the words stand as they did', async () => {
    const { requestSites, checkAgain } = await pressed(recorded)
    expect(requestSites).toHaveBeenCalledOnce()
    expect(checkAgain).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(text()).toContain('Nothing has changed.'))
    expect(text()).toContain('As recorded:')
  })

  it('says what it was, and what it is now', async () => {
    await pressed(unreadable('gone', 'ledger.test', { status: 410 }))
    await vi.waitFor(() => expect(text()).toContain('One has changed, or could not be read.'))
    expect(text()).toMatch(/Was: .+\. Is now: .+\./)
  })

  it('asks nobody without leave', async () => {
    const { checkAgain } = await pressed(recorded, { gives: false })
    expect(checkAgain).not.toHaveBeenCalled()
    expect(text()).toContain('nothing was sent')
  })

  it('leaves alone what was read in a tab', async () => {
    const { checkAgain, requestSites } = await pressed(recorded, { of: withHop({ way: 'tab' }) })
    expect(checkAgain).not.toHaveBeenCalled()
    expect(requestSites).not.toHaveBeenCalled()
    expect(text()).toContain('Left alone')
  })

  it('asks for the pages that a search had found, too', async () => {
    const [trace] = record.traces
    if (!trace) throw new Error('a source that was checked')
    const searches = [{ statement: trace.statement, steps: [], pages: [{ ...trace, statement: 'find-s1' }] }]
    const { checkAgain } = await pressed(recorded, { of: { ...record, traces: [], searches } })
    expect(checkAgain).toHaveBeenCalledOnce()
  })

  it('asks for the sources of words that the reader selected, too', async () => {
    const { statements, traces } = record
    const [words] = statements
    if (!words) throw new Error('a statement')
    const selections = [{ words: { ...words, id: 'asked-1' }, given: [], hasRest: false, traces }]
    const { checkAgain } = await pressed(recorded, { of: { ...record, traces: [], selections } })
    expect(checkAgain).toHaveBeenCalled()
  })

  it('has no button where nothing was checked', () => {
    const actions = { requestSites: vi.fn(), checkAgain: vi.fn() }
    act(() => render(<CheckAgain records={[{ ...record, traces: [] }]} actions={actions} />, document.body))
    expect(document.querySelector('button')).toBeNull()
  })
})
