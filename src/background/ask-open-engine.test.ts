import { beforeEach, expect, it, vi } from 'vitest'
import { articleFromText } from '../core/article/article-from-text'
import { askOpenEngine } from './ask-open-engine'

const openEngineHost = vi.fn<() => Promise<void>>()
const askEngine = vi.fn<() => Promise<unknown>>()

vi.mock('../platform/engine-host', () => ({ openEngineHost: () => openEngineHost() }))
vi.mock('../platform/messaging', () => ({ askEngine: () => askEngine() }))

const closed = new Error('the message channel closed before a response was received')
const read = { outcome: 'read', statements: [] }
const ask = (signal?: AbortSignal) => askOpenEngine('analyse', { article: articleFromText('Shut.'), tab: 1 }, signal)

beforeEach(() => {
  vi.resetAllMocks()
  openEngineHost.mockResolvedValue()
})

it.each([
  ['with an error', () => askEngine.mockRejectedValueOnce(closed)],
  ['without a word, since a page of the panel hears it too', () => askEngine.mockResolvedValueOnce(undefined)],
])('an engine that goes in the midst of it, %s, is opened again and asked anew', async (_, go) => {
  go()
  askEngine.mockResolvedValueOnce(read)
  expect(await ask()).toEqual(read)
  expect(openEngineHost).toHaveBeenCalledTimes(2)
})

it('one that goes again and again is given up', async () => {
  askEngine.mockRejectedValue(closed)
  await expect(ask()).rejects.toThrow('closed')
  expect(askEngine).toHaveBeenCalledTimes(3)
})

it('it is not asked again where nobody wants to know any more', async () => {
  const leaving = new AbortController()
  askEngine.mockImplementationOnce(async () => {
    leaving.abort()
    throw closed
  })
  await expect(ask(leaving.signal)).rejects.toThrow(/abort/i)
  expect(askEngine).toHaveBeenCalledOnce()
})
