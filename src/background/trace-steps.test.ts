import { describe, expect, it } from 'vitest'
import type { Hop } from '../core/trace/hop/trace'
import { pendingHop } from '../core/trace/hop/waits-for'
import type { Check } from '../core/trace/model'
import { foundAt, headOf, hopAt, lostAt, statementWith, traceOf } from './testing/invented-traces'
import { beginCheck, choosePlace, goFurther, hopToWorkAt, noteStep, noteTab, readOn, settle, stop } from './trace-steps'

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
    const trace = noteStep(noteTab(begun(), 12), { step: 'loading', bytes: 7 }, 6)
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

  it('tells when its turn came, and when it was done', () => {
    expect(pendingHop(noteStep(begun(), { step: 'waiting' }, 6))?.since).toBeUndefined()
    const loading = noteStep(noteStep(begun(), { step: 'loading', bytes: 0 }, 7), { step: 'loading', bytes: 9 }, 8)
    expect(pendingHop(loading)?.since).toBe(7)
    expect(settle(loading, foundAt(A), 9).hops[0]).toMatchObject({ since: 7, at: 9 })
  })

  it('that is begun twice before it is done keeps the outcome from before the first time', () => {
    const once = beginCheck(statement, A, { way: 'fetch', batch: null, now: 9, known: checked(B) })
    const twice = beginCheck(statement, A, { way: 'tab', batch: null, now: 10, known: once })
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
    const again = goFurther(lost, 'next', 'tab', 9)
    expect(again).toMatchObject({ hops: [{ href: A }, { href: B, way: 'tab', check: null }] })
    expect(stop(again ?? lost, 10).hops).toEqual(lost.hops)
  })

  it('that is stopped keeps the hops that are done', () => {
    const first = goFurther(checked(B), 'origin', 'fetch', 7) ?? begun()
    expect(stop(first, 8)).toMatchObject({ goal: null, end: 'canceled', hops: { length: 1 } })
  })
})

describe('an older copy', () => {
  const B_LOST = lostAt('northwire.test')
  const absent: Check = { outcome: 'notFound', source: headOf(A) }
  const inCopy = foundAt(A, [B], { source: headOf(A, { archived: '2026-10-01T00:00:00Z' }) })
  const again = (known: ReturnType<typeof begun>, way: 'archive' | 'fetch', now: number) =>
    beginCheck(statement, A, { way, batch: null, now, known })
  const live = settle(begun(), absent, 6)
  const both = settle(again(live, 'archive', 7), inCopy, 8)

  it('is looked for beside what came of the source itself, which stays', () => {
    const asked = again(live, 'archive', 7)
    expect(asked).toMatchObject({ goal: 'check', hops: [{ way: 'fetch', check: absent, copy: { way: 'archive' } }] })
    expect(pendingHop(asked)).toBe(asked.hops[0]?.copy)
    expect(both).toMatchObject({ goal: null, hops: [{ check: absent, at: 6, copy: { check: inCopy, at: 8 } }] })
  })

  it('leads on where the source itself does not', () => {
    expect(live.end).toBe('dead-end')
    expect(both.end).toBe('resting')
    expect(goFurther(both, 'next', 'fetch', 9)).toMatchObject({ hops: [{ href: A }, { href: B, check: null }] })
  })

  it('that is not there takes nothing from what was found', () => {
    const found = settle(begun(), foundAt(A, [B]), 6)
    const none = settle(again(found, 'archive', 7), lostAt('archive.test'), 8)
    expect(none).toMatchObject({ goal: null, end: 'resting', hops: [{ check: { outcome: 'found' } }] })
    expect(none).not.toHaveProperty('before')
  })

  it('stays where the source is looked at anew, and comes back where the search for another is stopped', () => {
    const anew = again(both, 'fetch', 9)
    expect(pendingHop(anew)).toMatchObject({ way: 'fetch', copy: { check: inCopy } })
    expect(settle(anew, absent, 10).hops[0]?.copy?.check).toEqual(inCopy)
    expect(stop(again(both, 'archive', 9), 10).hops).toEqual(both.hops)
    expect(stop(again(live, 'archive', 7), 8).hops).toEqual(live.hops)
    expect(again(again(live, 'archive', 7), 'fetch', 8).hops[0]).not.toHaveProperty('copy')
  })

  it('of a source further up stands beside it too, and the way ends where it did', () => {
    const lost = settle(goFurther(checked(B), 'next', 'fetch', 7) ?? begun(), B_LOST, 8)
    const asked = goFurther(lost, 'next', 'archive', 9) ?? lost
    expect(asked.hops).toMatchObject([{ href: A }, { href: B, check: B_LOST, copy: { check: null } }])
    expect(settle(asked, lostAt('archive.test'), 10)).toMatchObject({
      goal: null,
      end: 'dead-end',
      hops: { length: 2 },
    })
    expect(stop(asked, 10).hops).toEqual(lost.hops)
  })

  it('may have the words in several places, one of which is meant', () => {
    const [place] = [foundAt(A)].flatMap((check) => (check.outcome === 'found' ? [check.passage] : []))
    const places = place ? [place, place] : []
    const several = settle(again(live, 'archive', 7), { outcome: 'ambiguous', source: headOf(A), places }, 8)
    const chosen = choosePlace(several, 1, true, 9) ?? several
    expect(pendingHop(chosen)).toMatchObject({ way: 'archive', place: 1 })
    expect(pendingHop(chosen)).not.toHaveProperty('at')
    expect(settle(chosen, inCopy, 10).hops).toMatchObject([{ check: absent, copy: { check: inCopy } }])
  })
})

describe('a place that is meant', () => {
  const places = [foundAt(A), foundAt(A)].flatMap((check) => (check.outcome === 'found' ? [check.passage] : []))
  const ambiguous = settle(begun(), { outcome: 'ambiguous', source: headOf(A), places }, 6)

  it('is looked at in the same source', () => {
    expect(choosePlace(ambiguous, 1, false, 7)).toMatchObject({
      goal: 'check',
      hops: [{ href: A, place: 1, check: null }],
    })
  })

  it('is none where there are not so many, or nothing was ambiguous', () => {
    expect(choosePlace(ambiguous, 2, false, 7)).toBeNull()
    expect(choosePlace(checked(), 0, false, 7)).toBeNull()
  })
})

it('nothing is settled, noted or stopped where nothing is under way', () => {
  const trace = traceOf([hopAt(A, statement, foundAt(A))], { end: 'origin' })
  expect(settle(trace, lostAt('a.test'), 9)).toBe(trace)
  expect(stop(trace, 9)).toBe(trace)
  expect(noteStep(trace, { step: 'waiting' }, 9)).toBe(trace)
})
