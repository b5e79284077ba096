import { beforeEach, expect, it, vi } from 'vitest'
import { maySend } from '../platform/permissions'
import { askOpenEngine } from './ask-open-engine'
import { checkAgain } from './check-again'
import { foundAt, statementWith } from './testing/invented-traces'

vi.mock('../platform/permissions', () => ({ maySend: vi.fn() }))
vi.mock('./ask-open-engine', () => ({ askOpenEngine: vi.fn() }))
vi.mock('./how-redirects-go', () => ({ howRedirectsGo: async () => 'refuse' }))

const A = 'https://ledger.test/a'
const page = { url: 'https://courier.test/', outlet: '', published: '', language: 'en', byline: '', text: '' }
const ask = (href: string) => checkAgain({ href, statement: statementWith('s1', [A]), page, place: null, since: 7 })

beforeEach(() => {
  vi.resetAllMocks()
  vi.mocked(maySend).mockResolvedValue(true)
  vi.mocked(askOpenEngine).mockResolvedValue(foundAt(A) as never)
})

it('a source of a report is looked at again, for no tab', async () => {
  expect(await ask(A)).toEqual(foundAt(A))
  const [, asked] = vi.mocked(askOpenEngine).mock.calls[0] ?? []
  expect(asked).toMatchObject({
    tab: -1,
    question: { hop: { href: A }, fetching: { from: 'web', redirects: 'refuse', since: 7 } },
  })
})

it('not without leave, and nothing is sent then', async () => {
  vi.mocked(maySend).mockResolvedValue(false)
  expect(await ask(A)).toMatchObject({ outcome: 'unreadable', reason: 'permission', host: 'ledger.test' })
  expect(askOpenEngine).not.toHaveBeenCalled()
})

it.each([
  ['http://10.0.0.7/a', 'private-address'],
  ['https://a:b@ledger.test/', 'credentials'],
  ['javascript:alert(1)', 'unsupported-type'],
])('nor at an address such as %s, whatever a report says', async (href, reason) => {
  expect(await ask(href)).toMatchObject({ outcome: 'unreadable', reason })
  expect(askOpenEngine).not.toHaveBeenCalled()
})

it('where the engine fails, that is what comes of it', async () => {
  vi.mocked(askOpenEngine).mockRejectedValue(new Error('gone'))
  expect(await ask(A)).toMatchObject({ outcome: 'unreadable', reason: 'failed' })
})
