import { doneHops } from '../../core/claims/claims-of-traces'
import type { Trace } from '../../core/trace/hop/trace'
import { outcomeTitles } from '../../ui/check-words'
import { sentences, titled } from '../../ui/join-words'
import { remarksOfTrace } from './remarks'
import { headOfHop, headOfTrace } from './result-head'
import { sidesOf } from './sides'

/** What a screen reader says of a trace where nothing is under way: what it came to, and all that bears upon it. */
export function announceTrace(trace: Trace): string {
  const hops = doneHops(trace)
  const last = hops.at(-1)
  if (!last) return outcomeTitles.stopped
  const head = headOfTrace(trace) ?? headOfHop(last, sidesOf(hops, hops.length - 1))
  const remarks = remarksOfTrace(trace).map(({ strong, rest }) => sentences([strong, rest]))
  return sentences([titled(head.title, head.says), ...remarks])
}
