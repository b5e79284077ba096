import type { OriginKind, Turn, UnreadableReason } from '../core/trace/model'
import { asSentence, counted, figure, numeral, spanOf } from './numerals'
import type { Finding, Outcome } from './outcomes'

/**
 * Every sentence about checking and tracing, in the voice of `words.ts`: what was looked for, what was found, and no
 * more. None says that anything is true.
 */

/** Who is compared: names of the two sides as a sentence says them, *this page* and *the source*. */
export interface Sides {
  here: string
  /** The same as a place: *on this page*, *at Harbour Post*. */
  onHere: string
  there: string
}

export const FIRST_SIDES: Sides = { here: 'this page', onHere: 'on this page', there: 'the source' }

/** Two sides by their names: for what stands further up, where *this page* and *the source* would mean others. */
export function namedSides(here: string, there: string): Sides {
  return { here, onHere: `at ${here}`, there }
}

/** An outcome in a word or two: in a row, in a chain, in a copy. */
export const outcomeWords: Readonly<Record<Outcome, string>> = {
  verbatim: 'verbatim',
  edited: 'edited',
  reworded: 'reworded',
  partial: 'only in part',
  spliced: 'spliced',
  'not-there': 'not there',
  unseen: 'not in the part read',
  unrelated: 'nothing related',
  ambiguous: 'ambiguous',
  related: 'related',
  'other-language': 'other language',
  unreadable: 'not read',
  checking: 'checking…',
  stopped: 'stopped',
}

/** An outcome as the title of what is told of it. */
export const outcomeTitles: Readonly<Record<Outcome, string>> = {
  verbatim: 'Verbatim',
  edited: 'Edited, and marked',
  reworded: 'Reworded',
  partial: 'Only in part',
  spliced: 'Joined from two places',
  'not-there': 'Not there',
  unseen: 'Not in the part that could be read',
  unrelated: 'No related passage',
  ambiguous: 'Ambiguous',
  related: 'Related passage',
  'other-language': 'In another language',
  unreadable: 'Could not be read',
  checking: 'Checking the source',
  stopped: 'Stopped',
}

/** The sentence under the title. */
export const says = {
  verbatim: 'These words stand at the source.',
  /** Numbers of marked ellipses and of bracketed words; both 0 where they cannot be told apart. */
  edited: (ellipses: number, brackets: number, onHere: string) => {
    const edits = [
      ellipses > 0 ? counted(ellipses, 'ellipsis', 'ellipses') : '',
      brackets > 0 ? counted(brackets, 'bracket', 'brackets') : '',
    ].filter((edit) => edit !== '')
    const count = ellipses + brackets
    const marked = `${count === 2 ? 'both ' : count > 2 ? 'all ' : ''}marked ${onHere}`
    return `The words stand at the source, but for ${edits.join(' and ') || 'edits'}, ${marked}.`
  },
  /** How many words differ, and what the differences turn. */
  reworded: (words: number, turns: readonly Turn[]) => {
    const differ = asSentence(counted(words, 'word differs', 'words differ'))
    const negations = turns.filter((turn) => turn === 'negation').length
    if (negations > 0) {
      const which = words === 1 ? 'It turns' : negations === 1 ? 'One of them turns' : 'Some of them turn'
      return `${differ}. ${which} the meaning.`
    }
    const kinds = [...new Set(turns)].map((turn) => `a ${turn}`)
    if (kinds.length === 0) return `${differ}.`
    return words <= turns.length
      ? `${differ}: ${kinds.join(' and ')}.`
      : `${differ}, ${kinds.join(' and ')} among them.`
  },
  partial: (stand: number, all: number) =>
    `${asSentence(numeral(stand))} of these ${counted(all, 'word', 'words')} ${stand === 1 ? 'stands' : 'stand'} at the source. The rest was not found there.`,
  spliced: 'Each part stands at the source, but not together: an ellipsis joins what is said in two places.',
  /** `read` says what was looked through: *1,840 words, in English*. */
  notThere: (whole: string, read: string) => `The whole ${whole} was read, ${read}, and these words are not in it.`,
  unseen: (read: string) => `Only a part could be read, ${read}, and these words are not in it. The rest is not known.`,
  unrelated: (whole: string, read: string) =>
    `The whole ${whole} was read, ${read}, and no passage of it is near to what is reported here.`,
  ambiguous: (places: number, here: string) =>
    `These words stand in ${counted(places, 'place', 'places')} at the source. Which is meant, ${here} does not say.`,
  related: (passages: number, here: string) =>
    `${asSentence(here)} reports in its own words. ${passages === 1 ? 'This passage comes' : 'These passages come'} nearest; nothing is verified by ${passages === 1 ? 'it' : 'them'}.`,
  otherLanguage: (there: string, here: string) =>
    `The source is in ${there}, these words are in ${here}: word for word they cannot be compared.`,
  stopped: 'The check was stopped before anything was found.',
}

