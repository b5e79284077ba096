import { describe, expect, it } from 'vitest'
import {
  type ArticleFocus,
  isHeld,
  isToBeAnnounced,
  isToBeShown,
  NO_ARTICLE,
  whenAnnounced,
  whenFocused,
  whenGone,
  whenOpened,
  whenRead,
  whenReaddressed,
  whenReleased,
  whenUnknown,
  whenViewed,
} from './article-focus'

type Name = 'barrier' | 'bell'
type Event = (state: ArticleFocus<Name>) => ArticleFocus<Name>
const viewed =
  (article: Name | null): Event =>
  (state) =>
    whenViewed(state, article)
const read =
  (article: Name): Event =>
  (state) =>
    whenRead(state, article)
const opened =
  (article: Name): Event =>
  (state) =>
    whenOpened(state, article)
const gone =
  (article: Name): Event =>
  (state) =>
    whenGone(state, article)
const unfocused: Event = (state) => whenFocused(state, null)
const CLOSED: Event[] = [unfocused, whenReleased]
const eventually = (...events: Event[]): ArticleFocus<Name> =>
  events.reduce<ArticleFocus<Name>>((state, event) => event(state), NO_ARTICLE)
const state = (focus: Partial<ArticleFocus<Name>>) => ({ ...NO_ARTICLE, ...focus })

describe('the article in view and the one in the panel', () => {
  const cases: [what: string, events: Event[], is: Partial<ArticleFocus<Name>>][] = [
    [
      'are the same once it is read',
      [viewed('barrier'), read('barrier')],
      { inView: 'barrier', inPanel: 'barrier', announced: 'barrier' },
    ],
    [
      'part as the reader goes on',
      [viewed('barrier'), read('barrier'), viewed('bell')],
      { inView: 'bell', inPanel: 'barrier', announced: 'barrier' },
    ],
    [
      'meet when that is announced',
      [viewed('barrier'), read('barrier'), viewed('bell'), whenAnnounced],
      { inView: 'bell', inPanel: 'bell', announced: 'bell' },
    ],
    [
      'stay apart while a statement is open',
      [viewed('barrier'), opened('barrier'), viewed('bell'), whenAnnounced],
      { inView: 'bell', inPanel: 'barrier', announced: 'bell', focused: 'barrier' },
    ],
    [
      'are not moved by what is read while a statement of another is open',
      [viewed('bell'), opened('barrier'), read('bell')],
      { inView: 'bell', inPanel: 'barrier', announced: 'barrier', focused: 'barrier' },
    ],
    [
      'are not known to be the same after closing it',
      [viewed('barrier'), opened('barrier'), ...CLOSED],
      { inView: 'barrier', announced: 'barrier' },
    ],
    [
      'stay the same after closing it, where there is one',
      [viewed('barrier'), opened('barrier'), unfocused],
      { inView: 'barrier', inPanel: 'barrier', announced: 'barrier' },
    ],
    [
      'are forgotten where the background does not know them',
      [viewed('barrier'), read('barrier'), whenUnknown],
      { inView: 'barrier' },
    ],
    [
      'are announced anew under another address',
      [viewed('barrier'), read('barrier'), whenReaddressed],
      { inView: 'barrier' },
    ],
    ['are no more when they are gone', [viewed('barrier'), opened('barrier'), gone('barrier')], {}],
    [
      'stay when another is gone',
      [viewed('barrier'), opened('barrier'), gone('bell')],
      { inView: 'barrier', inPanel: 'barrier', announced: 'barrier', focused: 'barrier' },
    ],
    [
      'know an open statement of none here',
      [viewed('barrier'), opened('barrier'), unfocused],
      { inView: 'barrier', inPanel: 'barrier', announced: 'barrier' },
    ],
  ]
  it.each(cases)('%s', (_, events, is) => {
    expect(eventually(...events)).toEqual(state(is))
  })
})

describe('the background is told which article is in view', () => {
  const cases: [what: string, events: Event[], isTold: boolean][] = [
    ['not where none is', [viewed(null)], false],
    ['where it is another', [viewed('barrier'), read('barrier'), viewed('bell')], true],
    ['not where it has read it', [viewed('barrier'), read('barrier')], false],
    ['once, while a statement of another is open', [opened('barrier'), viewed('bell'), whenAnnounced], false],
    ['once more when that is closed', [opened('barrier'), viewed('bell'), whenAnnounced, ...CLOSED], true],
  ]
  it.each(cases)('%s', (_, events, isTold) => {
    expect(isToBeAnnounced(eventually(...events))).toBe(isTold)
  })
})

it('holds the panel at an open statement of another article alone', () => {
  expect(isHeld(state({ inView: 'bell', focused: 'barrier' }))).toBe(true)
  expect(isHeld(state({ inView: 'bell', focused: 'bell' }))).toBe(false)
  expect(isHeld(state({ inView: 'bell', inPanel: 'barrier' }))).toBe(false)
})

it('shows what is read where it is in the panel, or in view and no statement is open', () => {
  expect(isToBeShown(state({ inPanel: 'bell', focused: 'barrier' }), 'bell')).toBe(true)
  expect(isToBeShown(state({ inView: 'bell' }), 'bell')).toBe(true)
  expect(isToBeShown(state({ inView: 'bell', focused: 'barrier' }), 'bell')).toBe(false)
  expect(isToBeShown(state({ inView: 'barrier' }), 'bell')).toBe(false)
})
