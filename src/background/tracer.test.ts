import { describe, expect, it, vi } from 'vitest'
import type { Statement } from '../core/model'
import type { Trace } from '../core/trace/hop/trace'
import type { Check } from '../core/trace/model'
import { foundAt, hopAt, lostAt, statementWith, traceOf } from './testing/invented-traces'
import { type Job, Tracer } from './tracer'

const hrefOf = (name: string) => `https://${name}.test/`
const TAB = 4

/** A tab's page, its traces in a store that outlives tracers, and an engine whose answers the test gives. */
class Desk {
  traces: Trace[] = []
  readonly underWay = new Map<string, { job: Job; answer(check: Check | null): void }>()
  readonly abandoned: string[] = []
  readonly settled = vi.fn()
  /** So many changes of the traces are refused. */
  refusals = 0

  constructor(readonly statements: Statement[]) {}

  tracer(): Tracer {
    return new Tracer({
      read: async () => structuredClone(this.traces),
      change: async (_, change) => {
        if (this.refusals-- > 0) throw new Error('no room')
        this.traces = structuredClone(change(structuredClone(this.traces)) ?? this.traces)
      },
      tabs: async () => [TAB],
      statementsOf: async () => this.statements,
      work: (trace, job) =>
        new Promise((answer, reject) => {
          const href = trace.hops.at(-1)?.href ?? ''
          this.underWay.set(href, { job, answer })
          job.signal.addEventListener('abort', () => {
            this.underWay.delete(href)
            reject(job.signal.reason)
          })
        }),
      abandon: (job) => void this.abandoned.push(job),
      settled: this.settled,
      now: () => 1000,
    })
  }

  /** What is being worked at, by its address. */
  get at(): string[] {
    return [...this.underWay.keys()]
  }

  async answer(href: string, check: Check | null): Promise<void> {
    const known = this.underWay.get(href)
    this.underWay.delete(href)
    known?.answer(check)
    await quiet()
  }
}

/** Lets all that waits for nothing but promises come to its end. */
const quiet = () => new Promise((resume) => setTimeout(resume))

const check = (statement: string, href: string) => ({ tabId: TAB, statement, href, way: 'fetch' as const })

