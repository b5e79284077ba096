import type { ComponentChildren } from 'preact'
import type { Station } from '../core/chain'
import type { Claim, LineShape } from '../core/claims/claim-of'
import { Apart } from './apart'
import { Breaks } from './breaks'
import { type ChainRun, chainView, partsOf, type StationView } from './chain-view'
import { Icon } from './icon'
import { outIcon } from './icons'
import { OutLink } from './out-link'
import { chainWords } from './words'

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
  /** Opens what a name leads to that has no address: all that is said or carried by it. Left out where nothing does. */
  onName?: (name: string) => void
  /** Opens the place on this page. */
  onPage?: () => void
}

/** The way of a statement as the page itself tells it, drawn from its origin down to this page. */
export function Chain({ stations }: { stations: readonly Station[] }) {
  return <DrawnChain stations={chainView(stations).map((view) => ({ ...view, claim: null }))} fared={() => null} />
}

/** The same way with what came of checking. */
export function DrawnChain<Drawn extends ChainStation>({ stations, fared, ...opens }: DrawnChainProps<Drawn>) {
  return (
    <ol class="chain">
      {stations.map((station) => (
        <StationItem station={station} fared={fared(station)} {...opens} />
      ))}
    </ol>
  )
}

interface StationItemProps extends Pick<DrawnChainProps<ChainStation>, 'onName' | 'onPage'> {
  station: ChainStation
  fared: ComponentChildren
}

function StationItem({ station, fared, ...opens }: StationItemProps) {
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
          <StationName station={station} {...opens} />
        </div>
        {station.role.length > 0 && (
          <div class="station-role role-parts">
            <RoleParts of={station.role} />
          </div>
        )}
      </div>
      {(station.hop.length > 0 || fared) && (
        <div class="hop-text role-parts">
          <RoleParts of={station.hop} /> {fared}
        </div>
      )}
    </li>
  )
}

interface StationNameProps extends Pick<DrawnChainProps<ChainStation>, 'onName' | 'onPage'> {
  station: Pick<ChainStation, 'href' | 'name' | 'named' | 'place'>
}

/** A name that opens what it names: the linked original, else what there is on this page. */
export function StationName({ station, onName, onPage }: StationNameProps) {
  const { href, name, named, place } = station
  const says = place === 'page' ? chainWords.showHere : chainWords.allFrom
  const open = place === 'page' ? onPage : named ? onName && (() => onName(name)) : undefined
  if (href) {
    return (
      <OutLink href={href}>
        <span class="before-arrow">
          <bdi>
            <Breaks text={name} />
          </bdi>
        </span>
        <Icon of={outIcon} />
      </OutLink>
    )
  }
  if (!open)
    return (
      <bdi>
        <Breaks text={name} />
      </bdi>
    )
  return (
    <button type="button" class="station-open" title={says} onClick={open}>
      <bdi>
        <Breaks text={name} />
      </bdi>
      <span class="hidden">: {says}</span>
      <Apart />
    </button>
  )
}

/** A line of small print whose parts are told apart by dots, of which none stands where a line begins or ends. */
export function RoleParts({ of }: { of: readonly ChainRun[] }) {
  return <DottedParts of={partsOf(of).map((runs) => <Runs of={runs} />)} />
}

/** Parts of a line, each whole on its own where there is room; what is empty is left out. */
export function DottedParts({ of }: { of: readonly ComponentChildren[] }) {
  return of.filter(Boolean).map((part, at) => (
    <span class="role-part">
      {at > 0 && <span class="role-dot"> · </span>}
      {part}
    </span>
  ))
}

/** A line of small print. */
export function Runs({ of }: { of: readonly ChainRun[] }) {
  return of.map((run) =>
    run.theirs ? (
      <bdi class="cue">{run.text}</bdi>
    ) : (
      <span>
        <Breaks text={run.text} />
      </span>
    ),
  )
}
