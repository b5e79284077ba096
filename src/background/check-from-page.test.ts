import { beforeEach, expect, it, vi } from 'vitest'
import { barrierReading } from '../ui/testing/invented-reading'
import { checkFromPage } from './check-from-page'

const world = vi.hoisted(() => ({ hasCard: true, focus: '' as string | null, may: (_host: string): boolean => true }))
vi.mock('../platform/panel-window', () => ({
  get hasCard() {
    return world.hasCard
  },
}))
vi.mock('../platform/permissions', () => ({ maySend: async (host: string) => world.may(host) }))
vi.mock('../platform/tab-states', () => ({
  readTabState: async () => ({ status: 'read', reading, focus: world.focus, changed: false }),
}))

const reading = barrierReading()
const linked = reading.statements.find(({ sources }) => sources.length > 0)
const other = reading.statements.find(({ id }) => id !== linked?.id)
if (!linked || !other) throw new Error('no such statements')
const begin = vi.fn(async () => null)

beforeEach(() => {
  begin.mockClear()
  Object.assign(world, { hasCard: true, focus: linked.id, may: () => true })
})

it('the statement that the reader has open is checked', async () => {
  expect(await checkFromPage(7, linked.id, begin)).toEqual({ begun: true, missing: null })
  expect(begin).toHaveBeenCalledExactlyOnceWith({ tabId: 7, statements: [linked.id] })
})

it.each<[string, () => string]>([
  ['another than the open one', () => other.id],
  ['one that is not on the page', () => 'nowhere'],
  [
    'any where a click on the page opens the panel',
    () => {
      world.hasCard = false
      return linked.id
    },
  ],
  [
    'any where none is open',
    () => {
      world.focus = null
      return linked.id
    },
  ],
])('%s is not, whatever the page’s process asks', async (_, idOf) => {
  expect(await checkFromPage(7, idOf(), begin)).toEqual({ begun: false, missing: null })
  expect(begin).not.toHaveBeenCalled()
})

it('nothing is begun where no source may be asked', async () => {
  world.may = () => false
  expect(await checkFromPage(7, linked.id, begin)).toEqual({ begun: false, missing: expect.stringContaining('.test') })
  expect(begin).not.toHaveBeenCalled()
})
