import { describe, expect, it } from 'vitest'
import type { Check, Hop } from '../core/trace/model'
import { foundAt, headOf, hopAt, lostAt, statementWith, traceOf } from './testing/invented-traces'
import {
  beginCheck,
  choosePlace,
  goFurther,
  hopToWorkAt,
  noteStep,
  noteTab,
  pendingHop,
  readOn,
  settle,
  stop,
} from './trace-steps'

const A = 'https://harbourpost.test/a'
const B = 'https://northwire.test/b'
const C = 'https://archive-of-papers.test/c'
const statement = statementWith('s1', [A])
const begun = () => beginCheck(statement, A, { way: 'fetch', batch: null, now: 5, known: undefined })
const checked = (...onward: string[]) => settle(begun(), foundAt(A, onward), 6)

describe('a check', () => {
  it('begins with a hop that waits', () => {
    expect(begun()).toMatchObject({
      goal: 'check',
      end: null,
      since: 5,
      hops: [{ href: A, step: { step: 'waiting' } }],
    })
    expect(pendingHop(begun())?.href).toBe(A)
  })

  it('shows how far it has come, and in which tab it is read', () => {
    const trace = noteStep(noteTab(begun(), 12), { step: 'loading', bytes: 7 })
    expect(pendingHop(trace)).toMatchObject({ step: { step: 'loading', bytes: 7 }, tab: 12 })
  })

  it('waits for the reader in its tab, which takes nothing from its time', () => {
    const waiting = noteTab(begun(), 12)
    expect(pendingHop(waiting)).toMatchObject({ step: { step: 'open' }, tab: 12 })
    expect(hopToWorkAt(waiting)).toBeNull()
    const goesOn = readOn(waiting, 900_000)
    expect(goesOn).toMatchObject({ since: 900_000, hops: [{ step: { step: 'waiting' }, tab: 12 }] })
    expect(goesOn && hopToWorkAt(goesOn)?.href).toBe(A)
    expect(readOn(begun(), 7)).toBeNull()
  })

  it.each<[way: Hop['way'], status: number | null, refused: number | undefined]>([
    ['tab', 402, 402],
    ['tab', 403, 403],
    ['tab', 500, undefined],
    ['tab', null, undefined],
    ['archive', 402, undefined],
  ])('by way of %s knows that the site has answered %j: %j', (way, status, refused) => {
    const known = settle(begun(), { ...lostAt('a.test'), status } as Check, 6)
    const [hop] = beginCheck(statementWith('s1', [A]), A, { way, batch: null, now: 7, known }).hops
    expect(hop?.refused).toBe(refused)
    expect(goFurther(known, 'next', way, 7)?.hops.at(-1)?.refused).toBe(refused)
  })

  it('rests once it is done, where the source leads on', () => {
    expect(checked(B)).toMatchObject({ goal: null, end: 'resting', at: 6, hops: [{ step: null }] })
    expect(pendingHop(checked(B))).toBeNull()
  })

  it.each<[string, Check]>([
    ['origin', foundAt(A)],
    ['dead-end', lostAt('harbourpost.test')],
    ['dead-end', { outcome: 'notFound', source: headOf(A) }],
    ['resting', { outcome: 'ambiguous', source: headOf(A), places: [] }],
  ])('ends as %s where it has found what tells so', (end, check) => {
    expect(settle(begun(), check, 6)).toMatchObject({ goal: null, end })
  })

  it('of what was checked before keeps the old outcome until the new one is there', () => {
    const again = beginCheck(statement, A, { way: 'fetch', batch: null, now: 9, known: checked(B) })
    expect(again.before).toEqual(checked(B).hops)
    const done = settle(again, lostAt('harbourpost.test'), 10)
    expect(done).not.toHaveProperty('before')
    expect(done.end).toBe('dead-end')
  })

  it('that is stopped gives the old outcome back', () => {
    const again = beginCheck(statement, A, { way: 'fetch', batch: null, now: 9, known: checked(B) })
    expect(stop(again, 10)).toEqual({ ...checked(B), since: 9, at: 10 })
  })

  it('that is begun twice before it is done keeps the outcome from before the first time', () => {
    const once = beginCheck(statement, A, { way: 'fetch', batch: null, now: 9, known: checked(B) })
    const twice = beginCheck(statement, A, { way: 'archive', batch: null, now: 10, known: once })
    expect(stop(twice, 11).hops).toEqual(checked(B).hops)
  })

  it('that is stopped before anything was found says that it was', () => {
    expect(stop(begun(), 7)).toMatchObject({ goal: null, end: 'canceled', hops: [{ check: null, step: null }] })
  })

  it('in a tab goes on with the tab that was opened for it', () => {
    const read = settle(
      noteTab(beginCheck(statement, A, { way: 'tab', batch: null, now: 1, known: undefined }), 12),
      foundAt(A),
      2,
    )
    expect(beginCheck(statement, A, { way: 'tab', batch: null, now: 3, known: read }).hops[0]?.tab).toBe(12)
  })
})

