import type { Statement } from '../../model'
import type { Check, NextHop, Passage } from '../model'
import { leadingCheck } from './leading-check'
import { plainAddress } from './same-address'
import type { Hop, Trace, TraceEnd } from './trace'

/** How far a trace may go. */
export interface TraceLimits {
  /** Sources in a row, the page's own included. */
  hops: number
  /** Links of one attribution that are tried, where the first is a dead end. */
  breadth: number
  /** Bytes of all sources together. */
  bytes: number
  /** Ms of work, from when the reader asked. */
  ms: number
}

/**
 * News has rarely more than three stations between words and their origin; twice that leaves room for short links and
 * aggregators. One large PDF and some pages are within the bytes; a minute is what somebody waits for an answer.
 */
export const traceLimits: TraceLimits = { hops: 6, breadth: 2, bytes: 30_000_000, ms: 60_000 }

/** Share by which the source's statement may be longer than the passage, to be looked for whole at the next hop. */
const LONGER = 1.25

/** What comes next in a trace: a source to look at, or its end. */
export type NextStep = { kind: 'check'; hop: Omit<Hop, 'check' | 'step'> } | { kind: 'end'; end: TraceEnd }

/**
 * Decides what comes next in a trace whose hops are all done: on to the first link that the last source's own
 * attribution gives and where the trace has not been; where that was a dead end, to the next one. Dead ends stay in
 * `hops`, after the hop whose links they are. Pure; costs nothing to speak of.
 * @param elapsed ms of work since the reader asked for it; from `limits.ms` on it ends
 */
export function nextStep(trace: Trace, limits: TraceLimits, elapsed: number): NextStep {
  const { hops } = trace
  const last = hops.at(-1)
  const lastCheck = last && leadingCheck(last)
  if (!lastCheck || lastCheck.outcome === 'ambiguous') return end('resting')
  const at = hops.findLastIndex((hop) => nextOf(leadingCheck(hop)) !== null)
  const check = hops[at] ? leadingCheck(hops[at]) : null
  const next = nextOf(check)
  if (!check || !next) return end('dead-end')
  if (next.origin !== null) return end('origin')
  if (!next.statement) return end('dead-end')
  const [visited, tried] = [hops.slice(0, at + 1), hops.slice(at + 1)]
  const link = nextLink(next.statement, visited, tried)
  if (link === 'dead-end' || link === 'cycle') return end(link)
  if (tried.length >= limits.breadth) return end('dead-end')
  if (visited.length >= limits.hops || bytesOf(hops) >= limits.bytes || elapsed >= limits.ms) return end('bound')
  const statement = lookedFor(check, next.statement)
  return { kind: 'check', hop: { href: link.href, statement, way: 'fetch', tab: null } }
}

/** The first link of a source's attribution that leads where the trace has not been, or why there is none. */
function nextLink(
  { sources }: Statement,
  visited: readonly Hop[],
  tried: readonly Hop[],
): Statement['sources'][number] | 'dead-end' | 'cycle' {
  const deadEnds = tried.map(({ href }) => plainAddress(href))
  const been = new Set(visited.flatMap(addressesOf))
  const ahead = sources.filter(({ href }) => !deadEnds.includes(plainAddress(href)))
  const fresh = ahead.find(({ href }) => !been.has(plainAddress(href)))
  return fresh ?? (tried.length === 0 && ahead.length > 0 ? 'cycle' : 'dead-end')
}

const end = (why: TraceEnd): NextStep => ({ kind: 'end', end: why })

/** The way on that a check found; null where it found none: nothing stands there, or nothing could be read. */
function nextOf(check: Check | null): NextHop | null {
  return check && 'next' in check ? check.next : null
}

function addressesOf(hop: Hop): string[] {
  const { href } = hop
  const check = leadingCheck(hop)
  const found = check && check.outcome !== 'unreadable' ? [check.source.url] : []
  return [href, ...found].map(plainAddress)
}

function bytesOf(hops: readonly Hop[]): number {
  return hops.reduce((sum, { check }) => sum + (check && check.outcome !== 'unreadable' ? check.source.bytes : 0), 0)
}

/**
 * What is looked for at the next source: the words as they stand at this one, with the speaker and the links of its
 * own attribution. Where the page quoted, and found, a part of what is attributed here, that part.
 */
function lookedFor(check: Check, statement: Statement): Statement {
  if (check.outcome !== 'found') return statement
  const whole = statement.content.reduce((sum, piece) => sum + piece.text.length, 0)
  const marked = check.passage.marks.reduce((sum, mark) => sum + mark.end - mark.start, 0)
  if (statement.form === 'direct' && whole <= LONGER * marked) return statement
  const [first, ...rest] = markedPieces(check.passage)
  return first ? { ...statement, form: 'direct', content: [first, ...rest] } : statement
}

function markedPieces({ text, marks }: Passage): Statement['content'][number][] {
  return marks.map(({ start, end }) => ({ start, end, text: text.slice(start, end) }))
}