/** What a source is, where all of it was read. */
export const wholeWords = { page: 'page', pdf: 'document', text: 'text', post: 'post' } as const

export function readWords(words: number, language: string, pages: number | null): string {
  return [
    `${figure(words)} ${words === 1 ? 'word' : 'words'}`,
    pages === null ? '' : `on ${figure(pages)} ${pages === 1 ? 'page' : 'pages'}`,
    language && `in ${language}`,
  ]
    .filter((part) => part !== '')
    .join(' ')
}

/** Why a source could not be read. `host` is the one that matters; `ms` until it was given up. */
export const unreadableWords: Readonly<Record<UnreadableReason, (host: string, ms: number) => string>> = {
  permission: (host) => `Whence has no access to ${host || 'this site'} yet. Nothing was sent.`,
  redirected: (host) =>
    host
      ? `The address leads on to ${host}, where Whence has no access yet.`
      : 'The address leads on to another place, and the browser does not tell where. Nothing was read there.',
  'redirect-loop': (host) => `${host || 'The address'} leads back to itself, round and round.`,
  'not-found': (host) => `${host || 'The site'} answers that there is no such page.`,
  gone: (host) => `${host || 'The site'} answers that this page was taken down.`,
  subscription: (host) => `${host || 'The site'} asks for a subscription before it shows this page.`,
  refused: (host) => `${host || 'The site'} does not give this page out to Whence. To your own browser it may.`,
  busy: (host) => `${host || 'The site'} is too busy to answer now.`,
  'site-error': (host) => `${host || 'The site'} reports a failure of its own.`,
  'too-slow': (host, ms) =>
    `${host || 'The site'} did not send the page within ${figure(Math.max(1, Math.round(ms / 1000)))} seconds.`,
  'too-large': () => 'It is larger than what Whence loads: 5 MB of a page, 25 MB of a PDF.',
  'unsupported-type': () => 'It is neither a page nor a PDF nor plain text: files of this kind cannot be read.',
  'private-address': (host) =>
    `The address leads into a private network${host ? ` (${host})` : ''}, where Whence never looks. Nothing was sent there.`,
  'no-connection': (host) => `Nothing answers at ${host || 'this address'}, or the connection broke.`,
  offline: () => 'This computer is offline. Sources can be checked when it is back.',
  'no-text': () => 'There is no text on it that could be searched.',
  'script-built': (host) => `${host || 'The site'} puts this page together by scripts, which Whence does not run.`,
  'not-archived': () => 'The archive has no copy of this page.',
  damaged: () => 'The PDF is locked or damaged.',
  failed: () => 'Something in Whence failed.',
}

/** What can be done where a source was not read, or the words were not found. */
export const remedyWords = {
  check: 'Check the source',
  again: 'Check again',
  tryAgain: 'Try again',
  cancel: 'Cancel',
  open: 'Open',
  openTab: 'Open in a tab',
  openSource: 'Open the source',
  tab: 'Check it in a tab',
  tabAgain: 'Check the open tab',
  showTab: 'Show the tab',
  archive: 'Look for an older copy',
  archived: 'Look for an archived copy',
  allowHost: (host: string) => `Allow on ${host}`,
  allowEvery: 'Allow on every site',
  next: (host: string) => `Check ${host}`,
  further: 'Trace further',
  origin: 'Trace to the origin',
  openOrigin: 'Open the origin',
  atPassage: 'Open at the passage',
  copy: 'Copy',
  copyDetails: 'Copy the details',
  thisOne: 'This one',
  more: 'Show more around it',
  less: 'Show less',

  subscriber: 'If you have one: check it in a tab, and sign in there.',
  inTab: 'In a tab it is read as your own browser shows it, scripts and subscription included.',
  mayBeArchived: 'An archived copy may be readable.',
  changed: 'The page may have changed since it was quoted.',
  spoken: 'The words may be spoken or pictured there, not written.',
  moreSources: (n: number) =>
    n === 1 ? 'This page links one more source.' : `This page links ${numeral(n)} more sources.`,
  answered: (status: number | null, time: string) =>
    status === null ? `No answer, after ${time}` : `Answer of the site: ${status}, after ${time}`,
  confirm: 'The browser will ask you to confirm. You can take it back in the options.',
  refused: 'Not allowed: nothing was sent.',
  promise:
    'Checking loads the source from its own site, as opening it would. Nothing about you or this page is sent along. Key: C.',
}

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
  /** Where the source leads, that leads nowhere. */
  further: 'Further',
} as const

