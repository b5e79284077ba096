import { beforeEach, expect, it } from 'vitest'
import type { Trace } from '../core/trace/hop/trace'
import type { TabState } from '../platform/tab-state'
import { barrierReading, inventArticle, inventReading } from '../ui/testing/invented-reading'
import { createPanelModel } from './panel-model'
import { fakeActions } from './testing/fake-actions'

const actions = fakeActions()
const { focus } = actions
const model = () => createPanelModel(actions)
const read = (id: string | null = null): TabState => ({
  status: 'read',
  reading: barrierReading(),
  focus: id,
  changed: false,
})
const LIST = { kind: 'list' }
const opened = (id: string) => ({ kind: 'statement', id })

beforeEach(() => focus.mockClear())

it('comes up at the statement that was clicked on the page', () => {
  const panel = model()
  panel.receive({ tabId: 1, state: read('s3') })
  expect(panel.screen.value).toEqual(opened('s3'))
  expect(panel.opened.value).toMatchObject({ at: 2, count: 9, entry: { number: 3 } })
})

it('follows clicks on the page, and asks nothing for them', () => {
  const panel = model()
  panel.receive({ tabId: 1, state: read() })
  expect(panel.screen.value).toEqual(LIST)
  panel.receive({ tabId: 1, state: read('s2') })
  panel.receive({ tabId: 1, state: read('s5') })
  expect(panel.screen.value).toEqual(opened('s5'))
  expect(focus).not.toHaveBeenCalled()
})

it('tells the page what is opened, and that nothing is when going back; the row stays marked', () => {
  const panel = model()
  panel.receive({ tabId: 1, state: read() })
  panel.open('s4')
  panel.back()
  expect(focus.mock.calls).toEqual([
    [1, 's4'],
    [1, null],
  ])
  expect(panel.screen.value).toEqual(LIST)
  expect(panel.marked.value).toBe('s4')
})

it('does not take the echo of its own asking for news', () => {
  const panel = model()
  panel.receive({ tabId: 1, state: read() })
  panel.open('s1')
  panel.open('s2')
  panel.open('s3')
  panel.receive({ tabId: 1, state: read('s1') })
  expect(panel.screen.value).toEqual(opened('s3'))
  panel.receive({ tabId: 1, state: read('s3') })
  panel.back()
  panel.receive({ tabId: 1, state: read(null) })
  expect(panel.screen.value).toEqual(LIST)
  panel.receive({ tabId: 1, state: read('s3') })
  expect(panel.screen.value).toEqual(opened('s3'))
})

it('waits for no echo once the statements are gone', () => {
  const panel = model()
  panel.receive({ tabId: 1, state: read() })
  panel.open('s1')
  panel.receive({ tabId: 1, state: null })
  panel.receive({ tabId: 1, state: read() })
  panel.back()
  panel.receive({ tabId: 1, state: read('s1') })
  expect(panel.screen.value).toEqual(opened('s1'))
})

it('keeps what was open in each tab', () => {
  const panel = model()
  panel.receive({ tabId: 1, state: read('s2') })
  panel.receive({ tabId: 2, state: read() })
  expect(panel.screen.value).toEqual(LIST)
  panel.receive({ tabId: 1, state: read('s2') })
  expect(panel.screen.value).toEqual(opened('s2'))
})

it('starts anew on another article in the same tab', () => {
  const panel = model()
  panel.receive({ tabId: 1, state: read('s2') })
  panel.query.value = 'hinges'
  const article = inventArticle(['“We wait,” said Ilse Brandt.'], { url: 'https://harbourpost.test/other' })
  const reading = inventReading(article, [{ content: ['We wait,'] }])
  panel.receive({ tabId: 1, state: { status: 'reading', page: null } })
  panel.receive({ tabId: 1, state: { status: 'read', reading, focus: null, changed: false } })
  expect(panel.screen.value).toEqual(LIST)
  expect([panel.marked.value, panel.query.value, panel.shown.value.length]).toEqual([null, '', 1])
})

it('goes back to the list when the open statement is gone from the page', () => {
  const panel = model()
  panel.receive({ tabId: 1, state: read('s2') })
  const reading = barrierReading()
  reading.statements = reading.statements.filter(({ id }) => id !== 's2')
  panel.receive({ tabId: 1, state: { status: 'read', reading, focus: null, changed: false } })
  expect(panel.screen.value).toEqual(LIST)
})

it('steps through what the list shows, or through all where the open one is hidden', () => {
  const panel = model()
  panel.receive({ tabId: 1, state: read() })
  panel.filter.value = 'linked'
  panel.open('s4')
  expect(panel.opened.value).toMatchObject({ at: 1, count: 4, before: { number: 2 }, after: { number: 5 } })
  panel.open('s3')
  expect(panel.opened.value).toMatchObject({ at: 2, count: 9, before: { number: 2 }, after: { number: 4 } })
})

it('tells what was checked of this article from what was checked of others on its page', () => {
  const panel = model()
  panel.receive({ tabId: 1, state: read() })
  const trace = (statement: string): Trace => ({
    statement,
    href: 'https://wire.test/',
    hops: [],
    goal: null,
    end: null,
    batch: null,
    at: 0,
  })
  panel.receiveTraces(1, [trace('s1'), trace('of another article')])
  expect(panel.ownTraces.value.map(({ statement }) => statement)).toEqual(['s1'])
  expect(panel.traces.value).toHaveLength(2)
})

it('asks for nothing where there is no tab', () => {
  const panel = model()
  panel.receive({ tabId: null, state: null })
  panel.open('s1')
  panel.back()
  expect(focus).not.toHaveBeenCalled()
})
