import type { Station } from '../core/chain'
import { chainView, type Run, type StationView } from './chain-view'
import { Icon } from './icon'
import { outIcon } from './icons'
import { OutLink } from './out-link'

/** The way of a statement, drawn from its origin down to this page. */
export function Chain({ stations }: { stations: readonly Station[] }) {
  return (
    <ol class="chain">
      {chainView(stations).map((station) => (
        <StationItem station={station} />
      ))}
    </ol>
  )
}

function StationItem({ station }: { station: StationView }) {
  return (
    <li class="station" data-place={station.place} data-line={station.line ?? undefined}>
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
      {station.hop.length > 0 && (
        <div class="hop-text">
          <Runs of={station.hop} />
        </div>
      )}
    </li>
  )
}

/** A line of small print. */
export function Runs({ of }: { of: readonly Run[] }) {
  return of.map((run) => (run.theirs ? <bdi class="cue">{run.text}</bdi> : <span>{run.text}</span>))
}