describe('the tracer', () => {
  it('notes a check before it is begun, and its outcome after', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')])])
    await desk.tracer().check(check('s1', hrefOf('a')))
    expect(desk.traces).toMatchObject([{ statement: 's1', goal: 'check', hops: [{ check: null }] }])
    await desk.answer(hrefOf('a'), foundAt(hrefOf('a')))
    expect(desk.traces).toMatchObject([{ goal: null, end: 'origin', hops: [{ check: { outcome: 'found' } }] }])
    expect(desk.settled).toHaveBeenCalledWith(TAB)
  })

  it('checks nothing of a statement, or at a source, that the page does not have', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')])])
    await desk.tracer().check(check('s2', hrefOf('a')))
    await desk.tracer().check(check('s1', hrefOf('b')))
    expect(desk.traces).toEqual([])
  })

  it('checks all sources of a page, three at a time, each once', async () => {
    const names = ['a', 'b', 'c', 'd', 'e']
    const desk = new Desk(names.map((name) => statementWith(name, [hrefOf(name), hrefOf(name)])))
    const tracer = desk.tracer()
    await tracer.checkAll({ tabId: TAB, statements: ['a', 'b', 'c', 'd'] })
    expect(desk.traces.map(({ statement, batch }) => [statement, batch])).toEqual(
      ['a', 'b', 'c', 'd'].map((name) => [name, 1000]),
    )
    await quiet()
    expect(desk.at).toEqual([hrefOf('a'), hrefOf('b'), hrefOf('c')])
    await desk.answer(hrefOf('b'), lostAt('b.test'))
    expect(desk.at).toEqual([hrefOf('a'), hrefOf('c'), hrefOf('d')])
  })

  it('leaves what was found when all is checked, and tries again what could not be read', async () => {
    const desk = new Desk([statementWith('a', [hrefOf('a')]), statementWith('b', [hrefOf('b')])])
    const tracer = desk.tracer()
    await tracer.checkAll({ tabId: TAB, statements: ['a', 'b'] })
    await desk.answer(hrefOf('a'), foundAt(hrefOf('a')))
    await desk.answer(hrefOf('b'), lostAt('b.test'))
    await tracer.checkAll({ tabId: TAB, statements: ['a', 'b'] })
    await quiet()
    expect(desk.at).toEqual([hrefOf('b')])
  })

  it('follows a trace hop by hop to the origin', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')])])
    const tracer = desk.tracer()
    await tracer.check(check('s1', hrefOf('a')))
    await desk.answer(hrefOf('a'), foundAt(hrefOf('a'), [hrefOf('b')]))
    await tracer.trace({ ...check('s1', hrefOf('a')), goal: 'origin' })
    await quiet()
    await desk.answer(hrefOf('b'), foundAt(hrefOf('b'), [hrefOf('c')]))
    expect(desk.traces[0]?.hops.map(({ href }) => href)).toEqual([hrefOf('a'), hrefOf('b'), hrefOf('c')])
    await desk.answer(hrefOf('c'), foundAt(hrefOf('c')))
    expect(desk.traces).toMatchObject([{ goal: null, end: 'origin', hops: { length: 3 } }])
  })

  it('stops what is under way when it is canceled, at the engine too, and takes no late answer', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')]), statementWith('s2', [hrefOf('b')])])
    const tracer = desk.tracer()
    await tracer.check(check('s1', hrefOf('a')))
    await tracer.check(check('s2', hrefOf('b')))
    const late = desk.underWay.get(hrefOf('a'))
    await tracer.cancel({ tabId: TAB, statement: 's1' })
    await quiet()
    expect(desk.abandoned).toEqual([late?.job.name])
    expect(desk.at).toEqual([hrefOf('b')])
    late?.answer(foundAt(hrefOf('a')))
    await quiet()
    expect(desk.traces[0]).toMatchObject({ goal: null, end: 'canceled', hops: [{ check: null }] })
    await tracer.cancel({ tabId: TAB, statement: null })
    expect(desk.traces.map(({ end }) => end)).toEqual(['canceled', 'canceled'])
  })

  it('ends the wait for one site, at the engine too, and loses nothing of the others', async () => {
    const slow = 'https://slow.test/2'
    const desk = new Desk([
      statementWith('s1', [hrefOf('slow'), hrefOf('a')]),
      statementWith('s2', [slow, hrefOf('b')]),
    ])
    const tracer = desk.tracer()
    await tracer.checkAll({ tabId: TAB, statements: ['s1', 's2'] })
    await desk.answer(hrefOf('a'), foundAt(hrefOf('a')))
    expect(desk.at).toEqual([hrefOf('slow'), slow, hrefOf('b')])
    await tracer.cancel({ tabId: TAB, statement: null, site: 'slow.test' })
    await quiet()
    expect(desk.abandoned).toHaveLength(2)
    expect(desk.at).toEqual([hrefOf('b')])
    await desk.answer(hrefOf('b'), foundAt(hrefOf('b')))
    expect(desk.traces.map(({ href, end, hops }) => [href, end, hops[0]?.check?.outcome])).toEqual([
      [hrefOf('slow'), 'canceled', undefined],
      [hrefOf('a'), 'origin', 'found'],
      [slow, 'canceled', undefined],
      [hrefOf('b'), 'origin', 'found'],
    ])
  })

  it('takes in what came of checks elsewhere, but nothing that is older than its own, or under way', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')]), statementWith('s2', [hrefOf('b')])])
    const tracer = desk.tracer()
    const elsewhere = (id: string, name: string, at: number) =>
      traceOf([hopAt(hrefOf(name), statementWith(id, [hrefOf(name)]), lostAt(`${name}.test`))], { at })
    await tracer.adopt(TAB, [elsewhere('s1', 'a', 5)])
    expect(desk.settled).toHaveBeenCalledTimes(1)
    await tracer.adopt(TAB, [elsewhere('s1', 'a', 5)])
    expect(desk.settled).toHaveBeenCalledTimes(1)
    await tracer.check(check('s2', hrefOf('b')))
    await tracer.adopt(TAB, [elsewhere('s2', 'b', 2000), elsewhere('s1', 'a', 4)])
    expect(desk.traces.map(({ at, goal }) => [at, goal])).toEqual([
      [5, null],
      [1000, 'check'],
    ])
  })

  it('goes on, after the background was stopped, with the step that was under way, and loses nothing else', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')])])
    const before = desk.tracer()
    await before.check(check('s1', hrefOf('a')))
    await desk.answer(hrefOf('a'), foundAt(hrefOf('a'), [hrefOf('b')]))
    await before.trace({ ...check('s1', hrefOf('a')), goal: 'origin' })
    await quiet()
    const lost = desk.underWay.get(hrefOf('b'))
    desk.underWay.clear()

    const after = desk.tracer()
    await after.resumeAll()
    await quiet()
    expect(desk.at).toEqual([hrefOf('b')])
    after.progress(lost?.job.name ?? '', { step: 'loading', bytes: 1 })
    await desk.answer(hrefOf('b'), foundAt(hrefOf('b')))
    expect(desk.traces).toMatchObject([{ goal: null, end: 'origin', hops: [{ check: {} }, { check: {} }] }])
  })

  it('works at nothing twice, however often it is told to go on', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')])])
    const tracer = desk.tracer()
    await tracer.check(check('s1', hrefOf('a')))
    const first = desk.underWay.get(hrefOf('a'))?.job.name
    await Promise.all([tracer.resume(TAB), tracer.resume(TAB), tracer.resumeAll()])
    await quiet()
    expect(desk.underWay.get(hrefOf('a'))?.job.name).toBe(first)
  })

  it('shows how far a check has come, now and then', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout'] })
    const desk = new Desk([statementWith('s1', [hrefOf('a')])])
    const tracer = desk.tracer()
    await tracer.check(check('s1', hrefOf('a')))
    await vi.advanceTimersByTimeAsync(0)
    const name = desk.underWay.get(hrefOf('a'))?.job.name ?? ''
    tracer.progress(name, { step: 'loading', bytes: 1 })
    tracer.progress(name, { step: 'loading', bytes: 2 })
    tracer.progress('of nobody', { step: 'loading', bytes: 3 })
    expect(desk.traces[0]?.hops[0]?.step).toEqual({ step: 'waiting' })
    await vi.advanceTimersByTimeAsync(300)
    vi.useRealTimers()
    expect(desk.traces[0]?.hops[0]?.step).toEqual({ step: 'loading', bytes: 2 })
  })

  it('keeps, of a page that is read anew, what is wanted, and goes on with it', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')]), statementWith('s2', [hrefOf('b')])])
    const tracer = desk.tracer()
    await tracer.check(check('s1', hrefOf('a')))
    await tracer.check(check('s2', hrefOf('b')))
    await tracer.keep(TAB, ({ statement }) => statement === 's2')
    await quiet()
    expect(desk.traces.map(({ statement }) => statement)).toEqual(['s2'])
    expect(desk.at).toEqual([hrefOf('b')])
    expect(desk.abandoned).toHaveLength(1)
  })

  it('ends a check that failed where nothing should, and begins it no more', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')])])
    const tracer = desk.tracer()
    await tracer.check(check('s1', hrefOf('a')))
    desk.refusals = 1
    await desk.answer(hrefOf('a'), foundAt(hrefOf('a')))
    expect(desk.traces).toMatchObject([{ goal: null, hops: [{ check: { reason: 'failed', detail: 'no room' } }] }])
    await tracer.resume(TAB)
    expect(desk.at).toEqual([])
  })

  it('asks a source no second time where nothing of it can be noted, until the reader does', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')])])
    const tracer = desk.tracer()
    await tracer.check(check('s1', hrefOf('a')))
    desk.refusals = 2
    await desk.answer(hrefOf('a'), foundAt(hrefOf('a')))
    await tracer.resume(TAB)
    expect(desk.at).toEqual([])
    await tracer.check(check('s1', hrefOf('a')))
    expect(desk.at).toEqual([hrefOf('a')])
  })

  it('drops what is under way in a tab that is left', async () => {
    const desk = new Desk([statementWith('s1', [hrefOf('a')])])
    const tracer = desk.tracer()
    await tracer.check(check('s1', hrefOf('a')))
    desk.traces = []
    tracer.leave(TAB)
    await quiet()
    expect(desk.at).toEqual([])
    expect(desk.traces).toEqual([])
  })
})

