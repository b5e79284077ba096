import type { Station } from '../../core/chain'
import type { Trace } from '../../core/trace/model'
import { chainView, type StationView } from '../../ui/chain-view'
import { lineOf, type Outcome } from '../../ui/outcomes'
import { outcomeOfTrace } from './trace-state'

/** A station of the page's own chain, and what came of checking the source that it leads to. */
export interface CheckedStation extends Omit<StationView, 'line'> {
  line: StationView['line'] | 'double' | 'wave'
  outcome: Outcome | null
}

/** The chain as the page tells it, its lines drawn by what came of checking. */
export function checkedChain(stations: readonly Station[], traces: readonly Trace[]): CheckedStation[] {
  const views = chainView(stations)
  return views.map((view, at) => {
    const href = stations[at]?.source?.href
    const trace = traces.find((it) => it.href === href)
    const outcome = trace ? outcomeOfTrace(trace) : null
    return { ...view, outcome, line: outcome === null || view.line === null ? view.line : lineOf(outcome) }
  })
}
