import { describe, expect, it } from 'vitest'
import { type FocusEvent, NO_FOCUS, nextFocus, type PanelFocus } from './panel-focus'

const PAGE = 'https://harbourpost.test/2026/the-barrier'
const LIST = { kind: 'list' }
const statement = (id: string) => ({ kind: 'statement', id })
const read = (focus: string | null, url = PAGE): FocusEvent => ({ kind: 'read', url, ids: ['s1', 's2', 's3'], focus })
const ask = (id: string | null): FocusEvent => ({ kind: 'asked', id })
const eventually = (...events: FocusEvent[]): PanelFocus => events.reduce(nextFocus, NO_FOCUS)

describe('what the panel has open', () => {
  const cases: [what: string, events: FocusEvent[], screen: object, marked: string | null][] = [
    ['is the list at first', [read(null)], LIST, null],
    ['is what was clicked on the page', [read('s2')], statement('s2'), 's2'],
    ['is what the reader opened', [read(null), ask('s1')], statement('s1'), 's1'],
    ['is the list after going back, the row still marked', [read(null), ask('s1'), ask(null)], LIST, 's1'],
    ['is not moved by its own asking', [read(null), ask('s1'), ask('s2'), read('s1')], statement('s2'), 's2'],
    ['is moved by a click after it', [read(null), ask('s1'), read('s1'), read('s3')], statement('s3'), 's3'],
    ['stays where a focus is taken off', [read('s2'), read(null)], statement('s2'), 's2'],
    [
      'is moved by a click on what was open before',
      [read('s1'), ask(null), read(null), read('s1')],
      statement('s1'),
      's1',
    ],
    ['stays while the page is read again', [read('s2'), { kind: 'unread' }], statement('s2'), 's2'],
    ['waits for no echo after that', [ask('s1'), { kind: 'unread' }, ask(null), read('s1')], statement('s1'), 's1'],
    ['is the list of another article', [read('s2'), read(null, 'https://nightdesk.test/')], LIST, null],
    ['is the list where a statement is gone', [{ kind: 'read', url: PAGE, ids: ['s1'], focus: 's2' }], LIST, 's2'],
  ]
  it.each(cases)('%s', (_, events, screen, marked) => {
    expect(eventually(...events)).toMatchObject({ screen, marked })
  })

  it('waits for no focus twice that is asked for twice', () => {
    expect(eventually(read(null), ask('s1'), ask('s1')).asked).toEqual(['s1'])
    expect(eventually(read('s1'), ask('s1')).asked).toEqual([])
  })

  it('is never changed in place', () => {
    const before = Object.freeze({ ...eventually(read(null), ask('s1')), asked: Object.freeze(['s1']) })
    expect(nextFocus(before, read('s1')).asked).toEqual([])
    expect(before.asked).toEqual(['s1'])
  })
})
