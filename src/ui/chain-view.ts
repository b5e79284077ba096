import type { Station } from '../core/chain'
import type { SpeakerKind, ViaKind } from '../core/model'
import { sayInPieces } from '../words/messages'
import { formatDay } from './format-day'
import {
  broadcastIcon,
  documentIcon,
  eventIcon,
  groupIcon,
  type IconData,
  interviewIcon,
  issuedIcon,
  organizationIcon,
  outletIcon,
  pageIcon,
  personIcon,
  postIcon,
  unknownIcon,
} from './icons'
import { webAddress } from './web-address'
import { chainWords, kindWord } from './words'

/** A run of a line of small print: the page's words stand in serif, Whence's own do not. */
export interface ChainRun {
  text: string
  theirs: boolean
}

/** A station as it is drawn, in the panel and in the card alike. */
export interface StationView {
  place: Station['place']
  icon: IconData
  name: string
  /** false where `name` is Whence's word for a name that the page does not give. */
  named: boolean
  /** The original that the name leads to, http(s) only. */
  href: string | null
  /** The small print under the name: what it is, its host, its day. */
  role: ChainRun[]
  /** The line down to the next station: `solid` linked, `dotted` only told. null at the page, where it ends. */
  line: 'solid' | 'dotted' | null
  /** How the words went on from here; `[]` where nothing is said. */
  hop: ChainRun[]
}

const KIND_ICONS: Readonly<Record<SpeakerKind | ViaKind | 'page', IconData>> = {
  person: personIcon,
  organization: organizationIcon,
  outlet: outletIcon,
  document: documentIcon,
  post: postIcon,
  group: groupIcon,
  statement: issuedIcon,
  interview: interviewIcon,
  event: eventIcon,
  broadcast: broadcastIcon,
  unknown: unknownIcon,
  page: pageIcon,
}

/** The icon of what a station is. */
export function kindIcon(kind: SpeakerKind | ViaKind | 'page'): IconData {
  return KIND_ICONS[kind]
}

/** Makes what there is to be drawn of each station, origin first. */
export function chainView(stations: readonly Station[]): StationView[] {
  return stations.map((station) => {
    const address = station.source && webAddress(station.source.href)
    const unnamed = station.place === 'page' ? chainWords.unnamedPage : chainWords.unnamedSpeaker
    return {
      place: station.place,
      icon: KIND_ICONS[station.kind],
      name: station.name.trim() || station.host || unnamed,
      named: station.name.trim() !== '' || station.host !== '',
      href: address?.href ?? null,
      role: between(roleRuns(station, address?.host ?? '')),
      line: station.place === 'page' ? null : address ? 'solid' : 'dotted',
      hop: hopRuns(station, address !== null),
    }
  })
}

function roleRuns(station: Station, host: string): ChainRun[] {
  if (station.place === 'page') {
    const name = station.name.trim()
    const isNamed = name !== '' || station.host !== ''
    const isHost = name === '' || name === station.host
    return [ours(isNamed ? chainWords.page : ''), ours(isHost ? '' : station.host), ours(formatDay(station.detail))]
  }
  const kind = station.kind === 'page' ? '' : kindWord(station.kind)
  const isText = station.kind === 'document' || station.kind === 'post'
  const place = station.place === 'via' ? chainWords.via : isText ? chainWords.origin : chainWords.speaker
  const isSaid = station.name.trim().toLowerCase() === kind
  return [ours(place), ours(isSaid ? '' : kind), theirs(station.detail), ours(host)]
}

function hopRuns(station: Station, linked: boolean): ChainRun[] {
  if (station.place === 'page') return []
  const runs = station.cue.trim() === '' ? [] : [theirs(station.cue)]
  const anchor = station.source?.anchor.trim() ?? ''
  if (!linked) return runs
  if (anchor !== '' && anchor === station.cue.trim()) return between([...runs, ours(chainWords.linked)])
  if (anchor === '') return between([...runs, ours(chainWords.linked)])
  return [...(runs.length > 0 ? [...runs, ours(DOT)] : []), ...linkedOn(anchor)]
}

/** On which words of the page a link stands. */
const linkedOn = (anchor: string): ChainRun[] =>
  sayInPieces('chain_linkedOn', { words: anchor }).map(({ text, name }) => (name === null ? ours(text) : theirs(text)))

const DOT = ' · '

/** The runs between the dots of a line: each part may begin a line of its own, and no dot begins or ends one. */
export function partsOf(runs: readonly ChainRun[]): ChainRun[][] {
  const parts: ChainRun[][] = [[]]
  for (const run of runs) {
    if (run.text === DOT) parts.push([])
    else parts.at(-1)?.push(run)
  }
  return parts.filter((part) => part.length > 0)
}

/** Sets a middle dot between runs, and leaves out those that are empty. */
export function between(runs: ChainRun[]): ChainRun[] {
  return runs.filter((run) => run.text.trim() !== '').flatMap((run, at) => (at === 0 ? [run] : [ours(DOT), run]))
}

/** A run in Whence's own words. */
export function ours(text: string): ChainRun {
  return { text, theirs: false }
}

/** A run in the page's words. */
export function theirs(text: string): ChainRun {
  return { text: text.trim(), theirs: true }
}
