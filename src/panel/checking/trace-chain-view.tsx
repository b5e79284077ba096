import type { ComponentChildren } from 'preact'
import type { Trace } from '../../core/trace/hop/trace'
import { Breaks } from '../../ui/breaks'
import { Runs } from '../../ui/chain'
import { traceWords } from '../../ui/fact-words'
import { Icon } from '../../ui/icon'
import { outIcon } from '../../ui/icons'
import { OutLink } from '../../ui/out-link'
import { stepWords } from '../../ui/remedy-words'
import { Fold } from './check-body'
import { OutcomeWord } from './outcome-word'
import { type TracedPage, type TraceStation, traceChain } from './trace-chain'

interface TraceChainProps {
  trace: Trace
  page: TracedPage
  /** What was found at a hop, by its place among those done. */
  evidence: (hop: number) => ComponentChildren
  /** How far the hop under way has come. */
  progress: ComponentChildren
}

/** The way that was followed, origin at the top: every source with its evidence, the last one's unfolded. */
export function TraceChain({ trace, page, evidence, progress }: TraceChainProps) {
  const stations = traceChain(trace, page)
  const last = Math.max(...stations.map(({ hop }) => hop ?? -1))
  return (
    <ol class="chain" aria-label={traceWords.chain}>
      {stations.map((station) => (
        <li
          key={station.hop ?? station.place}
          class="station"
          data-place={station.place}
          data-line={station.line ?? undefined}
          data-outcome={station.claim?.outcome}
        >
          <span class="line" />
          <span class="station-mark">
            <Icon of={station.icon} spins={station.isBusy} />
          </span>
          <StationBody station={station} />
          {station.cue.length > 0 && (
            <div class="hop-text">
              <Runs of={station.cue} />
            </div>
          )}
          {station.isBusy && <div class="hop-text">{progress}</div>}
          {station.hop !== null && station.claim && (
            <div class="hop-text">
              <details class="evidence" open={station.hop === last}>
                <Fold>
                  <OutcomeWord claim={station.claim} />
                  <span>
                    <Runs of={station.gist} />
                  </span>
                </Fold>
                <div class="evidence-body">{evidence(station.hop)}</div>
              </details>
            </div>
          )}
        </li>
      ))}
    </ol>
  )
}

function StationBody({ station }: { station: TraceStation }) {
  const { name, named, href, role, isBusy } = station
  return (
    <div class="station-body">
      <div class={named ? 'station-name' : 'station-name station-unnamed'}>
        {href ? (
          <OutLink href={href}>
            <bdi>
              <Breaks text={name} />
            </bdi>
            <Icon of={outIcon} />
          </OutLink>
        ) : (
          <bdi>{name || (isBusy ? stepWords.nextSource : '')}</bdi>
        )}
      </div>
      <div class="station-role">
        <Runs of={role} />
      </div>
    </div>
  )
}
