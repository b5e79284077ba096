import { render } from 'preact'
import { act } from 'preact/test-utils'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import '../../ui/tokens.css'
import '../../ui/base.css'
import '../../ui/chain.css'
import '../../ui/outcomes.css'
import '../panel.css'
import '../statement-view.css'
import '../checking/result.css'
import './answer.css'
import type { Source, Statement } from '../../core/model'
import { askedStatement } from '../../core/selection/asked-statement'
import { chosen } from '../../core/selection/testing/chosen-words'
import type { Goal, InquiryPlace } from '../../platform/inquiries'
import type { TabState } from '../../platform/tab-state'
import { findFaintText } from '../../ui/testing/contrast'
import { barrierReading } from '../../ui/testing/invented-reading'
import { App } from '../app'
import { exporting } from '../export/open-export'
import { laterViews } from '../later-views'
import { createPanelModel, type PanelModel } from '../panel-model'
import { fakeActions } from '../testing/fake-actions'

const actions = fakeActions()
const TAB = 7
const reading = barrierReading()
const { article } = reading
reading.article.links = [
  { where: 'body', href: 'https://port.test/tides', start: 0, end: 7 },
  { where: 'body', href: 'http://10.0.0.1/', start: 8, end: 12 },
]
let model: PanelModel

await laterViews.load()

beforeEach(() => {
  vi.clearAllMocks()
  vi.mocked(actions.mayRead).mockReturnValue(true)
  model = createPanelModel(actions)
  act(() => render(<App model={model} actions={actions} />, document.body))
})
afterEach(() => render(null, document.body))

const READ: TabState = { status: 'read', reading, focus: null, changed: false }
const text = () => document.body.textContent ?? ''
const buttons = () => [...document.querySelectorAll<HTMLElement>('button')]
function press(words: string): void {
  const found = buttons().find((it) => it.textContent?.includes(words))
  if (!found) throw new Error(`No button ${words} among ${buttons().map((it) => it.textContent)}`)
  act(() => found.click())
}

/** Shows the answer about words of the article, or a place of another kind. */
function ask(words: string | InquiryPlace, goal: Goal = 'who', asked: Statement[] = [], state: TabState = READ): void {
  const place: InquiryPlace =
    typeof words === 'string'
      ? { outcome: 'words', url: article.url, pieces: chosen(article, [words]), isPart: false }
      : words
  const shown = typeof words === 'string' ? words : 'selected words'
  act(() => model.receive({ tabId: TAB, state }))
  act(() =>
    model.receiveInquiries(TAB, {
      current: { goal, words: shown, isFramed: false, place },
      asked: asked.map((statement) => ({ url: article.url, statement })),
      finds: [],
    }),
  )
}

describe('where selected words were first said', () => {
  it('can be searched for, as of a statement', () => {
    ask('she learned of the cracks only in August')
    expect(buttons().some(({ textContent }) => textContent?.startsWith('Search for these words'))).toBe(true)
    expect(actions.find).not.toHaveBeenCalled()
  })
})

