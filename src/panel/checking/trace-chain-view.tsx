import type { ComponentChildren } from 'preact'
import type { Trace } from '../../core/trace/hop/trace'
import { TellApart } from '../../ui/apart'
import { RoleParts, StationName } from '../../ui/chain'
import { traceWords } from '../../ui/fact-words'
import { Icon } from '../../ui/icon'
import { stepWords } from '../../ui/remedy-words'
import { Fold } from './check-body'
import { OutcomeWord } from './outcome-word'
import { type TracedPage, type TraceStation, traceChain } from './trace-chain'

/** What the names of a chain open on this page. */
export interface OpensNames {
  /** Whether statements of this page have to do with a name. */
  isListed: (name: string) => boolean
  /** Goes to the list of them. */
  onName: (name: string) => void
  /** Shows the statement's words on the page. */
  onPage: () => void
}

interface TraceChainProps {
  trace: Trace
  page: TracedPage
  /** null where names open their links alone. */
  opens: OpensNames | null
  /** What was found at a hop, by its place among those done. */
  evidence: (hop: number) => ComponentChildren
  /** How far the hop under way has come. */
  progress: ComponentChildren
}

/** The way that was followed, origin at the top: every source with its evidence, the last one's unfolded. */
export function TraceChain({ trace, page, opens, evidence, progress }: TraceChainProps) {
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
          <StationBody station={station} opens={opens} />
          {station.cue.length > 0 && (
            <div class="hop-text role-parts">
              <RoleParts of={station.cue} />
            </div>
          )}
          {station.isBusy && <div class="hop-text">{progress}</div>}
          {station.hop !== null && station.claim && (
            <div class="hop-text">
              <details class="evidence" open={station.hop === last}>
                <Fold>
                  <OutcomeWord claim={station.claim} />
                  <span class="role-parts">
                    <RoleParts of={station.gist} />
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

function StationBody({ station, opens }: { station: TraceStation } & Pick<TraceChainProps, 'opens'>) {
  const { name, named, place, role, isBusy } = station
  // A speaker is somebody of this page first, and then of the passage at the source.
  const isOfPage = place === 'origin' && opens !== null && opens.isListed(name)
  const href = isOfPage ? null : station.href
  return (
    <div class="station-body">
      <div class={named ? 'station-name' : 'station-name station-unnamed'}>
        <TellApart by={href ? '' : traceWords.chain}>
          <StationName
            station={{ href, name: name || (isBusy ? stepWords.nextSource : ''), named, place }}
            {...(isOfPage && { onName: opens.onName })}
            {...(opens && { onPage: opens.onPage })}
          />
        </TellApart>
      </div>
      <div class="station-role role-parts">
        <RoleParts of={role} />
      </div>
    </div>
  )
}
