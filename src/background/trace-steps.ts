import type { Statement } from '../core/model'
import { nextStep, traceLimits } from '../core/trace/hop/choose-hop'
import { leadingCheck } from '../core/trace/hop/leading-check'
import type { Hop, Step, Trace, TraceEnd, Way } from '../core/trace/hop/trace'
import { pendingHop } from '../core/trace/hop/waits-for'
import type { Check } from '../core/trace/model'
import { isRefusal } from '../core/trace/source/http-status'

/*
 * What a trace goes through, as pure steps from one state to the next. A hop under way is the last one, or its older
 * copy, and has no outcome yet; a trace has a goal as long as something is under way, and an end when nothing is.
 */

const WAITING: Step = { step: 'waiting' }

/** The hop that is to be worked at: one that waits for the reader is not. */
export function hopToWorkAt(trace: Trace): Hop | null {
  const pending = pendingHop(trace)
  return pending?.step?.step === 'open' ? null : pending
}

/**
 * A trace that begins with a check of the page's own source; with what was found there before, if it was checked. An
 * older copy is looked for beside that.
 */
export function beginCheck(
  statement: Statement,
  href: string,
  { way, batch, now, known }: { way: Way; batch: number | null; now: number; known: Trace | undefined },
): Trace {
  if (way === 'archive' && known) {
    return askCopy({ ...stop(known, now), goal: 'check', end: null, batch, since: now, at: now })
  }
  const before = known?.before ?? known?.hops.filter((hop) => leadingCheck(hop) !== null) ?? []
  const [first] = known?.hops ?? []
  const hop = {
    ...fresh(href, statement, way),
    tab: first?.tab ?? null,
    ...withCopyOf(before[0]),
    ...refusalOf(first ?? null, way),
  }
  return {
    statement: statement.id,
    href,
    hops: [hop],
    goal: 'check',
    end: null,
    batch,
    since: now,
    at: now,
    ...(before.length > 0 && { before }),
  }
}

/**
 * A trace that is to go further. Where its last source could not be read, or is to be had another way, that is tried
 * again; else it goes on to where the source leads. null where it leads nowhere.
 */
export function goFurther(trace: Trace, goal: 'next' | 'origin', way: Way, now: number): Trace | null {
  const asked: Trace = { ...trace, goal, end: null, batch: null, since: now, at: now }
  const last = trace.hops.at(-1)
  if (!last) return null
  if (way === 'archive') return askCopy(asked)
  const leading = leadingCheck(last)
  if (way !== 'fetch' || leading === null || leading.outcome === 'unreadable') {
    return replaceLast(asked, {
      ...fresh(last.href, last.statement, way),
      tab: last.tab,
      ...withCopyOf(last),
      ...refusalOf(last, way),
    })
  }
  const step = nextStep(trace, traceLimits, 0)
  return step.kind === 'check' ? push(asked, step.hop) : null
}

/**
 * A trace whose last source, or the older copy of it, was ambiguous, with the place that is meant. null where there is
 * no such place.
 */
export function choosePlace(trace: Trace, place: number, inCopy: boolean, now: number): Trace | null {
  const last = trace.hops.at(-1)
  const asked = inCopy ? last?.copy : last
  if (!last || asked?.check?.outcome !== 'ambiguous' || !asked.check.places[place]) return null
  const { href, statement, way, tab } = asked
  const hop: Hop = { ...fresh(href, statement, way), tab, place, ...withCopyOf(asked) }
  const next: Trace = { ...trace, goal: 'check', end: null, batch: null, since: now, at: now }
  return replaceLast(next, inCopy ? { ...last, copy: hop } : hop)
}

/** How far the hop under way has come. */
export function noteStep(trace: Trace, step: Step, now: number): Trace {
  const isBegun = step.step !== 'waiting'
  return changePending(trace, (hop) => ({ ...hop, step, ...(isBegun && { since: hop.since ?? now }) }))
}

/** That the source of the hop under way was opened in this tab of the browser, and waits there for the reader. */
export function noteTab(trace: Trace, tab: number): Trace {
  return changePending(trace, (hop) => ({ ...hop, tab, step: { step: 'open' } }))
}

