import type { ComponentChildren } from 'preact'
import type { Station } from '../core/chain'
import type { Claim, LineShape } from '../core/claims/claim-of'
import { type ChainRun, chainView, type StationView } from './chain-view'
import { Icon } from './icon'
import { outIcon } from './icons'
import { OutLink } from './out-link'

/** A station with what came of checking it, where it was checked. */
interface ChainStation extends Omit<StationView, 'line'> {
  line: StationView['line'] | LineShape
  /** Gives the line its colour; null where nothing was checked. */
  claim: Claim | null
}

interface DrawnChainProps<Drawn extends ChainStation> {
  stations: readonly Drawn[]
  /** What is said of how a station fared, null where nothing is. */
  fared: (station: Drawn) => ComponentChildren
}

/** The way of a statement as the page itself tells it, drawn from its origin down to this page. */
export function Chain({ stations }: { stations: readonly Station[] }) {
  return <DrawnChain stations={chainView(stations).map((view) => ({ ...view, claim: null }))} fared={() => null} />
}

/** The same way with what came of checking. */
export function DrawnChain<Drawn extends ChainStation>({ stations, fared }: DrawnChainProps<Drawn>) {
  return (
    <ol class="chain">
      {stations.map((station) => (
        <StationItem station={station} fared={fared(station)} />
      ))}
    </ol>
  )
}

function StationItem({ station, fared }: { station: ChainStation; fared: ComponentChildren }) {
  return (
    <li
      class="station"
      data-place={station.place}
      data-line={station.line ?? undefined}
      data-outcome={station.claim?.outcome}
    >
      <span class="line" />
      <span class="station-mark">
        <Icon of={station.icon} />
      </span>
      <div class="station-body">
        <div class={station.named ? 'station-name' : 'station-name station-unnamed'}>
          {station.href ? (
            <OutLink href={station.href}>
              <bdi>{station.name}</bdi>
              <Icon of={outIcon} />
            </OutLink>
          ) : (
            <bdi>{station.name}</bdi>
          )}
        </div>
        {station.role.length > 0 && (
          <div class="station-role">
            <Runs of={station.role} />
          </div>
        )}
      </div>
      {(station.hop.length > 0 || fared) && (
        <div class="hop-text">
          <Runs of={station.hop} /> {fared}
        </div>
      )}
    </li>
  )
}

/** A line of small print. */
export function Runs({ of }: { of: readonly ChainRun[] }) {
  return of.map((run) => (run.theirs ? <bdi class="cue">{run.text}</bdi> : <span>{run.text}</span>))
}
