import type { Station } from '../../core/chain'
import { type Claim, type LineShape, lineOf } from '../../core/claims/claim-of'
import { claimOfTrace } from '../../core/claims/claims-of-traces'
import type { Trace } from '../../core/trace/hop/trace'
import { chainView, type StationView } from '../../ui/chain-view'

/** A station of the page's own chain, and what came of checking the source that it leads to. */
export interface CheckedStation extends Omit<StationView, 'line'> {
  line: StationView['line'] | LineShape
  claim: Claim | null
}

/** The chain as the page tells it, its lines drawn by what came of checking. */
export function checkedChain(stations: readonly Station[], traces: readonly Trace[]): CheckedStation[] {
  const views = chainView(stations)
  return views.map((view, at) => {
    const href = stations[at]?.source?.href
    const trace = traces.find((it) => it.href === href)
    const claim = trace ? claimOfTrace(trace) : null
    return { ...view, claim, line: claim === null || view.line === null ? view.line : lineOf(claim.outcome) }
  })
}