/** That the reader says that it can be read there. What it took them does not count. null where nothing waits. */
export function readOn(trace: Trace, now: number): Trace | null {
  if (pendingHop(trace)?.step?.step !== 'open') return null
  return changePending({ ...trace, since: now, at: now }, (hop) => ({ ...hop, step: { step: 'waiting' } }))
}

/** What came of the hop under way, and, as the goal will have it, the next hop or the end. */
export function settle(trace: Trace, check: Check, now: number): Trace {
  const pending = pendingHop(trace)
  if (!pending) return trace
  const { before: _, ...rest } = changePending(trace, (hop) => ({ ...hop, check, step: null, at: now }))
  const done: Trace = { ...rest, at: now }
  // A copy is looked for where the way has come to: what stands behind it is as it was.
  if (pending.way === 'archive') return atRest(done)
  const next = nextStep(done, traceLimits, now - (trace.since ?? now))
  const isDead = check.outcome === 'unreadable' || check.outcome === 'notFound'
  // One hop more is one that can be read: of several links, one that is dead does not count.
  const goesOn = trace.goal === 'origin' || (trace.goal === 'next' && isDead)
  if (next.kind === 'check') return goesOn ? push(done, next.hop) : endAt(done, 'resting')
  return endAt(done, next.end)
}

/** Stops what is under way: what was there before it stays, or comes back. */
export function stop(trace: Trace, now: number): Trace {
  if (trace.goal === null) return trace
  const { before, ...rest } = trace
  if (before) return atRest({ ...rest, hops: before, at: now })
  const done = trace.hops.filter((hop) => leadingCheck(hop) !== null)
  const hops = done.length > 0 ? done : trace.hops.map((hop) => ({ ...hop, step: null }))
  return endAt({ ...rest, hops, at: now }, 'canceled')
}

/** With the end that its last hop gives it. */
function atRest(trace: Trace): Trace {
  const next = nextStep({ ...trace, goal: null }, traceLimits, 0)
  return endAt(trace, next.kind === 'end' ? next.end : 'resting')
}

const endAt = (trace: Trace, end: TraceEnd): Trace => ({ ...trace, goal: null, end })

function fresh(href: string, statement: Statement, way: Way): Hop {
  return { href, statement, way, check: null, step: WAITING, tab: null }
}

/** Has an older copy of the last source looked for; what came of the source stays, and of its copy until then. */
function askCopy(trace: Trace): Trace {
  const last = trace.hops.at(-1)
  if (!last) return trace
  const copy = fresh(last.href, last.statement, 'archive')
  return { ...replaceLast(trace, { ...last, step: null, copy }), before: trace.before ?? trace.hops }
}

/** What came of the older copy of a source stays where the source itself is looked at anew. */
const withCopyOf = (hop: Hop | undefined) => (hop?.copy?.check ? { copy: hop.copy } : {})

/** With which status a site has refused what is now to be had another way. */
function refusalOf(hop: Hop | null, way: Way): Pick<Hop, 'refused'> {
  const status = hop?.check?.outcome === 'unreadable' ? hop.check.status : null
  const refused = status !== null && isRefusal(status) ? status : hop?.refused
  return way === 'tab' && refused !== undefined ? { refused } : {}
}

function push(trace: Trace, hop: Omit<Hop, 'check' | 'step'>): Trace {
  return { ...trace, hops: [...trace.hops, { ...hop, check: null, step: WAITING }] }
}

function replaceLast(trace: Trace, hop: Hop): Trace {
  const before = trace.before ?? trace.hops
  return { ...trace, hops: [...trace.hops.slice(0, -1), hop], ...(before.at(-1)?.check && { before }) }
}

function changePending(trace: Trace, change: (hop: Hop) => Hop): Trace {
  const [pending, last] = [pendingHop(trace), trace.hops.at(-1)]
  if (!pending || !last) return trace
  const changed = pending === last ? change(last) : { ...last, copy: change(pending) }
  return { ...trace, hops: [...trace.hops.slice(0, -1), changed] }
}