export const factWords = {
  /** *9th paragraph*, *PDF, p. 6*. */
  page: (n: number) => `PDF, p. ${figure(n)}`,
  paragraph: (nth: string) => `${nth} paragraph`,
  agrees: (name: string, onHere: string) => `${name}, as ${onHere}`,
  differs: (name: string, other: string, here: string) => `${name}; ${here} credits ${other}`,
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

/** What bears upon a finding: a strong few words, then what they mean. `''`: the strong words say all. */
export const remarkWords = {
  onlyThere: (words: string, { there, onHere }: Sides) => `“${words}” stands at ${there} and is missing ${onHere}.`,
  onlyHere: (words: string, { there, onHere }: Sides) => `“${words}” stands ${onHere} and is missing at ${there}.`,
  negation: (there: string, here: string, sides: Sides) =>
    `${asSentence(sides.there)} has “${there}” where ${sides.here} has “${here}”.`,
  number: 'A number differs.',
  name: 'A name differs.',
  both: (there: string, here: string, sides: Sides) => `“${there}” at ${sides.there}, “${here}” ${sides.onHere}.`,
  speakers: 'Speakers disagree.',
  credits: (here: string, there: string, sides: Sides) =>
    `${asSentence(sides.here)} credits ${here}. ${asSentence(sides.there)} credits ${there}.`,
  older: (days: number, there: string) => `${asSentence(there)} is ${spanOf(days)} older.`,
  olderDates: (there: string, here: string) => `Words of ${there} in an article of ${here}.`,
  newer: (days: number, there: string) => `${asSentence(there)} is ${spanOf(days)} newer.`,
  newerDates: (there: string, here: string) => `It is dated ${there}, the article ${here}.`,
  copies: 'One text, not two.',
  copyOf: (agency: string) => `Both carry the text of ${agency}: they are one witness.`,
  splice: 'An ellipsis joins two places.',
  spliceSpeakers: (one: string, other: string) => `The first part is given to ${one}, the second to ${other}.`,
  spliceFar: 'Much more than one who quotes may leave out lies between them.',
  cutOff: 'Read only in part.',
  cutOffWhy: {
    subscription: 'The rest asks for a subscription.',
    length: 'It is longer than what is read.',
  },
  archived: (day: string) => `An archived copy of ${day}.`,
  archivedWhy: 'The page itself may be another one today.',
  structured: 'Read from what the page tells machines.',
  structuredWhy: 'It shows this text only by scripts.',
  inTab: 'Read from the open tab.',
  circle: 'It leads in a circle.',
  circleWhy: (host: string) => `Its own source is one where this trace has been: ${host}.`,
  bound: 'The trace ends here.',
  boundWhy: 'It has followed as many sources as it may.',
  stopped: 'Stopped.',
  stoppedWhy: 'What was found until then is kept.',
  before: 'What the check before this one found:',
}

export const compareWords = {
  missing: (words: string) => `“${words}” is missing here`,
  context: 'In its context',
  proposed: 'The passage it may be',
  translated: 'Translated by your browser, not word for word',
  facts: 'What can be compared',
  stands: 'stands there',
  absent: 'not found there',
  kinds: { number: 'number', name: 'name', original: 'quoted in the original' },
  places: 'The places',
  passages: 'The passages that come nearest',
}

export const stepWords = {
  waiting: 'Waiting for its turn',
  load: 'Load the source',
  loading: (size: string) => `Loading, ${size}`,
  loadedAll: 'Loaded',
  loaded: (size: string) => `Loaded, ${size}`,
  loadedPages: (size: string, pages: number) => `Loaded, ${size}, PDF of ${figure(pages)} pages`,
  read: 'Read it',
  reading: 'Reading',
  readingPage: (page: number, pages: number) => `Reading, page ${figure(page)} of ${figure(pages)}`,
  done: 'Read',
  search: 'Look for the words',
  searching: (words: number) => `Looking for the words among ${figure(words)}`,
  checking: (host: string) => `Checking ${host}`,
  tracing: (host: string) => `Tracing on at ${host}`,
  nextSource: 'Looking for the next source',
}

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
  credits: (name: string) => `this page credits ${name}`,
  onTheWay: (outcome: string) => `${outcome} on the way`,
}

export const checkAllWords = {
  all: 'Check all',
  more: (n: number) => `Check ${figure(n)} more`,
  progress: (done: number, all: number) => `${figure(done)} of ${figure(all)} checked`,
  underWay: (n: string) => `Checking ${n}`,
  started: 'Checking the sources.',
  finished: 'Checked.',
  ask: (sites: number) => `The sources are on ${counted(sites, 'site', 'sites')} that Whence may not read yet.`,
  allow: (sites: number) => (sites === 1 ? 'Allow this site' : `Allow these ${numeral(sites)} sites`),
  count: (n: number, outcome: string) => `${figure(n)} ${outcome}`,
}

/** The chips of the list that choose by what checking came to. */
export const findingWords: Readonly<Record<Finding | 'unchecked', string>> = {
  stands: 'Stands',
  differs: 'Differs',
  absent: 'Not there',
  open: 'Undecided',
  unchecked: 'Not checked',
}
