import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'

const sendMessage = vi.fn<(message: unknown) => Promise<unknown>>()
const getContexts = vi.fn<() => Promise<object[]>>()
const createDocument = vi.fn<() => Promise<void>>()

const built = vi.hoisted(() => ({ target: 'chrome' }))

vi.mock('./api', () => ({
  get target() {
    return built.target
  },
  browser: { runtime: { getURL: (path: string) => path, sendMessage: (message: unknown) => sendMessage(message) } },
}))

const deaf = new Error('Could not establish connection. Receiving end does not exist.')

/** A background that has just been started. */
const openEngineHost = async () => (await import('./engine-host')).openEngineHost()

beforeEach(() => {
  vi.resetModules()
  vi.resetAllMocks()
  vi.useFakeTimers()
  vi.stubGlobal('chrome', {
    runtime: { getContexts, ContextType: { OFFSCREEN_DOCUMENT: 'OFFSCREEN_DOCUMENT' } },
    offscreen: { createDocument, Reason: {} },
  })
})

afterEach(() => {
  built.target = 'chrome'
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

describe('openEngineHost', () => {
  it('opens it where it is not there, and asks no further', async () => {
    getContexts.mockResolvedValue([])
    await openEngineHost()
    expect(createDocument).toHaveBeenCalledOnce()
    expect(sendMessage).not.toHaveBeenCalled()
  })

  it.each([
    ['stands already', [{}], undefined],
    ['is being opened already', [], new Error('Only a single offscreen document may be created.')],
  ])('waits until one that %s has loaded', async (_, contexts, error) => {
    getContexts.mockResolvedValue(contexts)
    if (error) createDocument.mockRejectedValue(error)
    // Nobody there; then the panel alone, which answers nothing; then the engine.
    sendMessage.mockRejectedValueOnce(deaf).mockResolvedValueOnce(undefined).mockResolvedValueOnce(true)
    const opened = openEngineHost()
    await vi.advanceTimersByTimeAsync(1000)
    await opened
    expect(sendMessage).toHaveBeenCalledTimes(3)
  })

  it('asks once alone whether it has loaded', async () => {
    getContexts.mockResolvedValue([{}])
    sendMessage.mockResolvedValue(true)
    const { openEngineHost } = await import('./engine-host')
    await openEngineHost()
    await openEngineHost()
    expect(sendMessage).toHaveBeenCalledOnce()
  })

  it('gives up on one that does not load', async () => {
    getContexts.mockResolvedValue([{}])
    sendMessage.mockRejectedValue(deaf)
    const opened = expect(openEngineHost()).rejects.toThrow('did not load')
    await vi.advanceTimersByTimeAsync(11_000)
    await opened
  })

  it.each([
    ['opening it never ends', () => createDocument.mockReturnValue(new Promise(() => {}))],
    [
      'the question whether it has loaded is never answered',
      () => {
        getContexts.mockResolvedValue([{}])
        sendMessage.mockReturnValue(new Promise(() => {}))
      },
    ],
  ])('gives up where %s, and tries anew when it is asked again', async (_, hang) => {
    getContexts.mockResolvedValue([])
    hang()
    const { openEngineHost } = await import('./engine-host')
    const failed = vi.fn<(error: unknown) => void>()
    void openEngineHost().catch(failed)
    await vi.advanceTimersByTimeAsync(11_000)
    expect(failed).toHaveBeenCalledWith(new Error('the engine’s page did not load'))
    getContexts.mockResolvedValue([])
    createDocument.mockResolvedValue()
    await openEngineHost()
  })

  it('does not wait where it may not be opened at all', async () => {
    getContexts.mockResolvedValue([])
    createDocument.mockRejectedValue(new Error('no'))
    await expect(openEngineHost()).rejects.toThrow('no')
  })

  it('gives up on a frame that does not load, and opens another when it is asked again', async () => {
    built.target = 'firefox'
    const frames: EventTarget[] = []
    const createElement = () => Object.assign(new EventTarget(), { remove: () => frames.pop() })
    const append = (frame: EventTarget) => frames.push(frame)
    vi.stubGlobal('document', { createElement, querySelector: () => frames[0] ?? null, body: { append } })
    const { openEngineHost } = await import('./engine-host')
    const failed = vi.fn<(error: unknown) => void>()
    void openEngineHost().catch(failed)
    await vi.advanceTimersByTimeAsync(11_000)
    expect(failed).toHaveBeenCalledWith(new Error('the engine’s page did not load'))
    expect(frames).toHaveLength(0)

    const opened = openEngineHost()
    frames[0]?.dispatchEvent(new Event('load'))
    await opened
    expect(frames).toHaveLength(1)
  })
})