describe('who said selected words', () => {
  it.each([
    ['acted within the hour', ['a part of one statement', 'Ministry of Public Works', '“said” stands beside']],
    ['she learned of the cracks only in August', ['all the words of one statement', 'Ruta Senneville']],
    [
      'Nobody wanted to be the one to close the estuary in the week of the regatta.',
      ['found nobody to whom these words are given', 'the text names nobody for it', 'The quotation stands by itself'],
    ],
    ['What the ministry knew', ['found nobody', 'They stand in a heading.', 'nearest statement']],
    ['the minister for public works', ['found nobody', 'do not stand in quotation marks']],
    ['Ruta Senneville', ['They tell who said it']],
  ])('are answered for: %s', (words, says) => {
    ask(words)
    for (const each of says) expect(text()).toContain(each)
  })

  it.each<[InquiryPlace, string]>([
    [{ outcome: 'looking' }, 'Looking for the selected words'],
    [{ outcome: 'elsewhere' }, 'not part of the article'],
    [{ outcome: 'nothing' }, 'does not say where these words stand'],
    [{ outcome: 'frame' }, 'a frame of another site'],
    [
      {
        outcome: 'words',
        url: article.url,
        pieces: [{ where: 'body', text: 'gone', start: 0, end: 4 }],
        isPart: false,
      },
      'The page has changed since you selected these words.',
    ],
    [
      { outcome: 'words', url: 'https://elsewhere.test/', pieces: chosen(article, ['letters']), isPart: false },
      'The page has changed since you selected these words.',
    ],
    [
      { outcome: 'words', url: article.url, pieces: chosen(article, ['letters']), isPart: true },
      'Some of what you selected is not part of the article.',
    ],
  ])('are told of where they cannot be, or not wholly: %#', (place, says) => {
    ask(place)
    expect(text()).toContain(says)
  })

  it('say that the page was not read, and what can be done about that', () => {
    ask({ outcome: 'unread' }, 'who', [], { status: 'not-article' })
    expect(text()).toContain('The page was not read, so Whence cannot tell who said these words.')
    press('Read it anyway')
    expect(actions.read).toHaveBeenCalledWith(TAB, true)
  })

  it.each([
    ['acted within the hour', 'Given to Ministry of Public Works.'],
    ['What the ministry knew', 'Whence found nobody to whom these words are given.'],
  ])('are announced with their answer: %s', (words, says) => {
    ask(words)
    expect(document.querySelector('[role=status]')?.textContent).toBe(says)
  })

  it('give way to a statement that is opened, and to the list', () => {
    ask('acted within the hour')
    press('Open this statement')
    expect(actions.focus).toHaveBeenCalledWith(TAB, reading.statements[3]?.id)
    expect(text()).not.toContain('Who said this?')
    ask('acted within the hour')
    act(() => void document.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' })))
    expect(actions.dismiss).toHaveBeenCalledWith(TAB)
    expect(text()).not.toContain('Who said this?')
  })
})

describe('selected words are taken along', () => {
  it.each(['acted within the hour', 'What the ministry knew'])('whether they are somebody’s or not: %s', (words) => {
    const open = vi.spyOn(exporting, 'open').mockResolvedValue()
    ask(words)
    press('Copy as')
    const asked = askedStatement(reading, chosen(article, [words]))
    expect(open).toHaveBeenCalledExactlyOnceWith({ tabId: TAB, statement: (asked as Statement).id })
    open.mockRestore()
  })

  it('not from an article that the list does not show', () => {
    const url = 'https://varnholm-courier.test/beside'
    const beside = [{ ...reading, article: { ...article, url } }]
    const pieces = chosen(article, ['acted within the hour'])
    ask({ outcome: 'words', url, pieces, isPart: false }, 'who', [], { ...READ, beside } as TabState)
    expect(text()).toContain('a part of one statement')
    expect(buttons().some(({ textContent }) => textContent?.includes('Copy as'))).toBe(false)
  })
})

describe('selected words are checked', () => {
  const WORDS = 'We told them in writing, twice'

  it('at the source of their statement, which is offered first, then at other links that can be asked', () => {
    ask(WORDS, 'check')
    const labels = [...document.querySelectorAll('.chooser .button')].map((it) => it.textContent)
    expect(labels).toEqual(['Check at harbourpost.test', 'Check at documents.harbourpost.test', 'Check at port.test'])
    press('Check at port.test')
    expect(actions.checkWords).toHaveBeenCalledWith(TAB, 'https://port.test/tides', article.text.slice(0, 7), 'fetch')
  })

  it('once the reader has allowed the site, and not before', async () => {
    vi.mocked(actions.mayRead).mockReturnValue(false)
    vi.mocked(actions.requestSites).mockResolvedValueOnce(false)
    ask(WORDS, 'check')
    press('Check at port.test')
    expect(actions.requestSites).toHaveBeenCalledWith(['port.test'])
    await vi.waitFor(() => expect(text()).toContain('Not allowed: nothing was sent.'))
    expect(actions.checkWords).not.toHaveBeenCalled()
    press('Check at port.test')
    await vi.waitFor(() => expect(actions.checkWords).toHaveBeenCalledTimes(1))
  })

  it.each([
    ['', 'Type or paste the address of a page.'],
    ['the letters', 'This is not an address.'],
    ['ftp://port.test/', 'Their addresses begin with https:// or http://.'],
    ['http://127.0.0.1/', 'leads into your own computer or network'],
    ['https://me:secret@port.test/', 'a name or a password in it'],
    [article.url, 'This is the page you are reading.'],
  ])('at no address such as %j, and the reader is told why', (typed, says) => {
    ask(WORDS, 'check')
    type(typed)
    expect(document.querySelector('.address-said')?.textContent).toContain(says)
    expect(actions.checkWords).not.toHaveBeenCalled()
    expect(actions.requestSites).not.toHaveBeenCalled()
  })

  it('at an address that is typed', () => {
    ask(WORDS, 'check')
    type('port.test/letters')
    expect(actions.checkWords).toHaveBeenCalledWith(TAB, 'https://port.test/letters', '', 'fetch')
  })

  it('and what came of it stands there, above what else can be asked', () => {
    const source: Source = { href: 'https://port.test/tides', anchor: 'tides', relation: 'chosen' }
    const statement = askedStatement(reading, chosen(article, [WORDS]), [source])
    if (statement === null || statement === 'too-long') throw new Error('no statement')
    ask(WORDS, 'check', [statement])
    expect(document.querySelector('.source-name')?.textContent).toBe('port.test')
    expect(text()).toContain('Check at another address')
    expect(buttons().map((it) => it.textContent)).not.toContain('Check at port.test')
  })

  it('not where there are more of them than a quotation has', () => {
    const long = { ...article, text: 'water '.repeat(5000) }
    const place: InquiryPlace = {
      outcome: 'words',
      url: article.url,
      pieces: [{ where: 'body', text: long.text, start: 0, end: long.text.length }],
      isPart: false,
    }
    ask(place, 'check', [], { ...READ, reading: { article: long, statements: [] } } as TabState)
    expect(text()).toContain('Select fewer to check them.')
  })
})

it('every word of the answer can be read, light and dark', () => {
  for (const scheme of ['light', 'dark']) {
    document.documentElement.dataset.theme = scheme
    for (const goal of ['who', 'check'] as const) {
      ask('acted within the hour', goal)
      expect(findFaintText(document.body)).toEqual([])
    }
    ask('What the ministry knew')
    expect(findFaintText(document.body)).toEqual([])
  }
  delete document.documentElement.dataset.theme
})

function type(address: string): void {
  const field = document.querySelector<HTMLInputElement>('#address')
  if (!field) throw new Error('no field')
  act(() => {
    field.value = address
    field.dispatchEvent(new InputEvent('input', { bubbles: true }))
  })
  act(() => document.querySelector<HTMLElement>('.address button')?.click())
}
