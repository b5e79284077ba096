import { bareClaim, type Claim, type LineShape, lineOf, outcomeGroupOf } from '../../core/claims/claim-of'
import { claimOfHop, type DoneHop, doneHops } from '../../core/claims/claims-of-traces'
import type { Article, Speaker, Statement, ViaKind } from '../../core/model'
import { hostOfPublisher } from '../../core/publisher/publisher-host'
import { leadingCheck } from '../../core/trace/hop/leading-check'
import type { Trace } from '../../core/trace/hop/trace'
import { pendingHop } from '../../core/trace/hop/waits-for'
import type { Check, OriginKind } from '../../core/trace/model'
import type { SourceHead } from '../../core/trace/source/source-text'
import { between, type ChainRun, kindIcon, ours, theirs } from '../../ui/chain-view'
import { originWords, traceWords } from '../../ui/fact-words'
import { formatDay } from '../../ui/format-day'
import type { IconData } from '../../ui/icons'
import { spinIcon } from '../../ui/icons'
import { webAddress } from '../../ui/web-address'
import { chainWords, kindWord } from '../../ui/words'
import { hostOf } from './host-of'
import { spotOf } from './passage-view'
import { nameOf } from './sides'
import { isUnderWay } from './trace-state'

/** A station of the way that was followed: the speaker, a source, one under way, or this page. */
export interface TraceStation {
  place: 'origin' | 'via' | 'page'
  icon: IconData
  isBusy: boolean
  name: string
  named: boolean
  /** Where the name leads: a source's own address; for a speaker, the passage. */
  href: string | null
  role: ChainRun[]
  /** The line down to the next station; null at the page. */
  line: LineShape | 'dotted' | null
  claim: Claim | null
  /** How the words went on from a speaker. */
  cue: ChainRun[]
  /** The hop whose evidence stands here, by its place in `trace.hops`; null where there is none. */
  hop: number | null
  /** What stands beside the outcome in one line: the place, and the source's own words of attribution. */
  gist: ChainRun[]
}

/** What a source is drawn as where the way ends there. */
const ORIGIN_KINDS: Readonly<Record<OriginKind, ViaKind>> = {
  'own-site': 'organization',
  post: 'post',
  transcript: 'document',
  document: 'document',
  statement: 'statement',
  unlinked: 'outlet',
}

/** What is told of the page in its trace. */
export type TracedPage = Pick<Article, 'outlet' | 'url' | 'published'>

/** The way of a trace from its origin down to this page: each source with what was found there. Upstream is up. */
export function traceChain(trace: Trace, page: TracedPage): TraceStation[] {
  const done = doneHops(trace)
  const stations = done.map((hop, at) => hopStation(hop, at))
  const top = done.at(-1)
  // An older copy stands with the source that it is a copy of.
  const busy = isUnderWay(trace) && pendingHop(trace)?.way !== 'archive' ? [busyStation(trace)] : []
  const speaker = top && busy.length === 0 ? speakerStation(top) : null
  return [...busy, ...(speaker ? [speaker] : []), ...stations.reverse(), pageStation(page)]
}

function hopStation(hop: DoneHop, at: number): TraceStation {
  const check = leadingCheck(hop)
  const source = 'source' in check ? check.source : null
  const url = source?.url ?? hop.href
  const claim = claimOfHop(hop)
  const origin = 'next' in check ? check.next.origin : null
  const kind = kindOfSource(source, origin)
  const isWork = kind === 'document' || kind === 'statement'
  const name = (isWork && source?.title.trim()) || (source ? nameOf(source) : hostOf(hop.href))
  const host = hostOf(url)
  return {
    place: 'via',
    icon: kindIcon(kind),
    isBusy: false,
    name,
    named: true,
    href: webAddress(url)?.href ?? null,
    role: between([
      ...(isFirstHand(origin)
        ? [ours(chainWords.origin), ours(originWords[origin])]
        : [ours(chainWords.via), ours(kindWord(source?.kind === 'post' ? 'post' : kind))]),
      ours(name === host ? '' : host),
      ours(formatDay(source?.published ?? '')),
    ]),
    line: 'source' in check ? lineOf(claim.outcome) : 'dotted',
    claim,
    cue: [],
    hop: at,
    gist: gistOf(check),
  }
}

function kindOfSource(source: SourceHead | null, origin: OriginKind | null): ViaKind {
  if (origin) return ORIGIN_KINDS[origin]
  return source?.kind === 'pdf' ? 'document' : 'outlet'
}

/** Whether the words began at the source, and not at one that it does not link to. */
const isFirstHand = (origin: OriginKind | null): origin is Exclude<OriginKind, 'unlinked'> =>
  origin !== null && origin !== 'unlinked'

/** The place of the passage, and how the source itself brings it in. */
function gistOf(check: Check): ChainRun[] {
  const passage = check.outcome === 'found' ? check.passage : null
  const statement = 'next' in check ? check.next.statement : null
  return between([ours(spotOf(passage)), theirs(attributionOf(statement))])
}

function attributionOf(statement: Statement | null): string {
  return [statement?.speaker?.name, statement?.cue?.text].filter(Boolean).join(' ')
}

/** Who the last source gives the words to; null where it gives them to nobody. */
function speakerStation(hop: DoneHop): TraceStation | null {
  const check = leadingCheck(hop)
  if (check.outcome !== 'found' && check.outcome !== 'related') return null
  const there = check.next.statement?.speaker ?? null
  const name = there?.name.trim() || check.comparison.speaker.there.trim()
  if (name === '') return null
  const claim = claimOfHop(hop)
  const stands = isFirstHand(check.next.origin) && outcomeGroupOf(claim.outcome) === 'stands'
  return {
    place: 'origin',
    icon: kindIcon(there?.kind ?? 'person'),
    isBusy: false,
    name,
    named: true,
    href: (check.outcome === 'found' && webAddress(check.passage.href)?.href) || null,
    role: between([ours(traceWords.speakerThere), roleOf(there)]),
    line: stands ? 'double' : 'dotted',
    claim: stands ? claim : null,
    cue: between([theirs(check.next.statement?.cue?.text ?? '')]),
    hop: null,
    gist: [],
  }
}

function roleOf(speaker: Speaker | null): ChainRun {
  return theirs(speaker?.role ?? '')
}

function busyStation({ hops }: Trace): TraceStation {
  const last = hops.at(-1)
  const isBegun = last !== undefined && last.check === null
  return {
    place: 'via',
    icon: spinIcon,
    isBusy: true,
    name: isBegun ? hostOf(last.href) : '',
    named: isBegun,
    href: isBegun ? (webAddress(last.href)?.href ?? null) : null,
    role: [],
    line: 'dotted',
    claim: bareClaim('checking'),
    cue: [],
    hop: null,
    gist: [],
  }
}

function pageStation({ outlet, url, published }: TracedPage): TraceStation {
  const host = hostOfPublisher(url)
  const name = outlet.trim() || host
  return {
    place: 'page',
    icon: kindIcon('page'),
    isBusy: false,
    name: name || chainWords.unnamedPage,
    named: name !== '',
    href: null,
    role: between([
      ours(name === '' ? '' : chainWords.page),
      ours(host === name ? '' : host),
      ours(formatDay(published)),
    ]),
    line: null,
    claim: null,
    cue: [],
    hop: null,
    gist: [],
  }
}