describe('a source that waits for the reader in a tab', () => {
  const A = hrefOf('a')
  const order = { tabId: TAB, statement: 's1', href: A }

  async function waiting() {
    const desk = new Desk([statementWith('s1', [A])])
    const tracer = desk.tracer()
    await tracer.check({ ...order, way: 'tab' })
    await desk.underWay.get(A)?.job.keepTab(12)
    await desk.answer(A, null)
    return { desk, tracer }
  }
  const lastHop = ({ traces }: Desk) => traces[0]?.hops.at(-1)

  it('is not worked at, whoever asks to go on, until the reader says so', async () => {
    const { desk, tracer } = await waiting()
    expect(lastHop(desk)).toMatchObject({ check: null, tab: 12, step: { step: 'open' } })
    await tracer.resume(TAB)
    await desk.tracer().resumeAll()
    expect(desk.at).toEqual([])
    await tracer.readNow(order)
    expect(desk.at).toEqual([A])
    expect(lastHop(desk)).toMatchObject({ tab: 12, step: { step: 'waiting' } })
    await desk.answer(A, foundAt(A))
    expect(lastHop(desk)?.check?.outcome).toBe('found')
  })

  it('can be read by the background after the one that opened it', async () => {
    const { desk } = await waiting()
    await desk.tracer().readNow(order)
    expect(desk.at).toEqual([A])
  })

  it('is read once, however often the reader says so', async () => {
    const { desk, tracer } = await waiting()
    await tracer.readNow(order)
    await tracer.readNow(order)
    expect(desk.abandoned).toEqual([])
    expect(desk.at).toEqual([A])
  })

  it('is given up, and what was found before is back', async () => {
    const desk = new Desk([statementWith('s1', [A])])
    const tracer = desk.tracer()
    await tracer.check({ ...order, way: 'fetch' })
    const refused = { ...lostAt('a.test'), reason: 'subscription', status: 402 } as Check
    await desk.answer(A, refused)
    await tracer.check({ ...order, way: 'tab' })
    expect(lastHop(desk)).toMatchObject({ refused: 402 })
    await desk.underWay.get(A)?.job.keepTab(12)
    await desk.answer(A, null)
    await tracer.cancel({ tabId: TAB, statement: 's1' })
    expect(desk.traces).toMatchObject([{ goal: null, hops: [{ check: refused }] }])
  })

  it('waits no longer once the tab is closed', async () => {
    const { desk, tracer } = await waiting()
    await tracer.tabClosed(11)
    expect(desk.traces[0]?.goal).toBe('check')
    await tracer.tabClosed(12)
    expect(desk.traces).toMatchObject([{ goal: null, end: 'canceled' }])
  })
})
