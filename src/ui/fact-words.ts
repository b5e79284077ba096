import type { OriginKind } from '../core/trace/model'
import { asSentence, counted, figure, numeral, spanOf } from './numerals'

/** What is told of a passage, of a comparison and of a trace. */

/** What is said in a citation. */
export const citeWords = { foundBy: 'Traced from:', told: 'The page gives as its address:' } as const

/** The terms before what is told of a passage. */
export const factTerms = {
  where: 'Where',
  speaker: 'Speaker',
  date: 'Date',
  outlet: 'Outlet',
  leftOut: 'Left out',
  putIn: 'Put in',
  lookedIn: 'Looked in',
  changed: 'Last changed',
  origin: 'Origin',
  /** The site that a source on another one names as its own. */
  told: 'Says it is from',
  /** Where the source leads, that leads nowhere. */
  further: 'Further',
} as const

export const factWords = {
  /** *9th paragraph*, *PDF, p. 6*. */
  page: (n: number) => `PDF, p. ${figure(n)}`,
  labelledPage: (label: string) => `PDF, p. ${label}`,
  paragraph: (nth: string) => `${nth} paragraph`,
  agrees: (name: string, onHere: string) => `${name}, as ${onHere}`,
  /** Where both mean the same by other words. */
  agreesAs: (name: string, other: string, onHere: string) => `${name}; ${onHere} ${other}`,
  notNamed: (other: string, here: string) => `not named there; ${here} credits ${other}`,
  onlyThere: (name: string, here: string) => `${name}; ${here} names nobody`,
  outletDiffers: (name: string, other: string, here: string) => `${name}; ${here} names ${other}`,
  /** `days` from the source to the page. */
  dated: (day: string, days: number | null, here: string) => {
    if (days === null) return day
    if (days === 0) return `${day}, the same day as ${here}`
    return `${day}, ${spanOf(Math.abs(days))} ${days > 0 ? 'before' : 'after'} ${here}`
  },
  leftOut: (words: number, mark: string) => `${counted(words, 'word', 'words')}, at ${mark}`,
  putIn: (words: string, instead: string) => (instead ? `${words}, for “${instead}”` : words),
}

export const originWords: Readonly<Record<OriginKind, string>> = {
  'own-site': 'the speaker’s own site',
  post: 'the speaker’s own post',
  transcript: 'a transcript',
  document: 'a document',
  statement: 'a statement',
  unlinked: 'no source is linked there',
}

/** Over and beside the passages. */
export const compareWords = {
  own: (here: string) => `${asSentence(here)}’s own words`,
  ownNearest: 'The passage nearest to them. Nothing is verified by it.',
  ownAlone: 'They are not judged. No passage is near to them.',
  missing: (words: string) => `“${words}” is missing here`,
  context: 'In its context',
  proposed: 'The passage it may be',
  translated: 'Translated by your browser, not word for word',
  facts: 'What can be compared',
  stands: 'stands there',
  absent: 'not found there',
  absentInPart: 'not in the part read',
  kinds: { number: 'number', name: 'name', original: 'quoted in the original' },
}

/** How far the words were followed. */
export const traceWords = {
  chain: 'The way of the words',
  origin: (outcome: string) => `Traced to the origin: ${outcome}`,
  resting: (outcome: string) => `Traced further: ${outcome}`,
  cycle: (outcome: string) => `Traced in a circle: ${outcome}`,
  deadEnd: (outcome: string) => `Traced to a dead end: ${outcome}`,
  bound: (outcome: string) => `Traced as far as a trace goes: ${outcome}`,
  canceled: (outcome: string) => `Trace stopped: ${outcome}`,
  tracing: (outcome: string) => `Tracing on: ${outcome}`,
  hops: (hops: number, stand: number) => {
    const said = `${asSentence(counted(hops, 'hop', 'hops'))}.`
    if (stand === hops) {
      return `${said} The words stand ${hops === 1 ? 'there' : hops === 2 ? 'at both' : 'at each of them'}.`
    }
    if (stand === 0)
      return `${said} The words differ, or are not to be compared, at ${hops === 1 ? 'it' : 'all of them'}.`
    return `${said} The words stand at ${numeral(stand)} of them.`
  },
  deadEndAt: (host: string) => `The way ends at ${host}.`,
  speakerThere: 'speaker at the source',
  onTheWay: (outcome: string) => `${outcome} on the way`,
}
