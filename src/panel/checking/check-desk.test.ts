import { beforeEach, describe, expect, it, vi } from 'vitest'
import { inventFound, inventThere, inventTrace, inventUnreadable } from '../../ui/testing/invented-checks'
import { fakeActions } from '../testing/fake-actions'
import { createCheckDesk } from './check-desk'

const SOURCE = 'https://harbourpost.test/letters'
const NEXT = 'https://meridian-ledger.test/archive/letters'
const statement = inventThere(SOURCE)
const said = { onAsked: vi.fn(), onRefused: vi.fn() }
let actions = fakeActions()
const desk = () => createCheckDesk(actions, { tabId: 7, statement: 's1' }, said)

beforeEach(() => {
  vi.clearAllMocks()
  actions = fakeActions()
})

describe('a check', () => {
  it('asks for nothing where all is allowed', () => {
    desk().check(SOURCE, 'fetch')
    expect(actions.requestSites).not.toHaveBeenCalled()
    expect(actions.check).toHaveBeenCalledWith(7, 's1', SOURCE, 'fetch')
  })

  it('asks for what is missing before anything else, and goes when it is given', async () => {
    actions.mayRead.mockReturnValue(false)
    actions.hostsOf.mockReturnValue(['harbourpost.test', 'api.harbourpost.test', 'harbourpost.test'])
    desk().check(SOURCE, 'fetch')
    // At once: after the first pause browsers show no request any more.
    expect(actions.requestSites).toHaveBeenCalledWith(['harbourpost.test', 'api.harbourpost.test'])
    expect(actions.check).not.toHaveBeenCalled()
    await vi.waitFor(() => expect(actions.check).toHaveBeenCalledOnce())
  })

  it('sends nothing, and says so, where it is refused', async () => {
    actions.mayRead.mockReturnValue(false)
    actions.requestSites.mockResolvedValue(false)
    desk().check(SOURCE, 'fetch')
    await vi.waitFor(() => expect(said.onRefused).toHaveBeenCalledWith(SOURCE))
    actions.requestSites.mockRejectedValue(new Error('not in a gesture'))
    desk().check(SOURCE, 'fetch')
    await vi.waitFor(() => expect(said.onRefused).toHaveBeenCalledTimes(2))
    expect(actions.check).not.toHaveBeenCalled()
  })

  it('never asks the reader for a place that is never looked at', () => {
    actions.mayRead.mockReturnValue(false)
    desk().check('http://10.20.0.8/barrier', 'fetch')
    expect(actions.requestSites).not.toHaveBeenCalled()
    expect(actions.check).toHaveBeenCalledOnce()
  })
})

describe('a trace', () => {
  it('asks for the sites of the next source', () => {
    actions.mayRead.mockImplementation((host) => host === 'harbourpost.test')
    desk().trace(inventTrace(statement, [inventFound()]), 'origin')
    expect(actions.requestSites).toHaveBeenCalledWith(['meridian-ledger.test'])
  })

  it('asks for the site that it will go to, not for one where it has been', () => {
    actions.mayRead.mockImplementation((host) => host === 'harbourpost.test')
    const [back, on] = [inventThere(SOURCE), inventThere(NEXT)]
    const there = { ...back, sources: [...back.sources, ...on.sources] }
    desk().trace(inventTrace(statement, [inventFound({ next: { statement: there, origin: null } })]), 'next')
    expect(actions.requestSites).toHaveBeenCalledWith(['meridian-ledger.test'])
  })

  it('tries its last source again, another way', () => {
    const dead = inventUnreadable('gone')
    desk().retry(inventTrace(statement, [dead]), 'archive')
    expect(actions.check).toHaveBeenCalledWith(7, 's1', SOURCE, 'archive')
    desk().retry(inventTrace(statement, [inventFound(), dead]), 'tab')
    expect(actions.trace).toHaveBeenCalledWith(7, 's1', SOURCE, 'next', 'tab')
  })

  it('asks for where an address leads on to', () => {
    actions.mayRead.mockReturnValue(false)
    desk().retry(inventTrace(statement, [inventUnreadable('redirected')]), 'fetch', [new URL(NEXT).host])
    expect(actions.requestSites).toHaveBeenCalledWith(['harbourpost.test', 'meridian-ledger.test'])
  })

  it('goes on when every site is allowed', async () => {
    desk().allowEvery(inventTrace(statement, [inventUnreadable('redirected', { host: '' })]))
    expect(actions.requestEverySite).toHaveBeenCalledOnce()
    await vi.waitFor(() => expect(actions.check).toHaveBeenCalledWith(7, 's1', SOURCE, 'fetch'))
  })
})
