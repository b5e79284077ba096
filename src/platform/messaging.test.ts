import { beforeAll, describe, expect, it, vi } from 'vitest'
import browser from 'webextension-polyfill'
import type { FakeBrowser } from './fake-browser'
import { answerAsBackground, answerAsEngine } from './messaging'

vi.mock('webextension-polyfill', async () => ({ default: new (await import('./fake-browser')).FakeBrowser() }))

const { onMessage } = (browser as unknown as FakeBrowser).runtime

const page = { id: 'whence', url: 'https://courier.test/', frameId: 0, tab: { id: 4, windowId: 2, incognito: false } }
/** What a page asks that turns to a statement. */
const OPEN = { id: 's1', by: 'click', url: 'https://courier.test/', beside: [] }
const engine = { id: 'whence', url: 'chrome-extension://whence/src/engine/engine.html' }
const panel = { id: 'whence', url: 'chrome-extension://whence/src/panel/panel.html' }

/** What came of a message: an answer, or nothing where nobody took it. */
async function send(message: unknown, sender: object): Promise<unknown> {
  return onMessage.fire(message, sender as never).find((answer) => answer !== undefined)
}

describe('who is heard', () => {
  const open = vi.fn((_ask: { id: string }, _from: unknown) => ({ panel: true }))
  const focus = vi.fn(() => null)
  const check = vi.fn(() => null)
  const progress = vi.fn(() => null)
  beforeAll(() => {
    const never = () => {
      throw new Error('not asked for')
    }
    answerAsBackground(
      {
        article: never,
        turned: never,
        open,
        drawings: never,
        panelKey: never,
        checkOpen: never,
        changed: never,
        unread: never,
      },
      {
        look: never,
        read: never,
        focus,
        checkSample: never,
        checkAgain: never,
        dismiss: never,
        checkWords: never,
        hideMarks: never,
        switchSite: never,
        settle: never,
        resetSettings: never,
        restoreSettings: never,
        check,
        checkAll: never,
        trace: never,
        choose: never,
        cancel: never,
        resume: never,
        readNow: never,
        giveUp: never,
        showTab: never,
        sourceText: never,
        searchWeb: never,
        readResults: never,
        search: never,
      },
      { progress, hold: never, problem: never },
    )
    answerAsEngine({
      ready: () => true,
      analyse: () => ({ outcome: 'read', statements: [] }),
      check: never,
      cancel: never,
      sourceText: never,
      find: never,
      leave: never,
    })
  })

  it('takes a page’s message from the page’s top frame, and tells whose it is', async () => {
    expect(await send({ to: 'background', type: 'open', ask: OPEN }, page)).toEqual({ panel: true })
    expect(open).toHaveBeenLastCalledWith(OPEN, { url: page.url, tabId: 4, windowId: 2, incognito: false })
  })

  it('takes a panel’s message from the extension’s own pages', async () => {
    expect(await send({ to: 'background', type: 'focus', ask: { tabId: 4, id: 's1' } }, panel)).toBeNull()
  })

  it('takes what the panel asks about sources', async () => {
    const ask = { tabId: 4, statement: 's1', href: 'https://wire.test/', way: 'fetch' }
    expect(await send({ to: 'background', type: 'check', ask }, panel)).toBeNull()
    expect(check).toHaveBeenCalledWith(ask, null)
  })

  it('takes what the engine’s host tells of a check, from it alone', async () => {
    const message = { to: 'background', type: 'progress', ask: { job: 'j1', step: { step: 'waiting' } } }
    expect(await send(message, page)).toBeUndefined()
    expect(await send(message, panel)).toBeUndefined()
    expect(progress).not.toHaveBeenCalled()
    expect(await send(message, engine)).toBeNull()
    expect(progress).toHaveBeenCalledWith({ job: 'j1', step: { step: 'waiting' } }, null)
  })

  it('tells whoever asked what went wrong, and nobody else', async () => {
    await expect(send({ to: 'background', type: 'look', ask: { tabId: 4 } }, panel)).rejects.toThrow('not asked for')
  })

  it.each([
    ['of the panel’s, from the engine', { to: 'background', type: 'focus', ask: { tabId: 4, id: null } }, engine],
    ['about sources, from a page', { to: 'background', type: 'check', ask: {} }, page],
    ['from a frame within a page', { to: 'background', type: 'open', ask: OPEN }, { ...page, frameId: 3 }],
    ['from another extension', { to: 'background', type: 'open', ask: OPEN }, { ...page, id: 'other' }],
    ['of the panel’s, from a page', { to: 'background', type: 'focus', ask: { tabId: 4, id: null } }, page],
    ['of a page’s, from the panel', { to: 'background', type: 'open', ask: OPEN }, panel],
    ['of a kind there is not', { to: 'background', type: 'constructor', ask: null }, page],
    ['without what it must have, from a page', { to: 'background', type: 'open', ask: { ...OPEN, beside: 'a' } }, page],
    ['with nothing in it, from a page', { to: 'background', type: 'open', ask: null }, page],
    ['that is none of ours', { type: 'open' }, page],
    ['that is not even an object', 'open', page],
    ['for the engine, from a page', { to: 'engine', type: 'analyse', ask: {} }, page],
  ])('takes no message %s', async (_, message, sender) => {
    open.mockClear()
    focus.mockClear()
    expect(await send(message, sender)).toBeUndefined()
    expect(open).not.toHaveBeenCalled()
    expect(focus).not.toHaveBeenCalled()
  })
})