describe('a trace', () => {
  it('one hop on ends after one hop', () => {
    const further = goFurther(checked(B), 'next', 'fetch', 7)
    expect(further).toMatchObject({ goal: 'next', end: null, hops: [{ href: A }, { href: B, check: null }] })
    expect(settle(further ?? begun(), foundAt(B, [C]), 8)).toMatchObject({
      goal: null,
      end: 'resting',
      hops: { length: 2 },
    })
  })

  it('one hop on tries the next link where the first is dead', () => {
    const further = goFurther(checked(B, C), 'next', 'fetch', 7) ?? begun()
    expect(pendingHop(settle(further, lostAt('northwire.test'), 8))?.href).toBe(C)
  })

  it('to the origin goes on until there is no further', () => {
    const first = goFurther(checked(B), 'origin', 'fetch', 7) ?? begun()
    const second = settle(first, foundAt(B, [C]), 8)
    expect(second).toMatchObject({ goal: 'origin', end: null, hops: { length: 3 } })
    expect(settle(second, foundAt(C), 9)).toMatchObject({ goal: null, end: 'origin', hops: { length: 3 } })
  })

  it('to the origin ends when it has taken too long', () => {
    const first = goFurther(checked(B), 'origin', 'fetch', 7) ?? begun()
    expect(settle(first, foundAt(B, [C]), 7 + 60_000)).toMatchObject({ goal: null, end: 'bound' })
  })

  it('that comes back to where it was is a cycle', () => {
    const first = goFurther(checked(B), 'origin', 'fetch', 7) ?? begun()
    expect(settle(first, foundAt(B, [A]), 8)).toMatchObject({ goal: null, end: 'cycle' })
  })

  it('goes nowhere from an origin', () => {
    expect(goFurther(checked(), 'next', 'fetch', 7)).toBeNull()
  })

  it('whose last source was lost tries it again, another way on wish', () => {
    const lost = settle(goFurther(checked(B), 'next', 'fetch', 7) ?? begun(), lostAt('northwire.test'), 8)
    const again = goFurther(lost, 'next', 'archive', 9)
    expect(again).toMatchObject({ hops: [{ href: A }, { href: B, way: 'archive', check: null }] })
    expect(stop(again ?? lost, 10).hops).toEqual(lost.hops)
  })

  it('that is stopped keeps the hops that are done', () => {
    const first = goFurther(checked(B), 'origin', 'fetch', 7) ?? begun()
    expect(stop(first, 8)).toMatchObject({ goal: null, end: 'canceled', hops: { length: 1 } })
  })
})

describe('a place that is meant', () => {
  const places = [foundAt(A), foundAt(A)].flatMap((check) => (check.outcome === 'found' ? [check.passage] : []))
  const ambiguous = settle(begun(), { outcome: 'ambiguous', source: headOf(A), places }, 6)

  it('is looked at in the same source', () => {
    expect(choosePlace(ambiguous, 1, 7)).toMatchObject({ goal: 'check', hops: [{ href: A, place: 1, check: null }] })
  })

  it('is none where there are not so many, or nothing was ambiguous', () => {
    expect(choosePlace(ambiguous, 2, 7)).toBeNull()
    expect(choosePlace(checked(), 0, 7)).toBeNull()
  })
})

it('nothing is settled, noted or stopped where nothing is under way', () => {
  const trace = traceOf([hopAt(A, statement, foundAt(A))], { end: 'origin' })
  expect(settle(trace, lostAt('a.test'), 9)).toBe(trace)
  expect(stop(trace, 9)).toBe(trace)
  expect(noteStep(trace, { step: 'waiting' })).toBe(trace)
})
